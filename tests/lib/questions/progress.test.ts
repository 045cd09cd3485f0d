import { expect, test } from "vitest";
import { isLate, readinessOf, stateOf } from "@/lib/questions/progress";

const open = { answer: "", approvedOn: null, desk: null, dueOn: null };
const gap = { ...open, desk: "CLINICAL", dueOn: "2026-12-01" };
const answered = { ...gap, answer: "Yes" };
const approved = { ...answered, approvedOn: "2026-12-01" };

test("an answer counts before what somebody was asked for it", () => {
  expect([open, gap, answered, approved].map(stateOf)).toEqual(["OPEN", "GAP", "ANSWERED", "APPROVED"]);
  expect([gap, answered].map((each) => isLate(each, "2026-12-02"))).toEqual([true, false]);
  expect(isLate(gap, "2026-12-01")).toBe(false);
});

test("every question is counted in one state", () => {
  expect(readinessOf([open, gap, gap, answered, approved, approved], "2026-12-02")).toEqual({
    all: 6,
    answered: 3,
    approved: 2,
    gaps: 2,
    late: 2,
    open: 1,
  });
});
