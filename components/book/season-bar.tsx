import Link from "next/link";
import { StackedBar } from "@/components/ui/stacked-bar";
import type { SeasonSums } from "@/lib/book/row";
import { count, counted, renewalDay } from "@/lib/format";
import { type Day, daysBetween } from "@/lib/units/day";
import { seasonParts } from "./season-parts";

/** How the season stands, by members; leads to its renewals. */
export function SeasonBar({ season, sums, today }: { season: Day; sums: SeasonSums; today: Day }) {
  return (
    <Link href={`/renewals?season=${season}`} prefetch={false} className="block rounded">
      <span className="flex items-baseline justify-between text-xs">
        <span className="font-medium text-ink-2">{renewalDay(season)} season</span>
        <span className="text-ink-3">{counted(daysBetween(today, season), "day")}</span>
      </span>
      <StackedBar parts={seasonParts(sums)} height={8} className="mt-2" />
      <span className="mt-1.5 block text-xs text-ink-3">
        {count(sums.seasonRetained)} of {count(sums.seasonMembers)} retained
      </span>
    </Link>
  );
}
