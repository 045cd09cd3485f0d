import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("an AE moves a renewal by menu, takes it back, and is refused where the path does not go", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "director");
  await page.goto("/renewals?view=board");
  await expect(page.getByRole("heading", { name: "Waves" })).toBeVisible();
  await expectAccessible(page);

  const negotiating = page.getByRole("region", { name: /^Negotiating: \d+ accounts?/ });
  const verbal = page.getByRole("region", { name: /^Verbal: \d+ accounts?/ });
  const menu = negotiating.getByRole("button", { name: /^Move to…: / }).first();
  const account = (await menu.getAttribute("aria-label"))!.replace("Move to…: ", "");
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Verbal" }).click();
  await expect(verbal.getByRole("link", { name: account })).toBeVisible();
  await notice(page, `${account} is Verbal`).getByRole("button", { name: "Undo" }).click();
  await expect(negotiating.getByRole("link", { name: account })).toBeVisible();

  const renewed = page.getByRole("region", { name: /^Renewed: \d+ accounts?/ });
  await negotiating.getByRole("listitem").filter({ hasText: account }).dragTo(renewed);
  await expect(notice(page, `${account} stays.`)).toBeVisible();
  await expect(negotiating.getByRole("link", { name: account })).toBeVisible();

  await negotiating.getByRole("link", { name: account }).click();
  await expect(page.getByRole("heading", { level: 1, name: account })).toBeVisible();
  await expect(page.locator("[aria-current=step]").first()).toContainText("Negotiating");
  await expectAccessible(page);
});

test("an Admin has no renewal, and a renewal that is no id is not there", async ({ browser }) => {
  const page = await visit(browser, "director");
  expect((await page.request.get("/renewals/nothing")).status()).toBe(404);
  const admin = await visit(browser, "admin");
  expect((await admin.request.get("/renewals/0190f000-0000-7000-8000-000000000001")).status()).toBe(404);
});
