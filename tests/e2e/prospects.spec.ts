import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

const samples = path.resolve(import.meta.dirname, "../fixtures/form5500");
const filed = readdirSync(samples)
  .filter((name) => name.endsWith("_latest.csv"))
  .map((name) => path.join(samples, name));

test("an AE finds employers that end with the year under a new broker, and pursues one", async ({ browser }) => {
  const page = await visit(browser, "ae1");
  await page.goto("/prospects");
  await page.getByRole("combobox", { name: "Why it fits" }).selectOption({ label: "Broker changed" });
  await page.waitForURL(/reason=BROKER_CHANGED/);
  await page.getByRole("combobox", { name: "Renewal month" }).selectOption({ label: "Renews in January" });
  await page.waitForURL(/month=1/);
  const shown = await page.getByText(/^[\d,]+ employers$/).textContent();
  expect(Number(shown?.replace(/\D/g, ""))).toBeGreaterThanOrEqual(500);
  await expectAccessible(page);

  await page
    .getByRole("link", { name: /Holdings|Medical|Foods/i })
    .first()
    .click();
  await page.waitForURL(/\/prospects\/\d{9}$/);
  const years = page.getByRole("table", { name: /^Years filed/ });
  await expect(years.getByRole("columnheader")).toHaveCount(3);
  await expect(years.getByRole("rowheader", { name: "Advised by" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What the filings cannot know" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Is it a customer?" }).click();
  await expect(page.getByText("No customer of ours by its number")).toBeVisible();
  await page.getByRole("button", { name: "Pursue", exact: true }).click();
  await page.getByRole("button", { name: "Begin pursuit" }).dblclick();
  await expect(page.getByText(/^Pursued by /)).toBeVisible();

  const other = await visit(browser, "ae7");
  await other.goto(new URL(page.url()).pathname);
  await expect(other.getByText(/^Pursued by /)).toBeHidden();
  await other.getByRole("button", { name: "Pursue", exact: true }).click();
  await other.getByRole("button", { name: "Begin pursuit" }).click();
  await expect(other.getByText(/pursues this employer already/)).toBeVisible();

  await page.getByRole("button", { name: "Close pursuit" }).click();
  await page.getByRole("textbox", { name: "Why" }).fill("Renewed for three years");
  await page.getByRole("button", { name: "Close pursuit" }).last().click();
  await expect(page.getByText(/^Pursued by /)).toBeHidden();
});

test("operations load three years of filings in the browser, and take them back", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ops");
  await page.goto("/imports/new?kind=form5500");
  await page.locator("input[type=file]").setInputFiles(filed);
  await page.getByRole("button", { name: "Upload files" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await expect(page.getByRole("list", { name: "Files" }).getByRole("listitem")).toHaveCount(filed.length);
  await page.getByRole("button", { name: "Check files" }).click();
  await expect(page.getByText(/298 filings, 297 contracts, 53 brokers/).first()).toBeVisible({ timeout: 45_000 });
  await page.getByRole("button", { name: /^Take / }).click();
  await expect(page.getByRole("link", { name: "See the prospects" })).toBeVisible({ timeout: 45_000 });
  await page.getByRole("button", { name: "Undo this import" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("Went back").first()).toBeVisible({ timeout: 45_000 });
});

test("a part of the files is chosen before it is taken, and nothing doubles when it is brought again", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "ops");
  const bring = async () => {
    await page.goto("/imports/new?kind=form5500");
    await page.locator("input[type=file]").setInputFiles(filed);
    await page.getByRole("button", { name: "Upload files" }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    await page.getByLabel("States").fill("Massachusetts");
    await page.getByLabel("Fewest employees").fill("1,000");
    await page.getByLabel("From plan year").fill("2023");
    await page.getByLabel("To plan year").fill("2024");
    await page.getByRole("button", { name: "Check files" }).click();
    await expect(page.getByText("Type states by two letters, such as MA, NH.")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("States").fill("");
    await page.getByRole("button", { name: "Check files" }).click();
    await expect(page.getByText(/35 filings, 87 contracts/).first()).toBeVisible({ timeout: 45_000 });
  };
  await bring();
  await page.getByRole("button", { name: /^Take / }).click();
  await expect(page.getByRole("link", { name: "See the prospects" })).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText("from 1,000 employees; 2023 to 2024")).toBeVisible();
  const first = page.url();
  await bring();
  await expect(page.getByText("No row would change anything, so there is nothing to take.")).toBeVisible();
  await page.goto(first);
  await page.getByRole("button", { name: "Undo this import" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("Went back").first()).toBeVisible({ timeout: 45_000 });
});

test("an Admin has no market", async ({ browser }) => {
  const page = await visit(browser, "admin");
  await expectMissing(page, "/prospects");
});
