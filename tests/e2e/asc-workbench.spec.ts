import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

/** The worksheet of an account's decision, the medical one first. */
async function open(page: Page, account: RegExp, nth = 0) {
  await page.goto(`/renewals?q=${account.source.split(" ")[0]}`);
  await page.getByRole("link", { name: account }).filter({ visible: true }).first().click();
  await page.getByRole("link", { name: "Workbench" }).nth(nth).click();
  await expect(page.getByRole("heading", { name: /^Worksheet: / })).toBeVisible();
}

test("underwriting works claims into totals, compares offers, answers for the laser and signs; sales reads it locked", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "underwriter2");
  await open(page, /Crafts Health/, 1);
  const offers = page.getByRole("table", { name: "Stop-loss offers side by side" });
  await expect(offers.getByRole("columnheader", { name: "$500K, no laser Costs least" })).toBeVisible();
  await expect(offers.getByRole("columnheader", { name: "$750K Lowest premium" })).toBeVisible();
  await expect(offers.getByRole("row", { name: /^Lasers/ })).toContainText("at $1,000,000");

  await page.getByRole("link", { name: "Enter version 3" }).click();
  await expect(page.getByLabel("Offer 2", { exact: true })).toHaveValue("$500K, laser at $1.0M");
  const claims = page.getByLabel("Single claims, to work the totals out of");
  await claims.fill("1,150,000\n800000; 625,000\nA. Person");
  await page.getByRole("button", { name: "Work out the totals" }).click();
  await expect(page.getByText("Amount 4 is not a sum of dollars.")).toBeVisible();
  await claims.fill("1,150,000\n800000; 625,000\n525,000");
  await page.getByRole("button", { name: "Work out the totals" }).click();
  await expect(claims).toHaveValue("");
  await expect(page.getByLabel("Deductible 2, claims above it")).toHaveValue("1100000.00");
  await expect(page.getByLabel("Deductible 2, the same, trended")).toHaveValue("1379000.00");
  await page.getByLabel("Target LR").fill("150");
  await page.getByLabel("What changed").fill("Claims to October are in, and the market’s offers are firm");
  await page.getByRole("button", { name: "Save version 3 as a draft" }).click();
  await expect(page.getByText(/^Target LR must be/)).toBeVisible();
  await page.getByLabel("Target LR").fill("76");
  await page.getByLabel("Stop-loss premium (S18)").fill("");
  await page.getByRole("button", { name: "Save version 3 as a draft" }).click();
  await expect(notice(page, "Version 3 saved as a draft")).toBeVisible();
  await expect(page.getByRole("table", { name: /^Bridge, version 2 to 3/ })).toContainText("Target LR");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign version 3" }).click();
  await expect(page.getByText(/A note is missing: Lasers/)).toBeVisible();
  await page.getByLabel(/^Lasers is 1/).fill("The trustees asked what a laser would save: nothing");
  await page.getByRole("button", { name: "Sign version 3" }).click();
  await expect(notice(page, "Version 3 signed")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Claims above" })).toBeVisible();

  const sales = await visit(browser, "ae3", { viewport: { width: 390, height: 844 } });
  await open(sales, /Crafts Health/, 1);
  await expect(sales.getByText("Locked for sales")).toBeVisible();
  await expect(sales.getByRole("row", { name: /^Premium \+ exposure/ })).toBeVisible();
  await expect(sales.getByRole("columnheader", { name: "Claims above" })).toBeHidden();
  await expect(sales.getByText("1,379,000")).toBeHidden();
  await expect(sales.getByRole("link", { name: /^Enter version/ })).toBeHidden();
  await expectAccessible(sales);
});

test("a fee is entered row by row and signed: its decision requires what is retained of it", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "uwmanager");
  await open(page, /Saltmarsh College/);
  await page.getByRole("link", { name: "Enter version 1" }).first().click();
  await page.getByLabel("Component 1", { exact: true }).fill("Core administration");
  await page.getByLabel("Component 1, PEPM").fill("38.00");
  await page.getByRole("button", { name: "Another component" }).click();
  await page.getByLabel("Component 2, PEPM").fill("5.25");
  await page.getByLabel("Pass-through 1", { exact: true }).fill("Consultant");
  await page.getByLabel("Pass-through 1, PEPM").fill("4.00");
  await page.getByRole("button", { name: "Save version 1 as a draft" }).click();
  await expect(page.getByText("Component 2 is missing.")).toBeVisible();
  await page.getByLabel("Component 2", { exact: true }).fill("Network access");
  await page.getByRole("button", { name: "Save version 1 as a draft" }).click();
  await expect(notice(page, "Version 1 saved as a draft")).toBeVisible();
  const build = page.getByRole("table", { name: "Fee build-up" });
  await expect(build.getByRole("row", { name: /^Total billed/ })).toContainText("$47.25");
  await expect(build.getByRole("row", { name: /^Carrier-retained/ })).toContainText("$43.25");
  await page.getByRole("button", { name: "Sign version 1" }).click();
  await expect(notice(page, "Version 1 signed")).toBeVisible();
  await expect(page.getByText("of $43.25, what version 1 requires")).toBeVisible();
});

test("on a phone an AE reads Ashgrove’s guarantee in margin, its build-up and its budget rates", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "ae1", { viewport: { width: 390, height: 844 } });
  await open(page, /Ashgrove University/);
  const guarantee = page.getByRole("region", { name: /^Guarantee of 3 years against repricing/ });
  await expect(guarantee).toContainText("92% → 98%");
  await expect(guarantee).toContainText("Concession over the term");
  await expect(guarantee.getByText(/earns \$[\d,]+ more margin/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Fee build-up" })).toContainText("$37.19");
  const components = page.getByRole("region", { name: "Fee by component" });
  expect(await components.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await expect(page.getByRole("table", { name: "Budget and COBRA rates by tier" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Fee adequacy" })).toContainText("98.5%");
  await expect(page.getByRole("link", { name: "Scenarios" })).toBeHidden();
  await expectAccessible(page);
});
