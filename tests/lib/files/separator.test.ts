import { expect, test } from "vitest";
import { separatorOf } from "@/lib/files/separator";

test.each([
  ["a,b,c\n1,2,3\n", ","],
  ["a;b;c\n1,5;2,5;3,5\n", ";"],
  ["a\tb\n1,5\t2;5\n", "\t"],
  ['"a,b,c,d";x\n"1,2,3,4";y\n', ";"],
  ['"a\n,,,,b";x\r"1";y\r', ";"],
  ["Internal, Truebook, Book, through Oct 2026, by Dana\na;b\n1;2\n3;4\n5;6\n", ";"],
  ["sep=;\na,b;c,d\n", ";"],
  ["one\ntwo\n", ","],
])("%j is cut by %j", (text, mark) => expect(separatorOf(text)).toBe(mark));

test("known headings decide where the marks do not", () => {
  expect(separatorOf("x,y;account\n1,2;3\n", ["account"])).toBe(";");
  expect(separatorOf("account,y;z\n1,2;3\n", ["account"])).toBe(",");
});
