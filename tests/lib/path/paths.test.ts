import { expect, test } from "vitest";
import { exitOf, pathOf, paths, releaseStage } from "@/lib/path/paths";

test("each path begins with planning, ends closed, and knows the stage that releases its rate", () => {
  for (const [kind, path] of Object.entries(paths)) {
    const stages = path.map(({ stage }) => stage);
    expect([stages[0], stages.at(-1)], kind).toEqual(["PLANNING", "CLOSED"]);
    expect(new Set(stages).size, kind).toBe(stages.length);
    expect(stages, kind).toContain(releaseStage[kind as keyof typeof paths]);
  }
});

test("every stage on the way says what ends it", () => {
  expect(exitOf("INSURED", "IMPLEMENTATION")).toBe("Loaded rates equal sold rates");
  for (const path of Object.values(paths))
    for (const { stage, exit } of path) expect(exit !== undefined, stage).toBe(stage !== "CLOSED");
});

test("a track in a stage of another path stands on that path", () => {
  expect(pathOf("INSURED", "FEE_PROPOSAL")).toBe(paths.FEE);
  expect(pathOf("STOP_LOSS", "LOST")).toBe(paths.STOP_LOSS);
});
