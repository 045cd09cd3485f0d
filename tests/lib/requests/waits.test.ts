import { expect, test } from "vitest";
import { waitsFor, waitsForRelief } from "@/lib/requests/waits";

const today = "2027-03-25";
const request = {
  status: "OPEN",
  blocks: "APPROVAL" as const,
  clock: { waiting: false, late: 0, dueOn: "2027-03-30" },
  desk: "UNDERWRITING" as const,
  assignee: "Uma Field",
  contact: "",
  subject: "Trend by pool",
  pauses: [],
};
const owed = [{ owedBy: "BROKER" as const, owes: "the census" }];

test.each([
  ["until it is due, by whom and what", {}, "2027-03-30", "Underwriting, Uma Field: Trend by pool"],
  [
    "late, until today",
    { clock: { waiting: false, late: 2, dueOn: "2027-03-23" } },
    today,
    "Underwriting, Uma Field, 2 business days late: Trend by pool",
  ],
  [
    "whoever outside owes is named",
    { clock: { waiting: true, late: 0, dueOn: "2027-03-30" }, pauses: owed },
    "2027-03-30",
    "Underwriting, Uma Field, who waits for the census (broker or consultant): Trend by pool",
  ],
  ["not for what they sent since", { pauses: owed }, "2027-03-30", "Underwriting, Uma Field: Trend by pool"],
  [
    "of a desk nobody signs in for its contact",
    { assignee: null, contact: "Legal mailbox" },
    "2027-03-30",
    "Underwriting, Legal mailbox: Trend by pool",
  ],
])("a request holds its milestone: %s", (_, more, until, what) => {
  expect(waitsFor({ ...request, ...more }, today)).toEqual([{ stage: "APPROVAL", until, what }]);
});

test.each([
  ["answered", { status: "ANSWERED" }],
  ["that blocks nothing", { blocks: null }],
])("one %s holds nothing", (_, more) => {
  expect(waitsFor({ ...request, ...more }, today)).toEqual([]);
});

const track = (stage: string) => ({
  kind: "INSURED" as const,
  stage,
  effectiveOn: "2027-07-01",
  releaseDueOn: "2027-03-31",
  decideByOn: "2027-05-03",
});
const relief = { status: "OPEN", names: ["Dora Lane", "Uma Field"], dueOn: "2027-03-29" };

test("relief holds the stage before the release until its signatures are due, or today", () => {
  const what = "Dora Lane, Uma Field to sign the relief";
  expect(waitsForRelief(track("APPROVAL"), relief, today)).toEqual([{ stage: "APPROVAL", until: "2027-03-29", what }]);
  expect(waitsForRelief(track("UW_FORMULA"), { ...relief, dueOn: "2027-03-01" }, today)).toEqual([
    { stage: "APPROVAL", until: today, what },
  ]);
});

test("decided relief, and relief after the release, hold nothing", () => {
  expect(waitsForRelief(track("APPROVAL"), { ...relief, status: "APPROVED" }, today)).toEqual([]);
  expect(waitsForRelief(track("NEGOTIATION"), relief, today)).toEqual([]);
});
