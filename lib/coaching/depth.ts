import type { HealthLevel } from "@/lib/accounts/health/level";
import { type Day, daysBetween } from "@/lib/units/day";

export type Weighty = {
  id: string;
  healthLevel: HealthLevel;
  renewsOn: Day | null;
  members: number;
  touchedOn: Day | null;
};

const worst: Record<HealthLevel, number> = { AT_RISK: 0, WATCH: 1, GOOD: 2 };
const quietAfter = 30;

/**
 * The order in which accounts are worth talking through: the worst health first, among equals those nobody has spoken to for
 * a month, then the next to renew, then the larger.
 */
export const byDepth = (today: Day) => (a: Weighty, b: Weighty) =>
  worst[a.healthLevel] - worst[b.healthLevel] ||
  Number(isQuiet(b, today)) - Number(isQuiet(a, today)) ||
  (a.renewsOn ?? never).localeCompare(b.renewsOn ?? never) ||
  b.members - a.members ||
  a.id.localeCompare(b.id);

/** Whether nobody has logged a touch with the account for thirty days. */
export const isQuiet = ({ touchedOn }: Pick<Weighty, "touchedOn">, today: Day) =>
  touchedOn === null || daysBetween(touchedOn, today) > quietAfter;

const never = "9999-12-31";
