import fc from "fast-check";
import { expect, test } from "vitest";
import {
  expectedDays,
  isDone,
  lateMilestone,
  milestones,
  nextMilestone,
  outOfOrder,
  usualIssue,
  windowOf,
} from "@/lib/rfps/milestones";
import { isBusinessDay } from "@/lib/units/business-days";
import { addDays } from "@/lib/units/day";

const insured = { funding: "INSURED", issuedOn: "2026-08-10", effectiveOn: "2027-01-01" } as const;
const asc = { funding: "ASC", issuedOn: "2026-02-10", effectiveOn: "2027-01-01" } as const;

test.each([
  [insured, "intentOn", "2026-08-17", "2026-08-19"],
  [insured, "dueOn", "2026-08-24", "2026-08-31"],
  // T-105 is a Friday, T-90 a Saturday.
  [insured, "finalistsOn", "2026-09-18", "2026-10-02"],
  [insured, "decideOn", "2026-10-16", "2026-11-02"],
  // Presidents’ Day is none.
  [asc, "questionsOn", "2026-02-18", "2026-02-25"],
  [asc, "dueOn", "2026-03-04", "2026-03-18"],
  [asc, "finalistsOn", "2026-05-06", "2026-06-15"],
] as const)("%j: %s falls from %s to %s", (given, key, from, to) => {
  expect(windowOf(key, given)).toEqual({ from, to });
});

test("an insured RFP for January goes out in August, one of 5,000 ASC employees in February to May", () => {
  expect(usualIssue(insured)).toEqual({ from: "2026-08-04", to: "2026-09-03" });
  expect(usualIssue(asc)).toEqual({ from: "2026-02-05", to: "2026-05-06" });
});

test("what we owe is expected on the first day it may be asked for, what they do by the last", () => {
  expect(expectedDays(insured)).toMatchObject({
    intentOn: "2026-08-17",
    dueOn: "2026-08-24",
    finalistsOn: "2026-10-02",
  });
  expect(expectedDays(insured, { dueOn: "2026-09-01" }).dueOn).toBe("2026-09-01");
});

test("a late RFP has no day before its response", () => {
  const late = expectedDays({ ...insured, issuedOn: "2026-10-20" });
  expect(late).toMatchObject({ dueOn: "2026-11-03", finalistsOn: null, meetingOn: null });
});

test("expected days follow each other, and are days of business", () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2026-01-01", days));
  fc.assert(
    fc.property(
      fc.constantFrom("INSURED" as const, "ASC" as const),
      day,
      fc.integer({ min: 1, max: 600 }),
      (funding, issuedOn, ahead) => {
        const days = expectedDays({ funding, issuedOn, effectiveOn: addDays(issuedOn, ahead) });
        expect(outOfOrder(issuedOn, days)).toBeUndefined();
        for (const on of Object.values(days)) if (on) expect(isBusinessDay(on)).toBe(true);
      },
    ),
  );
});

test("days in the wrong order are told by name", () => {
  const days = expectedDays(insured);
  expect(outOfOrder(insured.issuedOn, { ...days, dueOn: "2026-12-01" })).toEqual(["Finalists named", "Response due"]);
  expect(outOfOrder(insured.issuedOn, { ...days, intentOn: "2026-08-01" })).toEqual(["Intent to bid", "The issue"]);
});

test("next is what is neither reached nor without a day, late only what was ours", () => {
  const days = expectedDays(insured);
  expect(nextMilestone({ ...days, stage: "RECEIVED" })?.key).toBe("intentOn");
  expect(nextMilestone({ ...days, stage: "QA_CLOSED" })?.key).toBe("dueOn");
  expect(lateMilestone({ ...days, stage: "QA_CLOSED" }, "2026-08-25")?.key).toBe("dueOn");
  expect(lateMilestone({ ...days, stage: "QA_CLOSED" }, "2026-08-24")).toBeUndefined();
  expect(lateMilestone({ ...days, stage: "SUBMITTED" }, "2026-12-01")).toBeUndefined();
  expect(nextMilestone({ ...days, stage: "AWARDED_US" })).toBeUndefined();
  expect(milestones.every(({ reached }) => isDone({ stage: "AWARDED_OTHER" }, reached))).toBe(true);
});
