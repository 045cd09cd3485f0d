import { expect, type Page, test } from "@playwright/test";
import { lastFullMonth } from "@/lib/units/day";
import { businessToday } from "@/prisma/demo/today";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

const today = businessToday();
const month = lastFullMonth(today).slice(0, 7);
/** Headings nobody has told the meaning of yet. */
const ledger = `Ledger note ${Date.now()}`;
const headings = ["Group number", "LOB", "Period", "Subscribers", "Covered lives", "Earned premium", "Claims incurred"];

/** A file of actuals as finance would send it: a title, headings of its own, and two rows that cannot be right. */
const fileOf = (name: string, incurred: [quarrystone: number, kingsmill: number], separator = ",") => {
  const rows = [
    ["Extract of finance"],
    [],
    [...headings, ledger],
    ["A17", "Medical", month, "1781", "3900", "3084900.00", incurred[0].toFixed(2), "late adds"],
    ["A25", "Medical", month, "1009", "2180", "1654620.00", incurred[1].toFixed(2), ""],
    ["A99", "Medical", month, "10", "20", "100.00", "90.00", "not ours"],
    ["A13", "Medical", month, "10", "5", "100.00", "90.00", "swapped"],
  ];
  const text = rows.map((cells) => cells.join(separator)).join("\r\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(`\ufeff${text}`, "utf16le") };
};

const note = (page: Page, text: string | RegExp) =>
  expect(page.getByText(text).first()).toBeVisible({ timeout: 45_000 });

async function bring(page: Page, file: ReturnType<typeof fileOf>) {
  await page.goto("/imports/new");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Upload file" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
}

const field = (page: Page, figure: string) =>
  page.getByRole("textbox", { name: new RegExp(`^${figure} of .* as finance`) });

/** Types finance's totals: those of the file, unless `members` says otherwise. */
async function sayTotals(page: Page, incurred: number, members = "6,105") {
  await page.waitForLoadState("networkidle");
  const totals = {
    Contracts: "2,810",
    Members: members,
    Premium: "$4,739,720.00",
    "Incurred claims": incurred.toFixed(2),
  };
  for (const [figure, total] of Object.entries(totals)) await field(page, figure).fill(total);
  await page.getByRole("button", { name: "Check against finance" }).click();
}

async function take(page: Page) {
  await page.getByRole("button", { name: "Take 2 rows" }).dblclick();
  await note(page, "Created 0, updated 2, unchanged 0, rejected 2.");
}

/** The rolling LR of an account, as its months add it up. */
async function lrOf(page: Page, name: string) {
  await page.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).first().click();
  await page.getByRole("link", { name: "Financials" }).click();
  const year = page.getByRole("row", { name: /^Last 12 months/ });
  await expect(year).toBeVisible();
  const ratio = await year.getByRole("cell").filter({ hasText: "%" }).first().textContent();
  return Number(ratio?.replace("%", ""));
}

async function undo(page: Page, what: string) {
  const here = page.url();
  await page.getByRole("button", { name: what }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: what }).click();
  await page.waitForURL((url) => url.href !== here);
  await note(page, /2 (months|records) went back to what they were\. Nothing stayed\./);
}

