import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

const cents = (text: string | null) => Math.round(Number((text ?? "").replace(/[^\d.-]/g, "")) * 100);
const tables = (page: Page) => page.getByRole("table", { name: /^(Insured|ASC fees) by / });

test("a Director tells leakage apart by AE, firm, underwriter, reason and month, to the accounts of a figure", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "director");
  await page.goto("/insights");
  const panel = page.getByRole("region", { name: "Rate quality" });
  await panel.getByRole("link", { name: "AE", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Rate quality" })).toBeVisible();
  const byAe = page.getByRole("table", { name: "Insured by AE" });
  await expect(byAe.getByRole("columnheader", { name: "Contractual" })).toBeVisible();
  expect(await byAe.getByRole("row").count()).toBeGreaterThan(2);
  await expectAccessible(page);

  // However they are told apart, the decisions are the same ones.
  const decisions = async () => {
    const all = await tables(page).locator("tbody tr td:nth-child(2)").allTextContents();
    return all.reduce((total, text) => total + Number(text), 0);
  };
  const whole = await decisions();
  expect(whole).toBeGreaterThan(5);
  for (const cut of ["Firm", "Underwriter", "Reason", "Month"]) {
    await page.getByRole("navigation", { name: "Told apart by" }).getByRole("link", { name: cut }).click();
    await expect(page.getByRole("table", { name: `Insured by ${cut}` })).toBeVisible();
    expect(await decisions()).toBe(whole);
  }

  // A figure says what it is made of, and its accounts add up to it.
  await page.goto("/insights/rates?by=reason");
  const given = page
    .getByRole("table", { name: "Insured by Reason" })
    .getByRole("button", { name: /^Given up, / })
    .first();
  const name = /^(Given up, .*?), /.exec((await given.getAttribute("aria-label")) ?? "")?.[1];
  await given.click();
  await expect(page.getByText("Given up, a year").first()).toBeVisible();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: name ?? /^Given up/ })).toBeVisible();
  const table = page.getByRole("table", { name: /^Accounts behind Given up/ });
  const added = (await table.locator("tbody tr td:last-child").allTextContents()).reduce(
    (sum, text) => sum + cents(text),
    0,
  );
  expect(added).toBe(cents(await table.locator("tfoot td").last().textContent()));
  expect(added).toBeGreaterThan(0);
  await expectAccessible(page);

  await page.goto("/insights/rates?by=firm");
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /CSV/ }).click(),
  ]);
  const text = await new Response((await file.createReadStream()) as unknown as ReadableStream).text();
  expect(text).toContain("Bucket,Firm,Decisions");
  expect(text).toContain("Contractual, a year");
});

test("an AE on a phone sees their own; whoever may not see required rates is shown none", async ({ browser }) => {
  const page = await visit(browser, "ae1", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await page.goto("/insights/rates?by=ae");
  await expect(tables(page).first()).toBeVisible();
  expect(await tables(page).first().locator("tbody tr").count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectAccessible(page);
  await expectMissing(await visit(browser, "ops"), "/insights/rates");
});
