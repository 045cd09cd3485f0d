import { expect, test } from "vitest";
import { holdsRelease, rescindableUntil } from "@/lib/letters/release";

const letter = {
  fromOn: "2027-01-01",
  toOn: null,
  quoteOnly: false,
  contested: false,
  rescindableUntil: "2026-12-14",
  rescindedOn: null,
  releaseTo: null,
};

test.each([
  ["before it begins, the firm before", {}, "2026-12-20", "INCUMBENT"],
  ["or whom it says", { releaseTo: "BOTH" as const }, "2026-12-20", "BOTH"],
  ["begun and final, the new firm", { releaseTo: "BOTH" as const }, "2027-01-01", "NEWCOMER"],
  ["begun, but it may yet be taken back", { rescindableUntil: "2027-01-05" }, "2027-01-05", "INCUMBENT"],
  ["contested, nobody", { contested: true }, "2027-02-01", "NOBODY"],
  ["one that only lets ask, both", { quoteOnly: true }, "2027-02-01", "BOTH"],
  ["taken back, it says nothing", { rescindedOn: "2026-12-01" }, "2026-12-20", undefined],
  ["over, it says nothing", { toOn: "2027-06-30" }, "2027-07-01", undefined],
])("%s", (_, more, today, who) => expect(holdsRelease({ ...letter, ...more }, today)).toBe(who));

test("ten business days after it came, Thanksgiving apart", () => {
  expect(rescindableUntil("2026-11-20", 10)).toBe("2026-12-07");
});