test("Operations’ day: a month of actuals against finance, a restatement, and both taken back", async ({ browser }) => {
  test.slow();
  const ops = await visit(browser, "ops");
  const before = await lrOf(ops, "Quarrystone Construction");
  const first = [3_500_000, 1_900_000] as const;
  const restated = [2_400_000, 1_300_000] as const;
  const sum = ([a, b]: readonly [number, number]) => a + b + 180;
  let taken = "";

  await test.step("says what its columns mean", async () => {
    await bring(ops, fileOf("actuals.csv", [...first]));
    await expect(ops.getByLabel("Column for Covered lives")).toHaveValue("members");
    await expect(ops.getByLabel(`Column for ${ledger}`)).toHaveValue("");
    await expectAccessible(ops);
    await ops.getByRole("button", { name: "Check the file" }).click();
    await note(ops, "Create 0, update 2, unchanged 0, reject 2.");
  });

  await test.step("is refused while a total differs by five members", async () => {
    await sayTotals(ops, sum(first), "6,100");
    await note(ops, /the file has 6,105 members, finance 6,100; the difference is 5\./);
    await expect(ops.getByText("File is 5 over finance").locator("visible=true")).toBeVisible();
    await expect(ops.getByRole("button", { name: /^Take/ })).toHaveCount(0);
    await expect(field(ops, "Contracts")).toHaveValue(/2,?810/);
  });

  await test.step("lists the rows it would not take, and why", async () => {
    await sayTotals(ops, sum(first));
    await expect(ops.getByRole("button", { name: "Take 2 rows" })).toBeEnabled();
    await expect(ops.getByText(/The book’s LR goes from .* Restated months bring/)).toBeVisible();
    await expectAccessible(ops);
    await ops.getByRole("link", { name: "Rejected 2" }).click();
    await expect(ops.getByRole("row", { name: /^6 .*No account goes by this id/ })).toBeVisible();
    await expect(ops.getByRole("row", { name: /^7 .*Fewer members than contracts/ })).toBeVisible();
  });

  await test.step("takes it once, whatever is clicked, and LR moves", async () => {
    await take(ops);
    taken = ops.url();
    await ops.getByRole("link", { name: "Restated 2" }).click();
    await expect(
      ops.getByRole("row", { name: /Quarrystone Construction.*Incurred claims.*\$3,500,000\.00/ }),
    ).toBeVisible();
    expect(await lrOf(ops, "Quarrystone Construction")).toBeGreaterThan(before);
  });

  await test.step("undoes it, takes it again, undoes that, and all is as before", async () => {
    const moved = await lrOf(ops, "Quarrystone Construction");
    await ops.goto(taken);
    await undo(ops, "Undo this import");
    const back = ops.url();
    expect(await lrOf(ops, "Quarrystone Construction")).toBe(before);
    await ops.goto(back);
    await undo(ops, "Undo this undo");
    const again = ops.url();
    expect(await lrOf(ops, "Quarrystone Construction")).toBe(moved);
    await ops.goto(again);
    await undo(ops, "Undo this undo");
    expect(await lrOf(ops, "Quarrystone Construction")).toBe(before);
  });

  await test.step("restates from a file whose headings it remembers, marks the month, and takes that back", async () => {
    await bring(ops, fileOf("restatement.csv", [...restated], ";"));
    await note(ops, "Create 0, update 2, unchanged 0, reject 2.");
    await sayTotals(ops, sum(restated));
    await take(ops);
    const address = ops.url();
    expect(await lrOf(ops, "Quarrystone Construction")).toBeLessThan(before);
    await expect(ops.getByText(/^restated, Restated .* by import restatement\.csv/)).toBeVisible();
    await ops.goto(address);
    await undo(ops, "Undo this import");
    expect(await lrOf(ops, "Quarrystone Construction")).toBe(before);
    await ops.goto("/imports");
    await expect(ops.getByRole("row", { name: /^restatement\.csv .*Undone/ }).first()).toBeVisible();
    await expectAccessible(ops);
  });
});

test("what cannot be read says why where it was chosen", async ({ browser }) => {
  const dark = await visit(browser, "director", { colorScheme: "dark", viewport: { width: 390, height: 844 } });
  await dark.goto("/imports/new");
  await dark.waitForLoadState("networkidle");
  await dark.getByRole("button", { name: "Upload file" }).click();
  await expect(dark.getByText("Choose a file first.")).toBeVisible();
  await dark
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "book.xls", mimeType: "", buffer: Buffer.from("x") });
  await expect(dark.getByText("This is an old Excel file.", { exact: false })).toBeVisible();
  await expectAccessible(dark);
  const wide = await dark.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  const template = dark.getByRole("link", { name: "Template for monthly actuals" });
  const [download] = await Promise.all([dark.waitForEvent("download"), template.click()]);
  expect(download.suggestedFilename()).toBe("actuals-template.csv");
});

test("imports are for those who bring them; an Admin sees that they ran", async ({ browser }) => {
  for (const who of ["ae1", "underwriter", "uwmanager"]) {
    const page = await visit(browser, who);
    for (const address of ["/imports", "/imports/new", "/imports/00000000-0000-4000-8000-000000000000"]) {
      await expectMissing(page, address);
    }
    await expect(page.getByRole("link", { name: "Imports" })).toHaveCount(0);
  }
  const admin = await visit(browser, "admin");
  await admin.goto("/imports");
  await expect(admin.getByRole("heading", { level: 1, name: "Imports" })).toBeVisible();
  await expect(admin.getByText("Status only")).toBeVisible();
  await expect(admin.getByText("actuals.csv")).toHaveCount(0);
  await expectMissing(admin, "/imports/new");
});
