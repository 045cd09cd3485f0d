import { expect, test } from "vitest";
import { fieldNames, formatFilters, parseFilters, takesMany, withFilter } from "@/lib/book/filter";

const firm = "0190f000-0000-7000-8000-000000000001";

test.each([
  ["segment:NATIONAL,MAJOR", "segment:MAJOR,NATIONAL", "values have one order"],
  ["renews:2027-10-01;funding:ASC", "funding:ASC;renews:2027-10-01", "fields have one order"],
  ["funding:ASC,ASC", "funding:ASC", "a value counts once"],
  ["held:4,6", "held:4", "a limit is one number"],
  ["lapsed:with,only", "lapsed:with", "lapsed accounts are shown too or alone, not both"],
  ["tags:Needs plan B,VIP;priority:B,A", "priority:A,B;tags:Needs plan B,VIP", "tags are what people wrote"],
  [`firm:${firm}`, `firm:${firm}`, "a firm is named by its id"],
])("%s is read as %s: %s", (text, canonical) => {
  expect(formatFilters(parseFilters(text))).toBe(canonical);
});

test.each([
  ["", "nothing asks for nothing"],
  ["segment:SMALL", "no such segment"],
  ["colour:RED", "no such field"],
  ["constructor:x", "a word of the language is no field"],
  ["renews:2027-02-30", "no such day"],
  ["held:many", "not a number"],
  ["held:1e3", "not a number anyone would type"],
  ["firm:Whitcombe", "a firm's name is not its id"],
  ["priority:D", "no such priority"],
  [`tags:${"x".repeat(31)}`, "longer than a tag may be"],
  ["tags:a\u0000b", "no tag holds a control character"],
  ["owner:' or true --", "not an id"],
])("%j narrows nothing: %s", (text) => {
  expect(parseFilters(text)).toEqual({});
});

test("a filter is replaced, added and removed without touching the others", () => {
  const filters = parseFilters("funding:ASC;held:4");
  expect(withFilter(filters, "held", ["5"])).toEqual({ funding: ["ASC"], held: ["5"] });
  expect(withFilter(filters, "health", ["WATCH"])).toEqual({ ...filters, health: ["WATCH"] });
  expect(withFilter(filters, "held", [])).toEqual({ funding: ["ASC"] });
});

test.each(["VIP", "50% off; now", "RFP: 2027", "%3A"])("the tag %s survives an address beside others", (tag) => {
  const filters = { tags: ["Key", tag].sort(), held: ["4"] };
  expect(parseFilters(formatFilters(filters))).toEqual(filters);
});

test("choices and people may be several; days and limits are one", () => {
  expect(fieldNames.filter((field) => !takesMany(field))).toEqual([
    "renews",
    "ends",
    "held",
    "adequacy",
    "ratio",
    "lapsed",
  ]);
});
