import { expect, test } from "vitest";
import type { SeasonDay } from "@/lib/insights/burn-down";
import { weekText } from "@/lib/insights/week";
import { decimal } from "@/lib/units/decimal";

const day = (on: string, more: Partial<SeasonDay> = {}): SeasonDay => ({
  ...{
    day: on,
    seasonMembers: 1000,
    seasonRetained: 400,
    seasonVerbal: 50,
    seasonOpen: 300,
    seasonAtRisk: 200,
    seasonLost: 50,
  },
  ...more,
});
const text = (days: SeasonDay[], asked: { value: string; year: number } | null = { value: "9000", year: 2026 }) =>
  weekText({ days, season: "2027-01-01", projected: decimal(8_500), asked });

test("a week is told against the last picture that is a week old, and the season’s day against what is asked", () => {
  const now = day("2026-11-30", { seasonRetained: 450, seasonAtRisk: 150 });
  expect(text([day("2026-11-16"), day("2026-11-23"), day("2026-11-27", { seasonRetained: 440 }), now])).toBe(
    "Since Nov 23 retained rose by 50, at risk fell by 50 members. 500 of 1,000 members are not signed; 1/1/2027 projects 8,500, 500 under the target of 2026’s close.",
  );
  expect(text([day("2026-11-23"), day("2026-11-30")], null)).toBe(
    "Since Nov 23 no member moved. 550 of 1,000 members are not signed; 1/1/2027 projects 8,500.",
  );
});

test("without an older picture only what stands is told, and of nothing that renews nothing", () => {
  expect(text([day("2026-11-30")], { value: "8500", year: 2026 })).toBe(
    "550 of 1,000 members are not signed; 1/1/2027 projects 8,500, as asked.",
  );
  expect(text([day("2026-11-30", { seasonMembers: 0 })])).toBe("Nothing of these accounts renews on 1/1/2027.");
});
