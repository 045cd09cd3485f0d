import { expect, test } from "vitest";
import { exitOf, pathOf, paths, releaseStage } from "@/lib/path/paths";
import type { TrackKind } from "@/lib/renewals/due-dates";

test("each path begins with planning, ends closed, and knows the stage that releases its rate", () => {
  for (const [kind, path] of Object.entries(paths)) {
    const stages = path.map(({ stage }) => stage);
    expect([stages[0], stages.at(-1)], kind).toEqual(["PLANNING", "CLOSED"]);
    expect(new Set(stages).size, kind).toBe(stages.length);
    expect(stages, kind).toContain(kind === "GUARANTEED" ? releaseStage.FEE : releaseStage[kind as TrackKind]);
  }
});

test("every stage on the way says what ends it", () => {
  expect(exitOf({ kind: "INSURED", stage: "IMPLEMENTATION" })).toBe("Loaded rates equal sold rates");
  for (const path of Object.values(paths))
    for (const { stage, exit } of path) expect(exit !== undefined, stage).toBe(stage !== "CLOSED");
});

test("a track in a stage of another path stands on that path", () => {
  expect(pathOf({ kind: "INSURED", stage: "FEE_PROPOSAL" })).toBe(paths.FEE);
  expect(pathOf({ kind: "STOP_LOSS", stage: "LOST" })).toBe(paths.STOP_LOSS);
});

test("a fee its guarantee sets stands on a path without a market, relief or bargaining", () => {
  const path = pathOf({ kind: "FEE", guaranteed: true, stage: "PLANNING" });
  expect(path).toBe(paths.GUARANTEED);
  const stages = path.map(({ stage }) => stage);
  for (const stage of ["RFP_WATCH", "APPROVAL", "NEGOTIATION"] as const) expect(stages).not.toContain(stage);
  expect(pathOf({ kind: "FEE", guaranteed: true, stage: "NEGOTIATION" })).toBe(paths.FEE);
});
