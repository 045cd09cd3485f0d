import { describe, expect, test } from "vitest";
import type { RenewalFacts, RfpFacts } from "@/lib/accounts/facts";
import { currentRenewal, decidingTracks, statusOf } from "@/lib/accounts/status";
import { line, renewal, today, track } from "./cases";

describe("the renewal an account stands in", () => {
  const on = (effectiveOn: string, outcome: string | null = null) => renewal({ id: effectiveOn, effectiveOn, outcome });
  test.each([
    [[on("2028-01-01"), on("2027-01-01")], "2027-01-01", "the next"],
    [[on("2026-10-01"), on("2027-10-01")], "2026-10-01", "one overdue and undecided first"],
    [[on("2026-10-01", "RENEWED"), on("2027-10-01")], "2027-10-01", "a decided one is over once it is effective"],
    [[on("2026-01-01", "RENEWED")], "2026-01-01", "the last where none is ahead"],
    [[], undefined, "none yet"],
  ] as [RenewalFacts[], string | undefined, string][])("%o: %s (%s)", (renewals, expected) =>
    expect(currentRenewal(renewals, today)?.id).toBe(expected),
  );
});

const lines = [line(), line({ id: "stop-loss", coverage: "STOP_LOSS" })];
const context = { lines, rfps: [], today };
const status = (rest: Partial<RenewalFacts>, rfps: RfpFacts[] = []) => statusOf(renewal(rest), { ...context, rfps });
const finalist = {
  receivedOn: "2026-06-01",
  effectiveOn: "2027-01-01",
  status: "FINALIST",
  dissatisfied: false,
  nextStep: null,
  nextOn: null,
};

test.each([
  [{ outcome: "RENEWED" }, "RENEWED", "signed"],
  [{ outcome: "PARTIAL" }, "RENEWED", "kept in part"],
  [{ outcome: "LAPSING" }, "LAPSING", "notice for a day ahead"],
  [{ outcome: "LAPSING", effectiveOn: "2026-11-01" }, "LAPSED", "that day has come"],
  [{ tracks: [track({ stage: "UW_FORMULA" })] }, "UNDERWRITING", "the track's stage"],
  [
    { tracks: [track({ stage: "VERBAL" }), track({ kind: "STOP_LOSS", lineId: "stop-loss", stage: "SL_PRELIM" })] },
    "VERBAL",
    "stop-loss decides for itself",
  ],
  [
    { tracks: [track({ stage: "VERBAL" }), track({ stage: "RELEASED" })] },
    "RELEASED",
    "the least advanced of two medical lines",
  ],
  [{ tracks: [track({ stage: "IMPLEMENTATION" })] }, "VERBAL", "implementation runs before the signature"],
  [{ tracks: [track({ stage: "IMPLEMENTATION", decidedOn: "2026-11-01" })] }, "RENEWED", "and after it"],
  [{ tracks: [track({ stage: "LOST" })] }, "LAPSING", "lost, not yet gone"],
  [{ tracks: [] }, "PLANNING", "nothing begun"],
] as [Partial<RenewalFacts>, string, string][])("%o is %s (%s)", (rest, expected) =>
  expect(status(rest)).toBe(expected),
);

test("a finalist is one for the very date of the renewal, and before a verbal yes", () => {
  expect(status({}, [finalist])).toBe("FINALIST");
  expect(status({}, [{ ...finalist, effectiveOn: "2028-01-01" }])).toBe("NEGOTIATING");
  expect(status({ tracks: [track({ stage: "VERBAL" })] }, [finalist])).toBe("VERBAL");
  expect(status({ outcome: "RENEWED" }, [finalist])).toBe("RENEWED");
});

test("no renewal is planning, and stop-loss decides where it is alone", () => {
  expect(statusOf(undefined, context)).toBe("PLANNING");
  const alone = renewal({ tracks: [track({ kind: "STOP_LOSS", lineId: "stop-loss" })] });
  expect(decidingTracks(alone, lines)).toHaveLength(1);
});
