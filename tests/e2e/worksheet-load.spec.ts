import { expect, type Page, test } from "@playwright/test";
import { valueRows, workbook, workbookParts, zipped } from "@/tests/support/workbooks";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

type Row = (string | number)[];
type Book = { rows: Row[]; sheet?: string };

/** Underwriting's own rating of an insured case: labels in its own words, figures in the second column. */
const rating = (effective: string, change: Record<string, string | number> = {}): Row[] => {
  const year = Number(effective.slice(0, 4));
  const rows: Row[] = [
    ["Harbor Mutual rating model", ""],
    ["Effective", effective],
    ["Experience begins", `${year - 2}-07-01`],
    ["Exposure, member months", 30_000],
    ["Paid, medical", 18_810_000],
    ["Completion, medical", 0.985],
    ["Trend, medical", 0.085],
    ["Excess over pooling", 522_450],
    ["Pooling point", 250_000],
    ["Pooling charge", 38.5],
    ["Administration", 52],
    ["Commission", 0.015],
    ["Premium tax", 0.0228],
    ["Margin", 0.02],
    ["Required premium", 839.1],
  ];
  return rows.map(([label = "", value = ""]) => [label, change[label] ?? value]);
};
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const bytesOf = ({ rows, sheet = "Rating" }: Book) => workbook({ sheets: { [sheet]: valueRows(rows) } });

async function choose(page: Page, name: string, bytes: Uint8Array | string) {
  await page
    .getByLabel("Workbook", { exact: true })
    .setInputFiles({ name, mimeType: xlsx, buffer: Buffer.from(bytes) });
}
/** The worksheet of the first of these whose renewal is open to one: which are depends on the day. */
async function enterOneOf(page: Page, accounts: string[]) {
  const enter = page.getByRole("link", { name: /^(Enter version|Edit draft) \d+$/ }).first();
  for (const account of accounts) {
    await page.goto(`/renewals?q=${encodeURIComponent(account)}`);
    const found = page
      .getByRole("link", { name: new RegExp(account) })
      .filter({ visible: true })
      .first();
    if ((await found.count()) === 0) continue;
    await found.click();
    await page.getByRole("link", { name: "Workbench" }).first().click();
    await expect(page.getByRole("heading", { name: /^Worksheet: / })).toBeVisible();
    if ((await enter.count()) === 0) continue;
    await enter.click();
    await expect(page.getByRole("heading", { name: /^Worksheet version/ })).toBeVisible();
    return;
  }
  throw new Error("No renewal takes a worksheet.");
}
const load = (page: Page) => page.getByRole("button", { name: /^Load version \d+$/ }).click();

