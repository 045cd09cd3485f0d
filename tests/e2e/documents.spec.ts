import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { cellsOf, recomputed } from "@/tests/support/formulas";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

async function open(page: Page, account: RegExp) {
  await page.goto(`/renewals?q=${account.source.split(" ")[0]}`);
  await page.getByRole("link", { name: account }).filter({ visible: true }).first().click();
  await expect(page.getByRole("heading", { name: "Documents" })).toBeVisible();
}

async function move(page: Page, to: string) {
  await page
    .getByRole("button", { name: /^Move to…/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: to, exact: true }).click();
}

async function fetched(page: Page, format: string) {
  const link = page.getByRole("link", { name: new RegExp(`^${format}: Rate exhibit`) }).first();
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test("a release makes the exhibit, whose workbook comes to the cents on the screen and whose hash is shown", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "ae6");
  await open(page, /Mayhew Precision/);
  await move(page, "Approval");
  await expect(notice(page, "Mayhew Precision is Approval")).toBeVisible();
  await move(page, "Released");
  await page.getByRole("dialog").getByRole("button", { name: "Release" }).click();
  await expect(notice(page, /^Mayhew Precision is Released, sent to /)).toBeVisible();

  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByText("Rate exhibit, version 1", { exact: true })).toBeVisible();
  await documents.getByText("What it says, and its hash").first().click();
  const [book, paper] = [await fetched(page, "XLSX"), await fetched(page, "PDF")];
  expect([book.name, paper.name]).toEqual([
    expect.stringMatching(/^rate-exhibit-mayhew-precision-.*\.xlsx$/),
    expect.stringMatching(/\.pdf$/),
  ]);
  for (const { bytes } of [book, paper])
    await expect(documents.getByText(createHash("sha256").update(bytes).digest("hex"))).toBeVisible();
  expect(Buffer.from(paper.bytes.slice(0, 5)).toString()).toBe("%PDF-");

  const values = recomputed(await cellsOf(book.bytes));
  const dollars = (value: number) =>
    `$${value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  const family = documents.getByRole("row", { name: /^Family/ });
  await expect(family.getByRole("cell").nth(3)).toHaveText(dollars(values.get("E20")!));
  await expect(
    documents
      .getByRole("row", { name: /^Total/ })
      .getByRole("cell")
      .last(),
  ).toHaveText(dollars(values.get("J21")!));
  await expectAccessible(page);

  const address = new URL(page.url()).pathname;
  const link = await documents.getByRole("link", { name: /^PDF/ }).first().getAttribute("href");
  const other = await visit(browser, "ae1");
  expect((await other.request.get(link!)).status()).toBe(404);
  expect((await other.request.get(address)).status()).toBe(404);

  // The notice that offers it may have gone by now.
  await page.keyboard.press("ControlOrMeta+z");
  await expect(documents.getByText("No longer the release").first()).toBeVisible();
  await move(page, "Released");
  await page.getByRole("dialog").getByRole("button", { name: "Release" }).click();
  await expect(documents.getByText("Rate exhibit, version 2", { exact: true })).toBeVisible();
  await move(page, "Negotiating");
  await expect(notice(page, "Mayhew Precision is Negotiating")).toBeVisible();
});

test("on a phone and in the dark documents are read with the account by whoever sees it", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "underwriter", {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  });
  await open(page, /Mayhew Precision/);
  await page.getByRole("region", { name: "Documents" }).getByText("What it says, and its hash").first().click();
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test("budget and COBRA rates follow each key and are made; a deck is made beside them; the readout says what is missing", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "director");
  await open(page, /Corvane Robotics/);
  await page.getByRole("link", { name: "Budget rates" }).first().click();
  await expect(page.getByRole("heading", { name: "Budget and COBRA rates: Corvane Robotics" })).toBeVisible();
  await page.getByLabel("Expected claims a year").fill("45,465,099.50");
  for (const [name, value] of [
    ["Administrative fee", "59.30"],
    ["Specific stop-loss premium", "83.56"],
    ["Aggregate stop-loss premium", "4.65"],
    ["Pharmacy rebates, taken off", "46"],
    ["PCORI fee", "0"],
    ["Employee, contracts", "1020"],
    ["Employee and spouse, contracts", "400"],
    ["Employee and children, contracts", "300"],
    ["Family, contracts", "680"],
  ] as const)
    await page.getByLabel(name, { exact: true }).fill(value);
  // 48,388,587.50 a year, a twelfth of it over 4,421 ratio-weighted contracts.
  await expect(page.getByRole("row", { name: /^Employee 1,020/ })).toContainText("$912.10");
  await expect(page.getByRole("row", { name: /^Employee 1,020/ })).toContainText("$930.34");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the exhibit" }).click();
  await expect(notice(page, /^Budget and COBRA rates made, version/)).toBeVisible();
  await page.getByRole("link", { name: /is under Documents/ }).click();
  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByText("Budget and COBRA rates, version 1", { exact: true })).toBeVisible();

  await documents.getByRole("button", { name: "Make pre-renewal deck" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Early view, from").fill("3");
  await dialog.getByRole("button", { name: "Make the deck" }).click();
  await expect(dialog.getByText("Give both ends of the early view, or neither.")).toBeVisible();
  await dialog.getByLabel("Early view, to").fill("5");
  await dialog.getByRole("button", { name: "Make the deck" }).click();
  await expect(documents.getByText("Pre-renewal deck, version 1")).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    documents.getByRole("link", { name: /^PPTX/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pre-renewal-deck-corvane-robotics-.*-v1\.pptx$/);

  await page.getByRole("link", { name: "Readout" }).first().click();
  await expect(page.getByRole("heading", { name: /^Readout: Corvane Robotics/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Economics and authority" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
