import { expect, test } from "vitest";
import type { Sums } from "@/lib/metrics/sums";
import { targetGrid } from "@/lib/settings/target-grid";
import type { TargetKind } from "@/lib/settings/target-kinds";

const people = [
  { id: "ann", name: "Ann", teamId: "north", opening: 900 },
  { id: "bob", name: "Bob", teamId: "north", opening: null },
  { id: "zoe", name: "Zoe", teamId: null, opening: 10 },
];
const teams = [{ id: "north", name: "North", teamId: null, opening: 2000 }];
const target = (id: string, kind: TargetKind, whose: object, value: string, supersededAt: string | null = null) => ({
  id,
  kind,
  userId: null,
  teamId: null,
  value,
  supersededAt,
  ...whose,
});
const targets = [
  target("1", "MEMBERS", { userId: "ann" }, "1200"),
  target("2", "MEMBERS", { userId: "bob" }, "800"),
  target("3", "MEMBERS", { teamId: "north" }, "2100"),
  target("4", "MEMBERS", { userId: "ann" }, "999", "2026-01-01"),
  target("5", "LOSS_RATIO", { userId: "ann" }, "0.89"),
];
const none = { insuredPremium: "0", ascFees: "0", targetFees: "0" };
const sums = new Map<string, Sums>([
  ["ann", { members: 1000, membersOpening: 700, incurredClaims: "90", earnedPremium: "100", ...none }],
  ["bob", { members: 1500, membersOpening: 1500, incurredClaims: "30", earnedPremium: "50", ...none }],
]);
const cell = (lines: ReturnType<typeof targetGrid>[number]["people"], name: string, kind: TargetKind) =>
  lines.find((line) => line.name === name)?.cells.find((each) => each.kind === kind);

test("each team stands with its people, those without one last", () => {
  const grid = targetGrid({ people, teams, targets });
  expect(grid.map(({ name, people }) => [name, people.map((person) => person.name)])).toEqual([
    ["North", ["Ann", "Bob"]],
    ["", ["Zoe"]],
  ]);
});

test("only what is asked now counts, and what adds up is summed beside the team’s", () => {
  const [north] = targetGrid({ people, teams, targets });
  expect(cell(north!.people, "Ann", "MEMBERS")).toMatchObject({ targetId: "1", value: "1200", now: null });
  expect(north?.sums).toEqual({ MEMBERS: "2000" });
  expect(north?.team?.cells.find(({ kind }) => kind === "MEMBERS")?.value).toBe("2100");
});

test("what there is now: a ratio of sums for the team, growth from the stored December", () => {
  const [north] = targetGrid({ people, teams, targets, sums });
  const now = (line: ReturnType<typeof cell>) => line?.now?.toFixed(4);
  expect(now(cell(north!.people, "Ann", "NET_GROWTH"))).toBe("100.0000");
  expect(cell(north!.people, "Bob", "NET_GROWTH")?.now).toBeNull();
  const team = north?.team?.cells;
  expect(now(team?.find(({ kind }) => kind === "LOSS_RATIO"))).toBe("0.8000");
  expect(now(team?.find(({ kind }) => kind === "MEMBERS"))).toBe("2500.0000");
  expect(now(team?.find(({ kind }) => kind === "NET_GROWTH"))).toBe("500.0000");
  expect(team?.find(({ kind }) => kind === "CROSS_SELL")?.now).toBeNull();
});
