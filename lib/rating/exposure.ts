import { type Decimal, sum } from "@/lib/units/decimal";
import { monthNumber } from "@/lib/units/month";
import { bearerOf } from "./pooling";
import type { Coverage, Period } from "./schema";

/** Member months of a period: as given, else the members by month of medical, else of any coverage; null if unknown. */
export function memberMonthsOf(period: Period): Decimal | null {
  if (period.memberMonths) return period.memberMonths;
  const counted = [medicalOf(period), ...period.coverages].map(membersByMonth).find(Boolean);
  return counted?.isPositive() && !counted.isZero() ? counted : null;
}

/** The sum of a coverage's members by month, or null where a month lacks them. */
export function membersByMonth({ months }: Coverage): Decimal | null {
  const members = months?.flatMap((month) => month.members ?? []) ?? [];
  return months && members.length === months.length ? sum(members) : null;
}

export const medicalOf = ({ coverages }: Period) => coverages[bearerOf(coverages)]!;

/** Periods from the latest on; those without a date stay in the order given. The first is the current one. */
export const latestFirst = <P extends { start: string | null }>(periods: readonly P[]) =>
  [...periods].sort((a, b) => (a.start && b.start ? monthNumber(b.start) - monthNumber(a.start) : 0));
