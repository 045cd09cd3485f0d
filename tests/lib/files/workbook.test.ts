import { expect, test } from "vitest";
import { sourceOf } from "@/lib/files/source";
import { openWorkbook } from "@/lib/files/workbook";
import { textRows, workbook, workbookParts, zipped } from "@/tests/support/workbooks";

const known = ["Account", "Members", "Month"];
const data = textRows([
  ["Account", "Members"],
  ["Acme", "5"],
]);
const notes = textRows([
  ["Read me", "Account"],
  ["Sent by", "finance"],
]);
const open = async (bytes: Uint8Array | Promise<Uint8Array>) => openWorkbook(sourceOf(await bytes));
const survey = async (bytes: Promise<Uint8Array>, asked?: string) => (await open(bytes)).survey(known, asked);

test("of several sheets the one with most known headings is chosen, and all are named", async () => {
  const { sheets, chosen, heading } = await survey(workbook({ sheets: { Notes: notes, Data: data, Empty: "" } }));
  expect(sheets.map(({ name, matches }) => [name, matches])).toEqual([
    ["Notes", 1],
    ["Data", 2],
    ["Empty", 0],
  ]);
  expect([chosen, heading.cells]).toEqual(["Data", ["Account", "Members"]]);
});

test("a hidden sheet is chosen only where no other will do, or when asked for", async () => {
  const sheets = { Old: data, Data: data };
  expect((await survey(workbook({ sheets, hidden: ["Old"] }))).chosen).toBe("Data");
  expect((await survey(workbook({ sheets, hidden: ["Old"] }), "Old")).chosen).toBe("Old");
  expect((await survey(workbook({ sheets: { Data: data }, hidden: ["Data"] }))).chosen).toBe("Data");
  await expect(survey(workbook({ sheets }), "None")).rejects.toThrow("The workbook has no sheet “None”.");
});

test("a very hidden sheet is neither offered nor chosen", async () => {
  const book = workbook({ sheets: { Store: data, Data: data }, veryHidden: ["Store"] });
  const { chosen, sheets } = await survey(book);
  expect([chosen, sheets.map(({ name }) => name)]).toEqual(["Data", ["Data"]]);
  await expect(survey(book, "Store")).rejects.toThrow("The workbook has no sheet “Store”.");
});

test.each([
  ["", "2027-01-01"],
  ['<workbookPr date1904="1"/>', "2031-01-02"],
])("days begin where the workbook says: %s", async (properties, day) => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>';
  const sheet = `${textRows([["Month", "Members"]])}<row><c s="1"><v>46388</v></c><c s="2"><v>0.0125</v></c></row>`;
  const { rows } = await open(workbook({ sheets: { Data: sheet }, styles, properties }));
  const all = [];
  for await (const batch of rows("Data")) all.push(...batch);
  expect(all[1]?.cells).toEqual([day, "0.0125"]);
});

test("shared texts are looked up", async () => {
  const sheet = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>';
  const shared = "<si><t>Members</t></si><si><t>Account</t></si>";
  expect((await survey(workbook({ sheets: { Data: sheet }, shared }))).heading.cells).toEqual(["Account", "Members"]);
});

test("a zip that is no workbook, or one without sheets or headings, is refused", async () => {
  await expect(open(zipped({ "word/document.xml": "<a/>" }))).rejects.toThrow(/no Excel workbook/);
  await expect(survey(workbook({ sheets: {} }))).rejects.toThrow("The workbook has no sheets.");
  await expect(survey(workbook({ sheets: { Empty: "" } }))).rejects.toThrow("The file is empty.");
  await expect(survey(workbook({ sheets: { Data: textRows([["1", "2"]]) } }))).rejects.toThrow(/no row of headings/);
  const binary = workbookParts({ sheets: { Data: data } });
  binary["_rels/.rels"] = binary["_rels/.rels"]!.replace("workbook.xml", "workbook.bin");
  await expect(open(zipped({ ...binary, "xl/workbook.bin": "x" }))).rejects.toThrow(/no Excel workbook/);
});

test("a sheet's path that climbs out of the zip leads nowhere", async () => {
  const parts = workbookParts({ sheets: { Data: data } });
  const path = "xl/_rels/workbook.xml.rels";
  parts[path] = parts[path]!.replace("worksheets/sheet0.xml", "../../../etc/passwd");
  await expect(survey(zipped(parts))).rejects.toThrow("The workbook has no sheets.");
});
