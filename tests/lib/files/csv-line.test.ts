import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, csvLines } from "@/lib/files/csv-line";
import { field } from "@/lib/files/field";

const fields = [
  field<[string, number]>("T", "TEXT", ([text]) => text),
  field<[string, number]>("N", "COUNT", ([, n]) => n),
];
const back = (text: string) => (parse(csvLines(fields, [[text, -2]])) as string[][])[0];

test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@sum", "\tx", "\rx", " =1", "＝1+1", "\n=1", "-5"])(
  "%j is text to a spreadsheet, not a formula",
  (text) => expect(back(text)).toEqual([`'${text}`, "-2"]),
);

test("any other text comes back as it was, and a figure stays a figure", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const [said = "", figure] = back(`x${text}`) ?? [];
      expect([said, figure]).toEqual([`x${text}`, "-2"]);
    }),
  );
});

test("a line of headings is guarded alike", () => {
  expect(csvLine(["Account", "=x", 'a "b", c'])).toBe(`Account,'=x,"a ""b"", c"\r\n`);
});
