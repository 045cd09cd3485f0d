import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { exhibitPaper } from "@/lib/documents/exhibit-paper";
import { exhibitSheet } from "@/lib/documents/exhibit-sheet";
import { pdfOf } from "@/lib/server/documents/paper-pdf";
import { workbookOf } from "@/lib/server/documents/workbook";
import { cellsOf, partsOf, recomputed } from "@/tests/support/formulas";
import { pdfReadings } from "@/tests/support/pdf-text";
import { releasing } from "@/tests/support/releasing";
import { zipped } from "@/tests/support/workbooks";

const exhibit = rateExhibitOf(releasing);
const workbook = () => workbookOf(exhibitSheet(exhibit));
const pdf = () => pdfOf(exhibitPaper(exhibit));

test("the same exhibit gives the same bytes, whenever it is made", async () => {
  const first = [await workbook(), await pdf()];
  await new Promise((done) => setTimeout(done, 1_100));
  expect([await workbook(), await pdf()].map((bytes, n) => Buffer.from(bytes).equals(first[n]!))).toEqual([true, true]);
});

test("the workbook’s formulas, worked out by themselves, come to the cents it says and the page shows", async () => {
  const cells = await cellsOf(await workbook());
  const values = recomputed(cells);
  expect(values.size).toBeGreaterThan(30);
  for (const [place, value] of values) expect(value, place).toBeCloseTo(Number(cells.get(place)?.value), 6);
  const page = exhibitPaper(exhibit).tables[0]!;
  const shown = page.rows.map((row) => row[3]);
  expect(["E17", "E18", "E19", "E20"].map((place) => `$${grouped(values.get(place)!)}`)).toEqual(shown);
  expect(`$${grouped(values.get("J21")!)}`).toBe(page.total?.[8]);
});

const grouped = (value: number) =>
  value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find(existsSync);

test.skipIf(!office)(
  "LibreOffice works out the same cents from formulas that say nothing",
  async () => {
    const parts = await partsOf(await workbook());
    const bare = new Map(parts);
    const sheet = parts.get("xl/worksheets/sheet1.xml")!;
    bare.set("xl/worksheets/sheet1.xml", sheet.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
    const folder = mkdtempSync(path.join(tmpdir(), "exhibit-"));
    try {
      writeFileSync(path.join(folder, "exhibit.xlsx"), await zipped(Object.fromEntries(bare)));
      const into = [
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
        "--outdir",
        folder,
      ];
      const own = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(office!, [own, "--headless", ...into, path.join(folder, "exhibit.xlsx")], { stdio: "pipe" });
      const rows = readFileSync(path.join(folder, "exhibit.csv"), "utf8").split("\n");
      const page = exhibitPaper(exhibit).tables[0]!;
      const found = page.rows.map((row) => rows.find((line) => line.startsWith(row[0]!)));
      const dollars = (text: string | undefined) => Number(text?.replace(/[$,]/g, "")).toFixed(2);
      for (const [n, line] of found.entries()) {
        const [, , , ...cells] = [...(line ?? "").matchAll(/"([^"]*)"|([^,]+)/g)].map(([all, quoted]) => quoted ?? all);
        const shown = page.rows[n]!.slice(2);
        const isShare = (at: number) => at === 2;
        for (const [at, figure] of shown.entries()) {
          if (isShare(at)) expect(`+${Number.parseFloat(cells[at]!).toFixed(1)}%`).toBe(figure);
          else expect(dollars(cells[at])).toBe(dollars(figure));
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

/** Ours, each a figure that stands nowhere in what leaves. */
const internal = {
  requiredRate: "931.77",
  walkAway: "799.31",
  targetLossRatio: "0.8742",
  relief: "36.62",
  authority: "1098502.06",
  margin: "-18.34",
  marginShare: "2.27",
};

test("no figure of ours is in the bytes that leave, whatever the record holds", async () => {
  const leaving = rateExhibitOf({ ...releasing, ...internal });
  const book = [...(await partsOf(await workbookOf(exhibitSheet(leaving)))).values()].join("\n");
  const paper = pdfReadings(await pdfOf(exhibitPaper(leaving))).join("\n");
  for (const [name, value] of Object.entries(internal)) {
    expect(book, name).not.toContain(value);
    expect(paper, name).not.toContain(value);
  }
  // The same search finds what is there: it would have found the others.
  for (const value of ["844.46", "2111146.8", "Łąka &amp; Sons"]) expect(book).toContain(value);
  for (const value of ["$844.46", "$2,111,146.80", "$2,855.52"]) expect(paper).toContain(value);
});

test("a figure of ours that gets into a document is found there", async () => {
  const leaky = rateExhibitOf({ ...releasing, title: `Medical, required ${internal.requiredRate}` });
  expect([...(await partsOf(await workbookOf(exhibitSheet(leaky)))).values()].join()).toContain(internal.requiredRate);
  expect(pdfReadings(await pdfOf(exhibitPaper(leaky))).join()).toContain(internal.requiredRate);
});
