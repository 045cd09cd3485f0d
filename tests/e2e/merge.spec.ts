import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const addFirm = async (page: Page, name: string) => {
  await page.goto("/brokers");
  await page.getByRole("button", { name: "New firm" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: "Add firm" }).click();
  return dialog;
};

test("a Director merges two spellings of one broker, and takes them apart again", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "director");
  await addFirm(page, "Marlin & Sons <b>Benefits</b>");
  await page.waitForURL(/\/brokers\/[0-9a-f-]{36}$/);
  const first = new URL(page.url()).pathname;

  const dialog = await addFirm(page, "MARLIN AND SONS <b>Benefits</b>, LLC");
  await expect(dialog.getByText("Nothing is added yet.")).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Marlin & Sons <b>Benefits</b>" })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("It is another firm of that name").check();
  await dialog.getByRole("button", { name: "Add firm" }).click();
  await page.waitForURL((url) => /^\/brokers\/[0-9a-f-]{36}$/.test(url.pathname) && url.pathname !== first);
  const second = new URL(page.url()).pathname;

  await page.goto(`${first}/merge`);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^MARLIN AND SONS/ }).click();
  await page.waitForURL(/merge\?with=/);
  const stays = page.getByRole("radio", { name: "Marlin & Sons <b>Benefits</b>", exact: true });
  await expect(stays).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Merge into Marlin/ }).dblclick();
  await page.waitForURL((url) => url.pathname === first);
  const names = page.getByRole("region", { name: "Also known as" });
  await expect(names.getByText("MARLIN AND SONS <b>Benefits</b>, LLC")).toBeVisible();

  await page.goto(second);
  await page.waitForURL((url) => url.pathname === first);
  await page.goto("/brokers?q=marlin+and+sons");
  await expect(page.getByRole("row", { name: /Marlin & Sons/ })).toHaveCount(1);

  await page.goto(first);
  await names.getByRole("button", { name: /^Undo: merge of/ }).click();
  await expect(notice(page, /^Undone: the merge of/)).toBeVisible();
  await expect(names).toBeHidden();
  await page.goto(second);
  await expect(page.getByRole("heading", { level: 1, name: /^MARLIN AND SONS/ })).toBeVisible();
});

test("whoever keeps no firms merges none", async ({ browser }) => {
  const page = await visit(browser, "ae1");
  await page.goto("/brokers");
  const href = await page.locator("table a[data-row]").first().getAttribute("href");
  await expectMissing(page, `${href}/merge`);
});

test("an account that is here twice is looked at beside the other before it is merged", async ({ browser }) => {
  const page = await visit(browser, "ae1");
  await page.goto("/accounts?group=none&q=Larkspur");
  await page.getByRole("link", { name: "Larkspur Community Hospitals", exact: true }).first().click();
  await page.waitForURL(/\/accounts\/[0-9a-f-]{36}/);
  const first = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Merge it with another account" }).click();
  await page.waitForURL(`${first}/merge`);
  await page.getByRole("combobox", { name: "Account" }).fill("Saltmarsh");
  await page.getByRole("option", { name: /^Saltmarsh College/ }).click();
  await page.waitForURL(/merge\?with=/);
  await expect(page.getByRole("radio", { name: "Larkspur Community Hospitals", exact: true })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Saltmarsh College Consortium", exact: true }).check();
  await expect(page.getByRole("button", { name: "Merge into Saltmarsh College Consortium" })).toBeVisible();
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.waitForURL(first);

  const stranger = await visit(browser, "ae7");
  await expectMissing(stranger, `${first}/merge`);
});
