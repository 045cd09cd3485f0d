import { expect, test } from "vitest";
import { type Declared, sheetRows } from "@/lib/files/sheet-rows";
import { bytesOf } from "@/tests/support/workbooks";

const lexicon = { shared: ["Acme", "x".repeat(32_768)], styles: [undefined, "DAY" as const], epoch: 1900 as const };

async function rowsOf(rows: string, declared: Declared = {}) {
  const bytes = (async function* () {
    yield bytesOf(`<worksheet><dimension ref="A1:C77"/><sheetData>${rows}</sheetData></worksheet>`);
  })();
  const all = [];
  for await (const batch of sheetRows(bytes, lexicon, declared)) all.push(...batch);
  return all;
}

test("cells stand where they say, texts are looked up, days told, formulas give what they came to", async () => {
  const declared: Declared = {};
  const rows = await rowsOf(
    `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="D3" s="1"><v>46388</v></c></row>
     <row r="5"><c r="A5"><f>1+1</f><v>2</v></c><c r="B5" t="str"><f>A1&amp;"x"</f><v>Acmex</v></c></row>`,
    declared,
  );
  expect(rows).toEqual([
    { row: 3, cells: ["Acme", "", "", "2027-01-01"] },
    { row: 5, cells: ["2", "Acmex"] },
  ]);
  expect(declared.rows).toBe(77);
});

test("rows and cells that don't say where they stand follow one another", async () => {
  expect(await rowsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c t='b'><v>1</v></c></row>")).toEqual([
    { row: 1, cells: ["1", "2"] },
    { row: 3, cells: ["TRUE"] },
  ]);
});

test("runs of rich text are one text, without how it is spoken", async () => {
  const rich = "<is><r><t>東</t></r><rPh><t>ひがし</t></rPh><r><t xml:space='preserve'> 京</t></r></is>";
  expect(await rowsOf(`<row><c t="inlineStr">${rich}</c></row>`)).toEqual([{ row: 1, cells: ["東 京"] }]);
});

test("an error stands as it is, with a fault", async () => {
  expect(await rowsOf('<row><c/><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>')).toEqual([
    { row: 1, cells: ["", "#DIV/0!"], faults: [{ place: 1, reason: "The formula’s result is an error, #DIV/0!." }] },
  ]);
});

test("a formula that nobody worked out is a fault, not a blank; one that comes to no text is blank", async () => {
  const reason = expect.stringContaining("The formula’s result is not in the file");
  const rows = '<row><c><v>7</v></c><c><f>SUM(A1:A9)</f><v/></c><c><f>A1</f></c><c t="str"><f>""</f><v></v></c></row>';
  expect(await rowsOf(rows)).toEqual([
    {
      row: 1,
      cells: ["7", "", ""],
      faults: [
        { place: 1, reason },
        { place: 2, reason },
      ],
    },
  ]);
});

test("a styled cell without a value, however far out, is nothing", async () => {
  expect(await rowsOf('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>')).toEqual([
    { row: 1, cells: ["1"] },
  ]);
});

test.each([
  ["the column XFD", '<row r="9"><c r="XFD9"><v>1</v></c></row>', "Row 9 has more than 1,000 columns."],
  ["a cell of 32,768 letters", '<row r="2"><c t="s"><v>1</v></c></row>', /Row 2 has a cell of more than 32,767/],
  ["a row in no place", '<row r="0"><c><v>1</v></c></row>', /damaged/],
  ["a row below the last", '<row r="1048577"><c><v>1</v></c></row>', /damaged/],
])("%s is refused", async (_, rows, why) => {
  await expect(rowsOf(rows)).rejects.toThrow(why);
});
