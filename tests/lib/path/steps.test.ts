import { expect, test } from "vitest";
import { stepsOf } from "@/lib/path/steps";

const track = {
  kind: "INSURED" as const,
  stage: "NEGOTIATION",
  effectiveOn: "2027-01-01",
  releaseDueOn: "2026-10-02",
  releasedOn: "2026-09-29",
  decideByOn: "2026-11-02",
  decidedOn: null,
};
const states = (more: object = {}, moves: Parameters<typeof stepsOf>[1] = [], today = "2026-10-10") =>
  Object.fromEntries(stepsOf({ ...track, ...more }, moves, today).map((step) => [step.stage, step]));

test("what is behind is done, what is here is current, what is ahead is to do", () => {
  const { APPROVAL, NEGOTIATION, VERBAL } = states();
  expect([APPROVAL?.state, NEGOTIATION?.state, VERBAL?.state]).toEqual(["done", "current", "ahead"]);
});

test("dates are the track's own: the rate goes out by its release day, the answer comes by its decision", () => {
  const { APPROVAL, DECISION } = states();
  expect([APPROVAL?.dueOn, APPROVAL?.doneOn, DECISION?.dueOn]).toEqual(["2026-10-02", "2026-09-29", "2026-11-02"]);
});

test("past its day it is overdue; on it it is not", () => {
  expect(states({}, [], "2026-10-16").NEGOTIATION?.state).toBe("current");
  expect(states({}, [], "2026-10-17").NEGOTIATION?.state).toBe("overdue");
});

test("a recorded move over a stage skips it; one nobody recorded is done without a day", () => {
  const fee = { kind: "FEE" as const, stage: "FEE_PROPOSAL" };
  const over = [{ from: "PLANNING", to: "FEE_PROPOSAL", on: "2026-06-01" }];
  expect(states(fee, over).RFP_WATCH?.state).toBe("skipped");
  expect(states(fee, over).PLANNING).toMatchObject({ state: "done", doneOn: "2026-06-01" });
  expect(states(fee).RFP_WATCH).toMatchObject({ state: "done", doneOn: null });
});

test("renewed with changes stands where renewed does, and is never overdue", () => {
  const sold = states({ stage: "SOLD_WITH_CHANGES", decidedOn: "2026-11-10" }, [], "2026-12-31");
  expect([sold.SOLD_RENEWED?.state, sold.VERBAL?.doneOn]).toEqual(["current", "2026-11-10"]);
});

test("of a lost case only what was recorded is done", () => {
  const lost = states({ stage: "LOST", decidedOn: "2026-11-10" }, [{ from: "DECISION", to: "LOST", on: "2026-11-10" }]);
  expect([lost.DECISION?.state, lost.VERBAL?.state]).toEqual(["done", "skipped"]);
});
