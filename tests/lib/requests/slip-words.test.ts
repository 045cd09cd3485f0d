import { expect, test } from "vitest";
import { slipWords } from "@/lib/requests/slip-words";

const approval = { stage: "APPROVAL" as const, name: "Approval", dueOn: "2027-03-31", days: 20 };
const released = { stage: "RELEASED" as const, name: "Released", dueOn: "2027-04-16", days: 1 };

test("what slips, what falls with it, and what it waits for", () => {
  const cause = { stage: "APPROVAL" as const, until: "2027-04-20", what: "Legal: the amendment" };
  const slip = {
    milestones: [approval, released] as [typeof approval, typeof released],
    expectedOn: "2027-04-20",
    cause,
  };
  expect(slipWords(slip, "Ada", "2027-03-25")).toEqual({
    days: 20,
    by: "Approval was to be left by Mar 31; at the earliest it is Apr 20, 20 days late; with it Released by 1 day.",
    why: "Approval waits for Legal: the amendment.",
  });
});

test.each([
  ["Ada", "Nothing recorded holds it: Ada can move it."],
  [null, "Nothing recorded holds it: nobody can move it."],
])("what nothing holds, %s can move", (owner, why) => {
  const slip = {
    milestones: [{ ...approval, days: 1 }] as [typeof approval],
    expectedOn: "2027-04-01",
    cause: undefined,
  };
  expect(slipWords(slip, owner, "2027-04-01")).toMatchObject({ why, by: expect.stringMatching(/1 day late\.$/) });
});
