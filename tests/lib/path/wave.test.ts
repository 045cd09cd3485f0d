import { expect, test } from "vitest";
import { phases, placeOn, windowOf } from "@/lib/path/wave";

test("a window begins with the last month and shows fifteen", () => {
  const { from, to, months } = windowOf("2026-11-23");
  expect([from, to, months.length, months[14]]).toEqual(["2026-10-01", "2028-01-01", 15, "2027-12-01"]);
});

test("the phases of a January season follow each other, each to a business day", () =>
  expect(phases("2027-01-01")).toEqual([
    { name: "Required", since: "2026-08-04", until: "2026-09-03" },
    { name: "Quoted", since: "2026-09-03", until: "2026-09-23" },
    { name: "Released", since: "2026-09-23", until: "2026-10-02" },
    { name: "Decide", since: "2026-10-02", until: "2026-11-02" },
  ]));

test.each([
  ["2026-10-01", 0],
  ["2026-10-06", 500],
  ["2026-10-11", 1000],
  ["2026-09-01", 0],
  ["2027-09-01", 1000],
])("%s stands at %i of a window of ten days", (day, place) =>
  expect(placeOn(day, "2026-10-01", "2026-10-11")).toBe(place),
);
