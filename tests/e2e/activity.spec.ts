import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, looks, visit } from "./visitor";

failOnComplaints();

test("the VP reads the whole trail, filters it by address and follows it to the account", async ({ browser }) => {
  const vp = await visit(browser, "vp");
  await vp.goto("/activity");
  const rows = vp.getByRole("row");
  expect(await rows.count()).toBeGreaterThan(10);
  await vp.getByLabel("Who").selectOption({ label: "Nadia Petrov" });
  await expect(vp).toHaveURL(/person=/);
  for (const who of await vp.locator("tbody td:nth-child(2)").allInnerTexts()) expect(who).toBe("Nadia Petrov");
  await vp.getByLabel("Account", { exact: true }).fill("loomfield");
  await vp.keyboard.press("Enter");
  await expect(vp).toHaveURL(/account=loomfield/);
  const account = vp.getByRole("link", { name: "Loomfield Biologics" }).first();
  await expect(account).toBeVisible();
  await vp.getByRole("link", { name: "Clear filters" }).click();
  await expect(vp).toHaveURL(/\/activity$/);
  await vp.getByLabel("Kind").selectOption("SETTINGS");
  await expect(vp.getByText("Nothing here")).toBeVisible();
});

test("an AE reads of their own accounts and of no other, however they ask", async ({ browser }) => {
  const ae = await visit(browser, "ae6");
  await ae.goto("/accounts?group=none");
  const text = await ae.getByRole("main").textContent();
  await ae.goto("/activity");
  const named = await ae.locator("tbody td:nth-child(4) a").allInnerTexts();
  for (const account of new Set(named)) expect(text).toContain(account);
  await ae.goto("/activity?account=loomfield");
  await expect(ae.getByText("Nothing here")).toBeVisible();
});

test("a refused attempt is on record, without what was attempted", async ({ browser }) => {
  const admin = await visit(browser, "admin");
  await admin.goto("/activity?kind=BOOK");
  await expect(admin.getByText("Nothing here")).toBeVisible();
  await admin.goto("/activity");
  await expect(admin.getByLabel("Account", { exact: true })).toHaveCount(0);
});

test("activity is accessible, wide in the light and narrow in the dark", async ({ browser }) => {
  test.slow();
  const wide = await visit(browser, "vp", looks.wide);
  await wide.goto("/activity");
  await expectAccessible(wide);
  const phone = await visit(browser, "vp", looks.narrow);
  await phone.goto("/activity");
  await phone
    .getByRole("list", { name: /^Activity/ })
    .locator("summary")
    .first()
    .click();
  await expectAccessible(phone);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
