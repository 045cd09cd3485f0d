import { expect, test } from "vitest";
import { slipOf, type Wait } from "@/lib/requests/slip";
import type { Day } from "@/lib/units/day";

// Left by: Approval Mar 31, Released Apr 16, Negotiating Apr 16, Decision May 3.
const track = (stage: string, decidedOn: Day | null = null) => ({
  kind: "INSURED" as const,
  stage,
  effectiveOn: "2027-07-01",
  releaseDueOn: "2027-03-31",
  decideByOn: "2027-05-03",
  decidedOn,
});
const legal = (until: Day, stage: Wait["stage"] = "APPROVAL"): Wait => ({ stage, until, what: "Legal, Priya Nair" });
const slip = (stage: string, today: Day, waits: Wait[] = [], decidedOn: Day | null = null) => {
  const found = slipOf(track(stage, decidedOn), waits, today);
  return (
    found && [found.expectedOn, found.cause?.what, ...found.milestones.map(({ stage, days }) => `${stage} ${days}`)]
  );
};

test.each([
  ["APPROVAL", "2027-03-31", [], undefined, "due today does not slip"],
  ["APPROVAL", "2027-04-05", [], ["2027-04-05", undefined, "APPROVAL 5"], "over, and nothing holds it"],
  ["APPROVAL", "2027-04-03", [], ["2027-04-05", undefined, "APPROVAL 5"], "on a Saturday it is Monday’s"],
  ["APPROVAL", "2027-03-25", [legal("2027-04-02")], ["2027-04-02", "Legal, Priya Nair", "APPROVAL 2"], "will slip"],
  ["APPROVAL", "2027-03-25", [legal("2027-03-30")], undefined, "what holds it ends in time"],
  [
    "APPROVAL",
    "2027-03-25",
    [legal("2027-04-20")],
    ["2027-04-20", "Legal, Priya Nair", "APPROVAL 20", "RELEASED 4", "NEGOTIATION 4"],
    "and what comes after falls with it",
  ],
  [
    "APPROVAL",
    "2027-03-25",
    [legal("2027-05-10", "DECISION")],
    ["2027-05-10", "Legal, Priya Nair", "DECISION 7"],
    "a later milestone alone",
  ],
  [
    "APPROVAL",
    "2027-03-25",
    [legal("2027-04-01"), { ...legal("2027-04-06"), what: "Broker owes the census" }],
    ["2027-04-06", "Broker owes the census", "APPROVAL 6"],
    "of two the one that takes longest is the cause",
  ],
  [
    "NEGOTIATION",
    "2027-05-10",
    [legal("2027-05-10", "DECISION")],
    ["2027-05-10", "Legal, Priya Nair", "NEGOTIATION 24", "DECISION 7"],
    "nothing holds the first, but what falls with it",
  ],
  ["RELEASED", "2027-03-25", [legal("2027-06-01")], undefined, "what a stage left behind waits for holds nothing"],
  ["EXTENDED", "2027-06-25", [legal("2027-06-30")], undefined, "extended, its days are agreed anew"],
  ["LOST", "2027-06-25", [], undefined, "lost"],
] as [string, Day, Wait[], unknown[] | undefined, string][])("in %s on %s, %j: %j (%s)", (stage, today, waits, said) =>
  expect(slip(stage, today, waits)).toEqual(said),
);

test("signed, nothing slips", () => expect(slip("VERBAL", "2027-06-25", [], "2027-05-01")).toBeUndefined());
