import { count, dayText, renewalDay } from "@/lib/format";
import { addDays, type Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import { dayByDay, leftOf, type SeasonDay } from "./burn-down";

type Week = {
  /** The season’s sums at each picture of it, the page’s day last. */
  days: readonly SeasonDay[];
  season: Day;
  projected: Decimal;
  asked: { value: string; year: number } | null;
};

/** The last picture that is a week old, or the last before the page’s day where none is. */
function before(days: readonly SeasonDay[], today: Day) {
  const older = days.filter(({ day }) => day < today);
  return older.findLast(({ day }) => day <= addDays(today, -7)) ?? older.at(-1);
}

const moved = (what: string, was: number, is: number) =>
  is === was ? null : `${what} ${is > was ? "rose" : "fell"} by ${count(Math.abs(is - was))}`;

/**
 * What the page says of the week in a line: how the season’s members moved since the picture of a week ago, what is open of
 * it, and where its day comes out against what is asked. Every number is one that a panel has.
 */
export function weekText({ days, season, projected, asked }: Week): string {
  const all = dayByDay(days);
  const now = all.at(-1);
  if (!now || Number(now.seasonMembers) === 0) return `Nothing of these accounts renews on ${renewalDay(season)}.`;
  const then = before(all, now.day);
  const changes = then
    ? [
        moved("retained", Number(then.seasonRetained), Number(now.seasonRetained)),
        moved("at risk", Number(then.seasonAtRisk), Number(now.seasonAtRisk)),
        moved("lost", Number(then.seasonLost), Number(now.seasonLost)),
      ].filter((change) => change !== null)
    : [];
  const since = then
    ? `Since ${dayText(then.day, now.day)} ${changes.length > 0 ? `${changes.join(", ")} members` : "no member moved"}. `
    : "";
  const gap = asked && projected.minus(asked.value);
  const against = gap
    ? `, ${gap.isZero() ? "as asked" : `${count(gap.abs())} ${gap.lt(0) ? "under" : "over"} the target of ${asked.year}’s close`}`
    : "";
  return `${since}${count(leftOf(now))} of ${count(now.seasonMembers)} members are not signed; ${renewalDay(season)} projects ${count(projected)}${against}.`;
}
