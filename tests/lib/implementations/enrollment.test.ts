import { expect, test } from "vitest";
import { clashes, type Enrollment, whyNotEnrollment } from "@/lib/implementations/enrollment";

const at = (renewalId: string, fromOn: string, toOn: string, presenterId: string | null = "ann"): Enrollment => ({
  renewalId,
  account: renewalId,
  fromOn,
  toOn,
  presenterId,
});

test.each([
  ["2026-11-02", "2026-11-13", undefined],
  ["2026-11-02", "2026-11-02", undefined],
  ["2026-11-02", "2026-11-01", "Open enrollment ends before it begins."],
  ["2026-12-20", "2027-01-01", "Open enrollment ends before the coverage begins."],
])("%s to %s: %s", (fromOn, toOn, says) => {
  expect(whyNotEnrollment(fromOn, toOn, "2027-01-01")).toBe(says);
});

test("one person in two places at once is a clash, both ways; another’s and the own are none", () => {
  const own = at("acme", "2026-11-02", "2026-11-13");
  const others = [
    own,
    at("touches", "2026-11-13", "2026-11-20"),
    at("before", "2026-10-20", "2026-11-01"),
    at("other", "2026-11-02", "2026-11-13", "bob"),
    at("nobody", "2026-11-02", "2026-11-13", null),
  ];
  expect(clashes(own, others).map(({ account }) => account)).toEqual(["touches"]);
  expect(clashes(others[1]!, others)).toEqual([own]);
  expect(clashes(others[4]!, others)).toEqual([]);
});
