import { describe, expect, test } from "vitest";
import { seasonTargetKinds } from "@/lib/settings/target-kinds";
import { isFamily } from "@/lib/strategies/rule";
import { bookOf } from "@/prisma/demo/book";

describe.each(["2026-01-05", "2026-06-30", "2026-11-30", "2027-08-09"])("told on %s", (today) => {
  const book = bookOf(today, { pictures: false });

  test("plans are under way: some steps done, one late, one closed, none done in the future", () => {
    const plans = (book.get("strategies") ?? []) as {
      goal: string | null;
      closed_on: string | null;
      steps: { dueOn: string | null; doneOn: string | null }[];
    }[];
    expect(plans.length).toBeGreaterThan(3);
    expect(plans.filter(({ closed_on }) => closed_on !== null)).toHaveLength(1);
    expect(plans.every(({ goal }) => goal === null || isFamily(goal))).toBe(true);
    const steps = plans.flatMap((plan) => plan.steps);
    expect(steps.some(({ doneOn }) => doneOn !== null)).toBe(true);
    expect(steps.every(({ doneOn }) => doneOn === null || doneOn < today)).toBe(true);
    expect(steps.some(({ dueOn, doneOn }) => doneOn === null && dueOn !== null && dueOn < today)).toBe(true);
  });

  test("the next 1/1 and 7/1 are asked of each team, in what a season may be asked", () => {
    const targets = (book.get("targets") ?? []) as {
      season: string | null;
      year: number;
      kind: string;
      team_id: string;
    }[];
    const seasonal = targets.filter(({ season }) => season !== null);
    expect(new Set(seasonal.map(({ season }) => season?.slice(5)))).toEqual(new Set(["01-01", "07-01"]));
    for (const { season, year, kind } of seasonal) {
      expect(season! >= today).toBe(true);
      expect(season!.startsWith(String(year))).toBe(true);
      expect(seasonTargetKinds).toContain(kind);
    }
    expect(targets.every((row) => "season" in row && "reason" in row)).toBe(true);
  });
});
