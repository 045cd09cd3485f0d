import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, looks, notice, visit } from "./visitor";

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

test("the calendar says who is to leave which stage in which week, to the decisions behind it", async ({ browser }) => {
  const page = await visit(browser, "director");
  await page.goto("/renewals");
  await page.getByRole("main").getByRole("link", { name: "Calendar", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Waves" })).toBeVisible();
  const weeks = page.getByRole("table", { name: "Stages to leave, by person and week" });
  const row = weeks.getByRole("row").filter({ hasText: "Priya Raman" });
  const cell = row.getByRole("link").first();
  const label = (await cell.getAttribute("aria-label")) ?? "";
  const stages = [...label.slice(label.indexOf(":")).matchAll(/(\d+) [A-Z]/g)];
  await cell.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/week=/);
  const behind = page.getByRole("region", { name: /^Priya Raman, / });
  await expect(behind.getByRole("listitem")).toHaveCount(stages.reduce((sum, [, due]) => sum + Number(due), 0));
  await expectAccessible(page);
  await behind.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/renewals\/[0-9a-f-]{36}$/);

  const ae = await visit(browser, "ae1", looks.narrow);
  await ae.goto("/renewals?view=calendar");
  await expect(
    ae.getByRole("table", { name: "Stages to leave, by person and week" }).getByRole("rowheader"),
  ).toHaveCount(2);
  expect(await ae.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(ae);
});

test("the list is narrowed to what is late, and to one kind of decision, and widened again", async ({ browser }) => {
  const page = await visit(browser, "director");
  await page.goto("/renewals");
  const table = page.getByRole("table", { name: "Renewals" });
  const every = await table.getByRole("row").count();
  await page.getByLabel("Stands at").selectOption("Decision late");
  await expect(page).toHaveURL(/stands=LATE/);
  const late = table.getByRole("row").filter({ hasText: /\dd over/ });
  await expect(late.first()).toBeVisible();
  expect(await late.count()).toBe((await table.getByRole("row").count()) - 1);
  await page.getByLabel("Decision", { exact: true }).selectOption("Insured rate");
  await expect(page).toHaveURL(/kind=INSURED/);
  await expect(table.getByRole("row").filter({ hasText: "ASC fee" })).toHaveCount(0);
  await expectAccessible(page);
  const file = await page.request.get(`/renewals/export${new URL(page.url()).search}`);
  expect((await file.text()).includes("ASC fee")).toBe(false);
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(table.getByRole("row")).toHaveCount(every);
  await page.getByLabel("Search renewals").fill("no such employer");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing renews in what is shown.")).toBeVisible();
});

test("an Admin has no renewal, and a renewal that is no id is not there", async ({ browser }) => {
  const page = await visit(browser, "director");
  expect((await page.request.get("/renewals/nothing")).status()).toBe(404);
  const admin = await visit(browser, "admin");
  expect((await admin.request.get("/renewals/0190f000-0000-7000-8000-000000000001")).status()).toBe(404);
});
