import { expect, test } from "vitest";
import { passedFrom, releaseText } from "@/lib/letters/beside";

const today = "2026-12-02";
const letter = (firm: string, more: object = {}) => ({
  id: firm,
  firmId: firm,
  firm,
  role: "BROKER" as const,
  lineId: null as string | null,
  signedOn: null,
  fromOn: "2020-01-01",
  toOn: null,
  quoteOnly: false,
  contested: false,
  rescindableUntil: null,
  rescindedOn: null,
  releaseTo: null,
  ...more,
});
const before = letter("Pilotboat");

test.each([
  ["alone, to its firm", [], "Pilotboat"],
  [
    "beside one that is contested, to nobody",
    [letter("Brightwater", { contested: true })],
    "Nobody until it is settled",
  ],
  [
    "beside one that may yet be taken back, to its firm still",
    [letter("Halyard", { fromOn: "2027-01-01" })],
    "Pilotboat",
  ],
  [
    "beside one that gives the renewal on",
    [letter("Halyard", { fromOn: "2027-01-01", releaseTo: "NEWCOMER" })],
    "Halyard",
  ],
  [
    "beside one of the other kind, to its firm",
    [letter("Kestrel", { role: "CONSULTANT", contested: true })],
    "Pilotboat",
  ],
  ["beside one of a single line, to its firm", [letter("Halyard", { lineId: "dental", contested: true })], "Pilotboat"],
])("a standing letter’s renewal goes, %s", (_, others, goes) =>
  expect(releaseText(before, [before, ...others] as never, today)).toBe(goes),
);

test("an open letter says who is sent it meanwhile, one that is over nothing", () => {
  expect(releaseText(letter("Halyard", { fromOn: "2027-01-01" }) as never, [], today)).toBe("The firm before");
  expect(releaseText(letter("Halyard", { toOn: "2026-01-31" }) as never, [], today)).toBeUndefined();
});

test("a line passed on from the day its own letter begins, of the same kind, by a letter that binds", () => {
  const dental = letter("Halyard", { lineId: "dental", fromOn: "2026-12-01" });
  const of = (own: object, day = today) => passedFrom(before, [before, { ...dental, ...own }], day).length;
  expect(of({})).toBe(1);
  expect(of({}, "2026-11-30")).toBe(0);
  for (const own of [{ contested: true }, { quoteOnly: true }, { role: "CONSULTANT" }, { firmId: "Pilotboat" }])
    expect(of(own)).toBe(0);
  expect(of({ toOn: "2026-12-01" })).toBe(0);
  expect(passedFrom(dental, [before, dental], today)).toEqual([]);
});
