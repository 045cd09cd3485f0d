import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetRows } from "@/lib/files/sheet-rows";
import { fillSheet } from "@/lib/questions/fill-sheet";

const sheet = (rows: string, prefix = "") =>
  `<${prefix}worksheet xmlns="x"><${prefix}sheetData>${rows}</${prefix}sheetData></${prefix}worksheet>`;
const answer = (row: number, text: string) => new Map([[row, text]]);
const cell = (name: string, text: string, style = "") =>
  `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

test.each([
  [
    "an empty cell keeps its style",
    '<row r="2"><c r="A2"><v>1</v></c><c r="C2" s="7"/></row>',
    `<row r="2"><c r="A2"><v>1</v></c>${cell("C2", "Yes", ' s="7"')}</row>`,
  ],
  [
    "a filled cell is written over",
    '<row r="2"><c r="C2" s="7" t="s"><v>4</v></c></row>',
    `<row r="2">${cell("C2", "Yes", ' s="7"')}</row>`,
  ],
  [
    "a cell that is not there comes in its place",
    '<row r="2"><c r="A2"/><c r="D2"/></row>',
    `<row r="2"><c r="A2"/>${cell("C2", "Yes")}<c r="D2"/></row>`,
  ],
  [
    "or at the end, and the row reaches as far",
    '<row r="2" spans="1:2" ht="30"><c r="A2"/></row>',
    `<row r="2" spans="1:3" ht="30"><c r="A2"/>${cell("C2", "Yes")}</row>`,
  ],
  [
    "a row without cells opens",
    '<row r="1"/><row r="2" spans="1:1"/>',
    `<row r="1"/><row r="2" spans="1:3">${cell("C2", "Yes")}</row>`,
  ],
  [
    "rows and cells may go unnamed",
    "<row><c/></row><row><c/><c/><c/><c/></row>",
    `<row><c/></row><row><c/><c/>${cell("C2", "Yes")}<c/></row>`,
  ],
])("%s", (_, before, after) => expect(fillSheet(sheet(before), 2, answer(2, "Yes")).xml).toBe(sheet(after)));

test("a formula of theirs stays, and is told", () => {
  const xml = sheet('<row r="2"><c r="C2"><f>A2</f><v>1</v></c></row>');
  expect(fillSheet(xml, 2, answer(2, "Yes"))).toEqual({ xml, kept: [2] });
});

test("a prefix, comments and what only looks like a row are no matter", () => {
  const xml = sheet(
    '<!-- <x:row r="2"/> --><x:row r="2"><x:c r="A2" t="str"><x:v>a &lt;row r="2"&gt;</x:v></x:c></x:row>',
    "x:",
  );
  const filled = fillSheet(xml, 2, answer(2, "Yes")).xml;
  expect(filled).toContain(
    '</x:c><x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">Yes</x:t></x:is></x:c></x:row>',
  );
  expect(filled.replace(/<x:c r="C2".*?<\/x:c>/, "")).toBe(xml);
});

test("whatever is answered is read again as it was said, and the rest as it stood", async () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== "" && !/\p{Cc}|_x/u.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 5 }),
      words,
      async (row, column, text) => {
        const rows = Array.from(
          { length: 9 },
          (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="D${at + 1}" s="1"/></row>`,
        );
        const { xml } = fillSheet(sheet(rows.join("")), column, answer(row, text));
        const read: string[][] = [];
        async function* bytes() {
          yield new TextEncoder().encode(xml);
        }
        for await (const batch of sheetRows(bytes(), { shared: [], styles: [], epoch: 1900 }))
          for (const each of batch) read[each.row] = each.cells;
        expect(read[row]?.[column]).toBe(text);
        expect(read.filter(Boolean).map(([first]) => first)).toEqual(rows.map((_, at) => String(at)));
      },
    ),
  );
});
