import { expect, test } from "vitest";
import { type LineLetter, recipientsOf } from "@/lib/letters/recipient";

const today = "2026-11-30";
const letter = (firm: string, more: Partial<LineLetter> = {}): LineLetter => ({
  firmId: firm,
  firm,
  role: "BROKER",
  lineId: null,
  fromOn: "2020-01-01",
  toOn: null,
  quoteOnly: false,
  contested: false,
  rescindableUntil: null,
  rescindedOn: null,
  releaseTo: null,
  ...more,
});
const until = { toOn: "2026-12-31" };
const coming = { fromOn: "2027-01-01" };

test.each<[string, LineLetter[], string[]]>([
  ["the firm of record", [letter("Old")], ["Old"]],
  ["nobody where there is no letter", [], []],
  ["before the new letter takes effect, the firm before", [letter("Old", until), letter("New", coming)], ["Old"]],
  [
    "or whom the letter says: the new firm",
    [letter("Old", until), letter("New", { ...coming, releaseTo: "NEWCOMER" })],
    ["New"],
  ],
  ["or both", [letter("Old", until), letter("New", { ...coming, releaseTo: "BOTH" })], ["Old", "New"]],
  ["contested, nobody", [letter("Old"), letter("New", { contested: true, fromOn: "2026-11-01" })], []],
  [
    "contested, but said otherwise",
    [letter("Old"), letter("New", { contested: true, fromOn: "2026-11-01", releaseTo: "INCUMBENT" })],
    ["Old"],
  ],
  [
    "one that only lets ask, beside the firm of record",
    [letter("Old"), letter("Asks", { quoteOnly: true })],
    ["Old", "Asks"],
  ],
  [
    "begun, and may yet be taken back: the firm that it ended",
    [letter("Old", { toOn: "2026-11-19" }), letter("New", { fromOn: "2026-11-20", rescindableUntil: "2026-12-07" })],
    ["Old"],
  ],
  [
    "begun and final, the new firm alone",
    [letter("Old", { toOn: "2026-10-31" }), letter("New", { fromOn: "2026-11-01", rescindableUntil: "2026-11-16" })],
    ["New"],
  ],
  [
    "taken back, the firm before",
    [letter("Old"), letter("New", { fromOn: "2026-11-01", rescindedOn: "2026-11-10" })],
    ["Old"],
  ],
  ["the line’s own letter before the account’s", [letter("Whole"), letter("Own", { lineId: "dental" })], ["Own"]],
  [
    "the line’s own letter is coming: the account’s firm until then",
    [letter("Whole"), letter("Own", { lineId: "dental", ...coming })],
    ["Whole"],
  ],
  [
    "a line’s own letter ended another of that line, not the account’s",
    [
      letter("Whole"),
      letter("Old", { lineId: "dental", toOn: "2026-11-19" }),
      letter("New", { lineId: "dental", fromOn: "2026-11-20", rescindableUntil: "2026-12-07" }),
    ],
    ["Old"],
  ],
  ["a consultant beside the broker", [letter("Old"), letter("Advises", { role: "CONSULTANT" })], ["Old", "Advises"]],
])("%s", (_, letters, wanted) => {
  const { holds } = recipientsOf(letters, today);
  expect([...new Set(letters.map(({ firmId }) => firmId))].filter(holds)).toEqual(wanted);
});

test.each<[LineLetter[], string, string]>([
  [
    [letter("Old", until), letter("New", coming)],
    "New",
    "The letter of New takes effect on 1/1/2027: until then Old is sent it.",
  ],
  [
    [letter("Old"), letter("New", { contested: true, fromOn: "2026-11-01" })],
    "New",
    "The letter of New is contested: until that is settled nobody is sent it.",
  ],
  [
    [letter("Old"), letter("New", { contested: true, fromOn: "2026-11-01" })],
    "Old",
    "Old waits for the letter of New to be settled: until then nobody is sent it.",
  ],
  [
    [letter("Old", { toOn: "2026-11-19" }), letter("New", { fromOn: "2026-11-20", rescindableUntil: "2026-12-07" })],
    "New",
    "The letter of New may be taken back until 12/7/2026: until then Old is sent it.",
  ],
  [
    [letter("Old", { toOn: "2026-10-31" }), letter("New", { fromOn: "2026-11-01" })],
    "Old",
    "The letter of Old ended on 10/31/2026.",
  ],
  [[letter("Old"), letter("New", { rescindedOn: "2026-11-10" })], "New", "The letter of New was taken back."],
  [
    [letter("Whole"), letter("Own", { lineId: "dental" })],
    "Whole",
    "Another firm has a letter for this line, which goes before that of Whole.",
  ],
  [[letter("Old")], "Stranger", "Stranger has no letter for this line."],
])("%#: %s is told why", (letters, firm, words) => expect(recipientsOf(letters, today).whyNot(firm, firm)).toBe(words));
