import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import { textRows, workbook } from "@/tests/support/workbooks";
import { expectAccessible, expectMissing, failOnComplaints, heard, visit } from "./visitor";

failOnComplaints();

const asked = Array.from({ length: 150 }, (_, n) =>
  n < 100
    ? `What share of clean claims is adjudicated within ten days, tier ${n + 1}?`
    : `Who leads onboarding of site ${n + 1}?`,
);
const rows = [
  ["County RFP"],
  ["No.", "Section", "Question", "Weight", "Bidder response"],
  ...asked.map((words, n) => [
    `${Math.floor(n / 50) + 1}.${(n % 50) + 1}`,
    `Part ${Math.floor(n / 50) + 1}`,
    words,
    "5",
  ]),
];
const read = async (bytes: Uint8Array) => {
  const found: string[][] = [];
  for await (const { cells } of readTable(sourceOf(bytes), { known: ["Question"], sheet: "Questionnaire" }))
    found.push(cells);
  return found;
};

test("an AE takes in an RFP, decides to bid, answers 150 questions and returns the file", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ae5");
  await page.goto("/opportunities/answers");
  await page.getByRole("button", { name: "Add an answer" }).click();
  const writing = page.getByRole("dialog", { name: "An answer for the library" });
  await writing.getByLabel("Topic").fill("Claims turnaround");
  await writing
    .getByLabel("The question it answers")
    .fill("What share of clean claims is adjudicated within ten days?");
  await writing.getByLabel("Answer", { exact: true }).fill("99.2 % of clean claims are adjudicated within ten days.");
  await writing.getByRole("button", { name: "Save" }).click();
  await expect(writing).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Answers" }).getByText("Not approved").first()).toBeVisible();
  await expectAccessible(page);

  const director = await visit(browser, "director");
  await director.goto("/opportunities/answers?q=adjudicated");
  await director.getByRole("button", { name: "Approve" }).click();
  const approval = director.getByRole("dialog", { name: /^Approve/ });
  await approval.getByRole("button", { name: "Approve" }).click();
  await expect(director.getByText(/^Approved by/)).toBeVisible();

  await page.goto("/opportunities/rfps");
  await page.getByRole("button", { name: "Record an RFP" }).click();
  const recording = page.getByRole("dialog", { name: "RFP of an account" });
  await recording.getByRole("combobox", { name: "Account" }).fill("Loomfield");
  await page.getByRole("option", { name: /Loomfield/ }).click();
  await recording.getByRole("button", { name: "Record", exact: true }).click();
  await expect(recording.getByText("Choose a funding.")).toBeVisible();
  await recording.getByLabel("Funding").selectOption("INSURED");
  await recording.getByLabel("Coverage from").fill("2030-01-01");
  await recording.getByRole("button", { name: "Record", exact: true }).click();
  await page.waitForURL(/\/opportunities\/rfps\/[0-9a-f-]{36}$/);
  await heard(page);
  const record = page.url();
  await expect(page.getByText(/^Usually/).first()).toBeVisible();

  await page.getByRole("button", { name: /^Move to…/ }).click();
  await page.getByRole("menuitem", { name: "Intent given" }).click();
  await expect(page.getByText("Decide first whether we bid.")).toBeVisible();
  await page.getByRole("button", { name: "Decide go or no-go" }).click();
  const decision = page.getByRole("dialog", { name: /^Do we bid/ });
  await decision.getByLabel("Whom we know there").check();
  await decision.getByRole("button", { name: "Decide go", exact: true }).click();
  await expect(decision).toHaveCount(0);
  await expect(page.getByText("Whom we know there").first()).toBeVisible();

  const theirs = await workbook({
    sheets: { Instructions: textRows([["Answer every question."]]), Questionnaire: textRows(rows) },
  });
  await page.getByRole("button", { name: "Load their questions" }).click();
  const loading = page.getByRole("dialog", { name: "Load their questions" });
  await loading.getByLabel("File").setInputFiles({
    name: "County RFP.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(theirs),
  });
  await loading.getByRole("button", { name: "Load", exact: true }).click();
  await expect(page.getByText("0 of 150")).toBeVisible();

  await page.getByLabel("All 150 questions shown").check();
  await page.getByRole("button", { name: "Take 100 answers of the library" }).click();
  await expect(page.getByText("100 of 150")).toBeVisible();
  await page.getByRole("button", { name: "Not answered" }).click();
  await page.getByLabel("All 50 questions shown").check();
  await page.getByRole("button", { name: "Ask a desk" }).click();
  const asking = page.getByRole("dialog", { name: /^Ask a desk/ });
  await asking.getByLabel("Desk").selectOption("OPERATIONS");
  await asking.getByRole("button", { name: "Ask Operations" }).click();
  await expect(page.getByText("50 gaps asked inside the house")).toBeVisible();
  await page.getByRole("button", { name: "Asked inside the house" }).click();
  await page.getByRole("button", { name: "Answer 3.1", exact: true }).click();
  const answering = page.getByRole("dialog", { name: /^3\.1/ });
  await answering.getByLabel("Answer", { exact: true }).fill("Priya, who led the last three.");
  await answering.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByText("101 of 150")).toBeVisible();
  await expectAccessible(page);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Return their file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toContain("County-RFP.xlsx");
  const returned = await read(new Uint8Array(await readFile(await download.path())));
  const answers = asked.map((_, n) =>
    n < 100
      ? "99.2 % of clean claims are adjudicated within ten days."
      : n === 100
        ? "Priya, who led the last three."
        : undefined,
  );
  const filled = rows.slice(1).map((cells, n) => (n > 0 && answers[n - 1] ? [...cells, answers[n - 1]] : cells));
  expect(returned).toEqual(filled);

  const other = await visit(browser, "ae1");
  await expectMissing(other, new URL(record).pathname);
  await other.goto("/opportunities/rfps?show=all&q=Loomfield");
  await expect(other.getByText("No RFP here")).toBeVisible();

  const phone = await visit(browser, "ae5", { viewport: { width: 390, height: 844 } });
  for (const path of [new URL(record).pathname, "/opportunities/rfps", "/opportunities/answers"]) {
    await phone.goto(path);
    await expectAccessible(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