test("an underwriter maps their own workbook once; the next one is read without questions, a bad one refused", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "uwmanager");
  await enterOneOf(page, ["Old Colony", "Juniper Ridge", "Pinnacle", "Cartwheel", "Stonecrop", "Redfern", "Cranberry"]);
  await expect(page.getByRole("heading", { name: "Load your workbook" })).toBeVisible();
  const effective = `${await page.getByLabel("Effective", { exact: true }).inputValue()}-01`;
  const enter = page.url();

  // What is no workbook, what holds macros and what lists claimants is refused beside the field.
  await choose(page, "Rating.xlsx", "Item,Value");
  await load(page);
  await expect(page.getByText("That is no Excel workbook.")).toBeVisible();
  await expect(page.getByLabel("Workbook", { exact: true })).toHaveAttribute("aria-invalid", "true");
  const parts = workbookParts({ sheets: { Rating: valueRows(rating(effective)) } });
  await choose(page, "Rating.xlsx", await zipped({ ...parts, "xl/vbaProject.bin": "x" }));
  await load(page);
  await expect(page.getByText("The workbook holds macros, which are not taken.")).toBeVisible();
  const claimants: Row[] = [...rating(effective), ["Claimant", "Paid"], ["A", 412_000]];
  await choose(page, "Rating.xlsx", await bytesOf({ rows: claimants }));
  await load(page);
  await expect(page.getByText("“Claimant” (Rating!A16) is about persons.")).toBeVisible();
  await choose(page, "Rating.xlsx", "");
  await load(page);
  await expect(page.getByText("The file is empty.")).toBeVisible();

  // A form nobody mapped asks which cell is which figure; those in our words are there already.
  await choose(page, "Rating 2027.xlsx", await bytesOf({ rows: rating(effective) }));
  await load(page);
  const cell = (name: string | RegExp) => page.locator("section").getByRole("combobox", { name, exact: true });
  await expect(cell("Pooling point")).toHaveValue("Rating!B9");
  await expect(page.getByText("Pooling point: $250,000")).toBeVisible();
  await cell("First month").first().fill("Rating!B3");
  await cell("Member months").first().fill("b4");
  await cell("Medical paid claims").first().fill("Rating!B5");
  await cell("Medical completion factor").first().fill("Rating!B6");
  await cell("Medical trend a year").first().fill("Rating!B7");
  await expect(page.getByText("Trend, medical: 8.5%")).toBeVisible();
  await cell("Pooled excess, as one total").first().fill("Rating!B80");
  await expectAccessible(page);
  const version = await page.getByRole("heading", { level: 1 }).textContent();
  const number = Number(/version (\d+)/.exec(version ?? "")?.[1]);
  const remember = page.getByRole("button", { name: `Remember the form and load version ${number}` });
  await page.getByLabel("Name of this form").fill("Harbor model");
  await page.getByLabel("Reason for this version").fill("October run-out came in lower");
  await remember.click();
  await expect(page.getByText("B80 is empty in this workbook.")).toBeVisible();
  await cell("Pooled excess, as one total").first().fill("Rating!B8");
  await remember.click();
  await expect(notice(page, /^Version \d+ loaded from Rating 2027\.xlsx: [01] of 1 stated line/)).toBeVisible();

  // Our engine explains each line beside what the workbook states.
  await expect(page.getByText("loaded from Rating 2027.xlsx").first()).toBeVisible();
  const required = page.getByRole("row").filter({ hasText: "Required premium" }).first();
  await expect(required).toContainText("$839.10");
  await expect(required.getByText(/^(Differs|Rounding|Same)$/)).toBeVisible();
  await page.getByText("Required premium", { exact: true }).first().click();
  await expectAccessible(page);

  // The next file of that form is read without questions, wherever its rows stand.
  await page.goto(enter);
  await expect(page.getByText(/^Harbor model/)).toBeVisible();
  await choose(page, "Rating v2.xlsx", await bytesOf({ rows: rating(effective, { "Pooling point": "tbd" }) }));
  await load(page);
  await expect(page.getByText("Rating!B9 holds “tbd” where a number belongs: Pooling point.")).toBeVisible();
  const lacking = rating(effective).filter(([label]) => label !== "Pooling charge");
  await choose(page, "Rating v2.xlsx", await bytesOf({ rows: lacking }));
  await load(page);
  await expect(page.getByText(/^The label “Pooling charge” is missing on “Rating”/)).toBeVisible();
  await choose(page, "Rating v2.xlsx", await bytesOf({ rows: rating(effective), sheet: "Sheet1" }));
  await load(page);
  await expect(
    page.getByText(/^The workbook has no sheet “Rating”: what “Harbor model” reads stands on “Sheet1”/),
  ).toBeVisible();
  const next: Row[] = [["A note", ""], ...rating(effective, { "Required premium": 842.75 })];
  await choose(page, "Rating v2.xlsx", await bytesOf({ rows: next }));
  await load(page);
  await expect(notice(page, /^Version \d+ loaded from Rating v2\.xlsx/)).toBeVisible();
  await expect(required).toContainText("$842.75");

  // Forgotten, it would be asked about again.
  await page.goto(enter);
  await page.getByRole("button", { name: "Forget Harbor model" }).click();
  await expect(notice(page, "Harbor model forgotten")).toBeVisible();
  await expect(page.getByRole("button", { name: "Forget Harbor model" })).toHaveCount(0);
});

test("a fee is loaded from its own workbook on a phone’s width: the list is read from its first row down", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "uwmanager", { viewport: { width: 390, height: 844 } });
  await enterOneOf(page, ["Silverbirch", "Averill", "Truepoint", "Sextant", "Beaconsfield", "Aldenmoor"]);
  const rows: Row[] = [
    ["Component", "PEPM"],
    ["Core administration", 29.5],
    ["Network access", 6.25],
    ["Total", 35.75],
    ["Carrier-retained fees", 35.75],
  ];
  await choose(page, "Fees.xlsx", await bytesOf({ rows, sheet: "Fees" }));
  await load(page);
  await expect(page.getByRole("combobox", { name: "Component 1, first of the list" })).toHaveValue("Fees!A2");
  await expect(page.getByRole("combobox", { name: "Component 1, PEPM, first of the list" })).toHaveValue("Fees!B2");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByLabel("Name of this form").fill("Fee build-up");
  await page.getByLabel("Reason for this version").fill("The network’s price for the year is in");
  await page.getByRole("button", { name: /^Remember the form/ }).click();
  await expect(notice(page, /loaded from Fees\.xlsx: 0 of 1 stated line/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Fee build-up" })).toContainText("$35.75");
});
