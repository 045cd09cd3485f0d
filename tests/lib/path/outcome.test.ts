import { expect, test } from "vitest";
import { outcomeOf } from "@/lib/path/outcome";

const sold = { medical: true, kind: "INSURED", stage: "SOLD_RENEWED", decidedOn: "2026-11-20" };
const lost = { ...sold, stage: "LOST" };
const open = { ...sold, stage: "VERBAL", decidedOn: null };
const dental = { ...open, medical: false };

test.each([
  [[sold], "RENEWED", "signed"],
  [[open], undefined, "a verbal yes is no signature"],
  [[sold, dental], "RENEWED", "medical decides"],
  [[sold, open], undefined, "one medical line is open"],
  [[sold, lost], "PARTIAL", "one of two is gone"],
  [[{ ...sold, stage: "PARTIAL_LOSS" }], "PARTIAL", "part of it is gone"],
  [[lost], "LAPSED", "all of it is gone"],
  [[{ ...sold, stage: "WITHDRAWN" }], "LAPSED", "withdrawn is gone"],
  [[{ ...dental, stage: "SOLD_RENEWED", decidedOn: "2026-11-20" }], "RENEWED", "without medical the others decide"],
  [[{ ...sold, kind: "STOP_LOSS" }, open], undefined, "stop-loss under medical does not"],
  [[], undefined, "nothing to decide"],
] as [Parameters<typeof outcomeOf>[0], string | undefined, string][])("%j is %s: %s", (tracks, outcome) =>
  expect(outcomeOf(tracks)).toBe(outcome),
);
