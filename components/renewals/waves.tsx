import Link from "next/link";
import { count, monthTick, renewalDay } from "@/lib/format";
import type { WaveDay } from "@/lib/path/queries";
import { phases, placeOn, windowOf } from "@/lib/path/wave";
import type { Day } from "@/lib/units/day";

type WavesProps = { waves: WaveDay[]; season: Day | undefined; today: Day; hrefOf: (season: Day) => string };

const inks = ["fill-p1", "fill-p2", "fill-p3", "fill-p4"];

/** The seasons ahead with their members, and when each is rated, quoted, released and decided. */
export function Waves({ waves, season, today, hrefOf }: WavesProps) {
  const { from, months, to } = windowOf(today);
  return (
    <section aria-labelledby="waves" className="border-b border-line px-5 py-2 max-md:hidden">
      <div className="flex h-6 items-center gap-4 text-xs text-ink-3">
        <h2 id="waves" className="w-52 shrink-0 text-sm font-semibold text-ink">
          Waves <span className="text-xs font-normal text-ink-3">members in accounts</span>
        </h2>
        <div className="flex min-w-0 flex-1" aria-hidden="true">
          {months.map((month, at) => (
            <span key={month} className="min-w-0 flex-1 border-l border-line pl-1 whitespace-nowrap">
              {monthTick(month, months[at - 1])}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {waves.map(({ effectiveOn, accounts, members }) => (
          <li key={effectiveOn} className="flex h-7 items-center gap-4 border-t border-line">
            <Link
              href={hrefOf(effectiveOn)}
              aria-current={effectiveOn === season ? "true" : undefined}
              className="flex h-full w-52 shrink-0 items-center justify-between gap-2 rounded hover:underline aria-[current]:text-accent-ink"
            >
              <b className="num font-semibold">{renewalDay(effectiveOn)}</b>
              <span className="num text-xs text-ink-2">
                {count(members)} in {count(accounts)}
              </span>
            </Link>
            <svg
              viewBox="0 0 1000 20"
              preserveAspectRatio="none"
              role="img"
              aria-label={phases(effectiveOn)
                .map(({ name, until }) => `${name} by ${renewalDay(until)}`)
                .join(", ")}
              className="h-5 min-w-0 flex-1"
            >
              {phases(effectiveOn).map(({ name, since, until }, at) => {
                const [x, end] = [placeOn(since, from, to), placeOn(until, from, to)];
                return (
                  end > x && (
                    <rect key={name} x={x + 1} width={Math.max(end - x - 2, 1)} y={2} height={16} className={inks[at]}>
                      <title>{`${name} by ${renewalDay(until)}`}</title>
                    </rect>
                  )
                );
              })}
              {effectiveOn <= to && (
                <rect x={placeOn(effectiveOn, from, to)} width={4} y={0} height={20} className="fill-accent" />
              )}
              <rect x={placeOn(today, from, to)} width={1.5} y={0} height={20} className="fill-accent-ink" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
