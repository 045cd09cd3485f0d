import { expect, test } from "vitest";
import { csvRows, spellingOf } from "@/lib/files/csv-rows";
import { sourceOf } from "@/lib/files/source";
import { bytesOf } from "@/tests/support/workbooks";

async function rowsOf(text: string | Uint8Array) {
  const source = sourceOf(typeof text === "string" ? bytesOf(text) : text);
  const rows = [];
  for await (const batch of csvRows(source, await spellingOf(source, []))) rows.push(...batch);
  return rows;
}
const cells = async (text: string) => (await rowsOf(text)).map(({ cells }) => cells);

test.each(["\r\n", "\n", "\r"])("lines end with %j, within quotes they go on", async (end) => {
  const text = ["a,b", '"x, y","one', 'two"', '"say ""so""",2', ""].join(end);
  expect(await cells(text)).toEqual([
    ["a", "b"],
    ["x, y", `one${end}two`],
    ['say "so"', "2"],
  ]);
});

test("blank rows are left out and counted all the same", async () => {
  expect((await rowsOf("a,b\n\n , \n1,2\n")).map(({ row }) => row)).toEqual([1, 4]);
});

test("a row may be shorter or longer than its headings, and a quote within a cell is a quote", async () => {
  expect(await cells('a,b\n1\n1,2,3\n5" pipe,x\n')).toEqual([["a", "b"], ["1"], ["1", "2", "3"], ['5" pipe', "x"]]);
});

test("an apostrophe that guards against formulas is taken off; another is not", async () => {
  expect(await cells("a,b\n'=1+1,'-2\n'tis,'5\n")).toEqual([
    ["a", "b"],
    ["=1+1", "-2"],
    ["'tis", "'5"],
  ]);
});

test.each(["a,b,c\n1,2,3\n4,5\n", "a,b,c\n1,2,3\nEnd of report", "a,b,c\n1,2\n3,4", "a,b,c\n1,2,3\n4,5,"])(
  "%j is whole",
  async (text) => expect((await cells(text)).length).toBe(3),
);

test("naughty text comes through whole", async () => {
  const naughty = ["Robert'); DROP TABLE accounts;--", "😀 Ωmega Ltd", "Ｆｕｌｌ", "‮ltr", "<script>", "\u200b", "NULL"];
  expect(await cells(`n,t\n${naughty.map((text) => `1,"${text}"`).join("\n")}\n`)).toEqual([
    ["n", "t"],
    ...naughty.map((text) => ["1", text]),
  ]);
});

test.each([
  [
    "that ends in the middle of a row",
    "a,b,c\n1,2,3\n4,5",
    "The file ends in the middle of row 3: it was cut short. Bring the whole file.",
  ],
  ["that ends inside quotes", 'a,b\n1,"two\n3,4\n', /ends inside a quoted cell/],
  ["of more than 1,000 columns", `a,b\n${",".repeat(1000)}x\n`, "Row 2 has more than 1,000 columns."],
  ["with a cell over 32,767 characters", `a,b\n1,${"x".repeat(32_768)}\n`, /Row 2 has a cell of more than 32,767/],
  ["whose row never ends", `a,b\n"${"x,".repeat(2_000_000)}`, /longer than two million characters/],
  ["of blanks", " \n \n", "The file is empty."],
  ["that is a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 9, 9]), /neither a CSV/],
  ["that is a PDF", "%PDF-1.7\nx,y\n", /neither a CSV/],
  ["that is a web page", "<html><table><tr><td>a</td></tr></table>", /web page/],
])("a file %s is refused", async (_, text, why) => {
  await expect(rowsOf(text)).rejects.toThrow(why);
});

test("the longest cell allowed is taken", async () => {
  expect((await cells(`a,b\n1,${"x".repeat(32_767)}\n`))[1]?.[1]).toHaveLength(32_767);
});
