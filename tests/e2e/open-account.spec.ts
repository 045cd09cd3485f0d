import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("an AE opens an account by keyboard, is told of one that exists, and takes it back", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ae1");
  await page.goto("/accounts");
  await page.getByRole("button", { name: "Open an account" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Open an account" });
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect(dialog.getByText("Enter the account’s name.")).toBeVisible();
  await expect(dialog.getByText("Enter the rate.")).toBeVisible();
  await expectAccessible(page);

  await dialog.getByLabel("Name", { exact: true }).fill("Wexcombe Financial Group, Inc.");
  await dialog.getByLabel("Rate, dollars PMPM").fill("612.34");
  await dialog.getByLabel("Contract begins").fill("2027-01-01");
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect(dialog.getByText(/^This account exists\. Ask /)).toBeVisible();
  await expectAccessible(page);

  await dialog.getByLabel("Name", { exact: true }).fill("Zephyr & Daughters <i>Mills</i>");
  await dialog.getByLabel("EIN").fill("98-7654321");
  await dialog.getByLabel("State").fill("ma");
  await dialog.getByRole("button", { name: "Open", exact: true }).dblclick();
  await page.waitForURL(/\/accounts\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: "Zephyr & Daughters <i>Mills</i>" })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/accounts?group=none&q=Zephyr");
  await expect(page.getByRole("row", { name: /Zephyr & Daughters/ })).toHaveCount(1);
  const stranger = await visit(browser, "ae7");
  await stranger.goto("/accounts?group=none&q=Zephyr");
  await expect(stranger.getByRole("row", { name: /Zephyr & Daughters/ })).toHaveCount(0);

  await page.keyboard.press("ControlOrMeta+z");
  await expect(notice(page, /^Undone: /)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("row", { name: /Zephyr & Daughters/ })).toHaveCount(0);
});

test("an employer that is pursued opens as an account, its opportunity comes along, and all of it goes back and forth", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "ae2");
  await page.goto("/prospects?month=1&reason=BROKER_CHANGED&sort=-employees&pursued=none");
  await page.locator("table a[href^='/prospects/']").nth(3).click();
  await page.waitForURL(/\/prospects\/\d{9}$/);
  const prospect = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Pursue", exact: true }).click();
  await page.getByRole("button", { name: "Begin pursuit" }).click();
  await expect(page.getByText(/^Pursued by /)).toBeVisible();
  await page.getByRole("button", { name: "Open an opportunity" }).click();
  const opening = page.getByRole("dialog");
  await opening.getByLabel("Product").selectOption({ label: "Insured medical" });
  await opening.getByLabel("Dollars each a month").fill("612.50");
  await opening.getByLabel("Next step", { exact: true }).fill("Meet the CFO");
  await opening.getByLabel("Next step on").fill("2027-12-10");
  await opening.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/);
  const deal = new URL(page.url()).pathname;

  const director = await visit(browser, "director");
  await director.goto(prospect);
  await director.getByRole("button", { name: "Open an account" }).click();
  const dialog = director.getByRole("dialog", { name: "Open an account" });
  await expect(dialog.getByLabel("Owner").locator("option:checked")).not.toHaveText(/Dana Whitfield/);
  await dialog.getByLabel("Rate, dollars PMPM").fill("612.50");
  await expectAccessible(director);
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await director.waitForURL(/\/accounts\/[0-9a-f-]{36}$/);
  const account = new URL(director.url()).pathname;
  await expect(notice(director, /is an account; 1 opportunity came along/)).toBeVisible();
  const leads = async (to: string) => {
    await page.goto(deal);
    await expect(page.locator(`main a[href='${to}']`).first()).toBeVisible();
  };
  await leads(account);
  await page.goto(prospect);
  await expect(page.getByText(/^Customer, /)).toBeVisible();

  await director.keyboard.press("ControlOrMeta+z");
  await expect(notice(director, /^Undone: /)).toBeVisible();
  await leads(prospect);
  await director.goto("/accounts");
  await director.keyboard.press("ControlOrMeta+Shift+z");
  await expect(notice(director, /^Done again: /)).toBeVisible();
  await leads(account);
});
