import { expect, test } from "vitest";
import { askedDay, asOfDay, pastText, pictureFor, placeFrom } from "@/lib/pictures/choice";
import type { Picture } from "@/lib/pictures/due";

const pictures: Picture[] = [
  { kind: "WEEK", takenOn: "2026-11-16" },
  { kind: "MONTH", takenOn: "2026-10-31" },
  { kind: "MONTH", takenOn: "2026-08-31" },
  { kind: "WEEK", takenOn: "2026-08-31" },
];

test.each([
  ["2026-11-16", "2026-11-16", "As of Nov 16, 2026", "its own day"],
  ["2026-11-20", "2026-11-16", "As of Nov 16, 2026, the last picture before Nov 20, 2026", "between two"],
  ["2999-01-01", "2026-11-16", "As of Nov 16, 2026, the last picture before Jan 1, 2999", "a day ahead"],
  ["2026-10-31", "2026-10-31", "As of Oct 31, 2026", "a month's end"],
])("%s is told by the picture of %s (%s, %s)", (asked, takenOn, says) => {
  expect(pictureFor(pictures, asked)?.takenOn).toBe(takenOn);
  expect(pastText(pictures, asked)).toBe(says);
});

test("a Monday that ends its month is told by its end", () =>
  expect(pictureFor(pictures, "2026-08-31")?.kind).toBe("MONTH"));

test("before the first picture there is none, and it says which is the first", () => {
  expect(pictureFor(pictures, "2026-08-30")).toBeUndefined();
  expect(pastText(pictures, "2026-08-30")).toBe(
    "Nothing was kept of Aug 30, 2026: the first picture is of Aug 31, 2026",
  );
  expect(pastText([], "2026-08-30")).toBe("Nothing was kept of Aug 30, 2026");
});

test("a day given outright comes before that of the list", () => {
  expect(askedDay("2026-10-31", "asof=2026-11-16&q=x")).toBe("2026-10-31");
  expect(askedDay(undefined, "q=x&asof=2026-11-16")).toBe("2026-11-16");
  expect(askedDay(undefined, "q=x")).toBeUndefined();
});

test("a query string goes to another day and back unchanged", () => {
  const query = "q=a%26b&f=state:AT_RISK";
  expect(asOfDay(query, "2026-10-31")).toBe(`asof=2026-10-31&${query}`);
  expect(asOfDay(asOfDay(query, "2026-10-31"), undefined)).toBe(query);
  expect(asOfDay(asOfDay(query, "2026-10-31"), "2026-11-16")).toBe(`asof=2026-11-16&${query}`);
  expect(asOfDay("", undefined)).toBe("");
});

test("a page is of the day it is given, or of the day of the list it came from; what is no day is no day", () => {
  expect(placeFrom({ from: "asof=2026-10-31&q=x" })).toEqual({ asOf: "2026-10-31", from: "asof=2026-10-31&q=x" });
  expect(placeFrom({ asof: "2026-11-16", from: "q=x" })).toEqual({ asOf: "2026-11-16", from: "asof=2026-11-16&q=x" });
  expect(placeFrom({ asof: "soon" })).toEqual({ asOf: undefined, from: "" });
});
