import { expect, test } from "vitest";
import { type StuckTrack, stuckOn } from "@/lib/coaching/stuck";

const today = "2026-11-23";
const track: StuckTrack = {
  stage: "APPROVAL",
  releaseDueOn: "2026-12-01",
  releasedOn: null,
  decideByOn: "2026-12-20",
  decidedOn: null,
  rfpStepOn: null,
};
const stuck = (change: Partial<StuckTrack>) => stuckOn({ ...track, ...change }, today);

test("a renewal is stuck once its release, its decision or its RFP’s step is past its day", () => {
  expect(stuck({})).toBeUndefined();
  expect(stuck({ releaseDueOn: today })).toBeUndefined();
  expect(stuck({ releaseDueOn: "2026-11-20" })).toEqual({ reason: "RELEASE", since: "2026-11-20", days: 3 });
  expect(stuck({ releaseDueOn: "2026-11-20", releasedOn: "2026-11-22" })).toBeUndefined();
  expect(stuck({ decideByOn: "2026-11-22" })).toMatchObject({ reason: "DECISION", days: 1 });
  expect(stuck({ rfpStepOn: "2026-11-13" })).toMatchObject({ reason: "RFP", days: 10 });
});

test("the date that passed first is the reason, and what is decided is not stuck", () => {
  const both = { releaseDueOn: "2026-11-10", decideByOn: "2026-11-05" };
  expect(stuck(both)).toMatchObject({ reason: "DECISION", days: 18 });
  expect(stuck({ ...both, decidedOn: "2026-11-22" })).toBeUndefined();
});
