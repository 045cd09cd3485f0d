import Link from "next/link";
import { Waterfall } from "@/components/charts/waterfall";
import { FigureShown } from "@/components/metrics/figure";
import { type Bridge, type Reason, reasonNames } from "@/lib/forecast/bridge";
import { type Voice, voiceNames } from "@/lib/forecast/calls";
import { type ForecastState, forecastRowsHref } from "@/lib/forecast/list";
import { bridgeTold, figureOf } from "@/lib/forecast/told";
import { count, countChange, counted, dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";

type SinceLastWeekProps = { bridge: Bridge; voice: Voice; state: ForecastState; weekOf: Day | null; today: Day };

/** Why the commit is not what it was when last week’s picture was taken: steps that sum, each with its accounts. */
export function SinceLastWeek({ bridge, voice, state, weekOf, today }: SinceLastWeekProps) {
  if (!weekOf)
    return <p className="py-2 text-ink-3">No picture of last week is kept yet. The first is taken on Monday.</p>;
  const { opening, closing, steps } = bridge;
  const on = dayText(weekOf, today);
  const href = (step: Reason | "opening" | "closing") => forecastRowsHref(state, `bridge.${step}`);
  const shown = (step: Reason | "opening" | "closing", value: Decimal) => (
    <FigureShown figure={figureOf(bridgeTold(step, voice), value)} drillHref={href(step)} />
  );
  return (
    <div className="min-w-0">
      <Waterfall
        title="Commit since last week"
        note={voiceNames[voice]}
        unit="count"
        label={`Commit in members went from ${count(opening)} on ${on} to ${count(closing)} now, ${countChange(closing.minus(opening))}`}
        steps={[
          { name: on, value: opening.toNumber(), kind: "total", href: href("opening") },
          ...steps.map(({ reason, change }) => ({
            name: reasonNames[reason],
            value: change.toNumber(),
            kind: "change" as const,
            href: href(reason),
          })),
          { name: "Now", value: closing.toNumber(), kind: "total", href: href("closing") },
        ]}
      />
      {steps.length === 0 && <p className="py-2 text-xs text-ink-3">Nothing moved the commit since {on}.</p>}
      <dl aria-label="Commit, then and now" className="flex flex-wrap gap-x-5 pt-2 text-xs">
        {(
          [
            ["opening", on, opening],
            ["closing", "Now", closing],
          ] as const
        ).map(([step, label, value]) => (
          <div key={step} className="flex min-h-6 items-center gap-1.5 touch:min-h-11">
            <dt className="text-ink-3">{label}</dt>
            <dd className="num font-medium">{shown(step, value)}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-2 grid gap-x-8">
        {steps.map(({ reason, change, moved }) => (
          <li key={reason} className="border-b border-line py-1.5 text-xs">
            <span className="flex justify-between gap-3">
              <b className="font-medium">
                {reasonNames[reason]}, {counted(moved.length, "account")}
              </b>
              <span className="num font-medium">{shown(reason, change)}</span>
            </span>
            <span className="block text-ink-2">
              {moved.slice(0, 6).map(({ accountId, account, change: own }, at) => (
                <span key={accountId}>
                  {at > 0 && ", "}
                  <Link href={`/accounts/${accountId}`} prefetch={false} className="hover:underline">
                    {account}
                  </Link>{" "}
                  {countChange(own)}
                </span>
              ))}
              {moved.length > 6 && (
                <>
                  {" and "}
                  <Link href={href(reason)} prefetch={false} className="hover:underline">
                    {moved.length - 6} more
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
