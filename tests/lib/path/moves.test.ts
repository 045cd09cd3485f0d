import { describe, expect, test } from "vitest";
import { isDeciding, isOpen, needsReason, nextStages, type Standing, whyNot } from "@/lib/path/moves";
import { paths } from "@/lib/path/paths";
import type { TrackKind } from "@/lib/renewals/due-dates";
import { type Stage, stageNames } from "@/lib/renewals/stages";

const on = (kind: TrackKind, stage: Stage, more: Partial<Standing> = {}): Standing => ({
  kind,
  stage,
  decidedOn: null,
  effectiveOn: "2027-01-01",
  today: "2026-11-23",
  ...more,
});

describe("an insured rate", () => {
  test.each([
    ["PLANNING", ["PRE_RENEWAL_REVIEW", "WITHDRAWN"], "one step at a time"],
    ["APPROVAL", ["RELEASED", "WITHDRAWN"], "approved, it goes out"],
    ["RELEASED", ["NEGOTIATION", "APPROVAL", "WITHDRAWN"], "another concession is asked for again"],
    ["NEGOTIATION", ["DECISION", "VERBAL", "UW_FORMULA", "APPROVAL", "WITHDRAWN"], "a new data cut is rated anew"],
    ["DECISION", ["VERBAL", "SOLD_RENEWED", "SOLD_WITH_CHANGES", "PARTIAL_LOSS", "LOST", "WITHDRAWN"], "an answer"],
    ["LOST", ["POST_RENEWAL"], "a loss is learned from"],
    ["CLOSED", [], "closed is closed"],
  ] as [Stage, Stage[], string][])("from %s goes to %j: %s", (stage, next) =>
    expect(nextStages(on("INSURED", stage))).toEqual(next),
  );
});

test("an ASC fee and its stop-loss keep their own clocks", () => {
  expect(nextStages(on("FEE", "PLANNING"))).toEqual(["RFP_WATCH", "FEE_PROPOSAL", "WITHDRAWN"]);
  expect(nextStages(on("FEE", "FEE_PROPOSAL"))).toEqual(["APPROVAL", "FEE_RELEASED", "WITHDRAWN"]);
  expect(nextStages(on("STOP_LOSS", "SL_DISCLOSURE"))).toEqual(["SL_FIRM", "WITHDRAWN"]);
});

describe("a refusal says why", () => {
  const signed = { decidedOn: "2026-11-20" };
  test.each([
    [
      on("INSURED", "RELEASED"),
      "VERBAL",
      "From Released it goes to Negotiating, Approval or Withdrawn, not to Verbal.",
    ],
    [on("INSURED", "RELEASED"), "RELEASED", "It is in Released already."],
    [on("INSURED", "SOLD_RENEWED", signed), "LOST", "It is decided already: what was signed is frozen."],
    [on("INSURED", "IMPLEMENTATION"), "EFFECTIVE", "Nothing takes effect unsigned: record the signature first."],
    [on("INSURED", "IMPLEMENTATION", signed), "EFFECTIVE", "It takes effect on 1/1/2027, not before."],
    [on("INSURED", "CLOSED"), "PLANNING", "Nothing follows Closed."],
  ] as [Standing, Stage, string][])("%o to %s: %s", (track, to, why) => expect(whyNot(track, to)).toBe(why));
  test("and there is none where it may go", () =>
    expect(whyNot(on("INSURED", "APPROVAL"), "RELEASED")).toBeUndefined());
});

test("a verbal yes is still open; enrollment beside it too, until it is signed", () => {
  expect(isOpen(on("INSURED", "VERBAL"))).toBe(true);
  expect(isOpen(on("INSURED", "OPEN_ENROLLMENT"))).toBe(true);
  expect(isOpen(on("INSURED", "OPEN_ENROLLMENT", { decidedOn: "2026-11-20" }))).toBe(false);
});

test("every stage of a path can be reached from its first, and only a closed one has no way on", () => {
  for (const [kind, path] of Object.entries(paths) as [TrackKind, (typeof paths)[TrackKind]][]) {
    const seen = new Set<string>(["PLANNING"]);
    for (const stage of seen) {
      const track = on(kind, stage as Stage, { today: "2027-02-01" });
      const ways = [...nextStages(track), ...nextStages({ ...track, decidedOn: "2026-11-20" })];
      expect(ways.length > 0, `${kind} ${stage}`).toBe(stage !== "CLOSED");
      for (const next of ways) seen.add(next);
    }
    for (const { stage } of path) expect(seen, kind).toContain(stage);
  }
});

/** A small generator, so that a failure can be run again. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

test("1,000 random moves leave no illegal state", () => {
  const roll = dice(20_270_101);
  const stages = Object.keys(stageNames) as Stage[];
  const kinds: TrackKind[] = ["INSURED", "FEE", "STOP_LOSS"];
  const start = (): Standing => on(kinds[roll(3)]!, "PLANNING", { today: roll(2) ? "2026-11-23" : "2027-02-01" });
  let track = start();
  let moved = 0;
  for (let tried = 0; tried < 1_000; tried += 1) {
    const ways = nextStages(track);
    if (ways.length === 0) track = start();
    // Half of them are moves on the path, half are anywhere at all.
    const to = roll(2) && ways.length ? ways[roll(ways.length)]! : stages[roll(stages.length)]!;
    const before = track;
    if (whyNot(track, to)) expect(nextStages(track)).not.toContain(to);
    else {
      track = { ...track, stage: to, decidedOn: isDeciding(to) ? track.today : track.decidedOn };
      moved += 1;
    }
    if (before.decidedOn) expect(track.decidedOn, "a signature never goes").toBe(before.decidedOn);
    if (["EFFECTIVE", "POST_RENEWAL", "CLOSED"].includes(track.stage)) expect(track.decidedOn).not.toBeNull();
    if (["EFFECTIVE"].includes(track.stage)) expect(track.today >= track.effectiveOn).toBe(true);
    if (["SOLD_RENEWED", "SOLD_WITH_CHANGES"].includes(track.stage)) expect(isOpen(track)).toBe(false);
    if (needsReason(track.stage as Stage)) expect(track.decidedOn).not.toBeNull();
  }
  expect(moved).toBeGreaterThan(300);
});

describe("a fee its guarantee sets", () => {
  const guaranteed = (stage: Stage) => on("FEE", stage, { guaranteed: true });
  test("goes from its letter to the budget and the answer", () => {
    expect(nextStages(guaranteed("PLANNING"))).toEqual(["FEE_PROPOSAL", "WITHDRAWN"]);
    expect(nextStages(guaranteed("FEE_RELEASED"))).toEqual(["EXPECTED_CLAIMS", "DECISION", "WITHDRAWN"]);
  });
  test("is on the fee’s path where it already bargains", () =>
    expect(nextStages(guaranteed("NEGOTIATION"))).toEqual(nextStages(on("FEE", "NEGOTIATION"))));
  test("is not negotiated, and says so", () =>
    expect(whyNot(guaranteed("FEE_RELEASED"), "NEGOTIATION")).toBe(
      "Its fee is guaranteed for the year: it is not negotiated.",
    ));
});
