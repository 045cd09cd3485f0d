import Link from "next/link";
import { Waterfall } from "@/components/charts/waterfall";
import { type Bridge, reasonNames } from "@/lib/forecast/bridge";
import { count, countChange, counted, dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";

type SinceLastWeekProps = { bridge: Bridge; voiceName: string; weekOf: Day | null; today: Day };

/** Why the commit is not what it was when last week’s picture was taken: steps that sum, each with its accounts. */
export function SinceLastWeek({ bridge, voiceName, weekOf, today }: SinceLastWeekProps) {
  if (!weekOf)
    return <p className="py-2 text-ink-3">No picture of last week is kept yet. The first is taken on Monday.</p>;
  const { opening, closing, steps } = bridge;
  const on = dayText(weekOf, today);
  return (
    <div className="min-w-0">
      <Waterfall
        title="Commit since last week"
        note={voiceName}
        unit="count"
        label={`Commit in members went from ${count(opening)} on ${on} to ${count(closing)} now, ${countChange(closing.minus(opening))}`}
        steps={[
          { name: on, value: opening.toNumber(), kind: "total" },
          ...steps.map(({ reason, change }) => ({
            name: reasonNames[reason],
            value: change.toNumber(),
            kind: "change" as const,
          })),
          { name: "Now", value: closing.toNumber(), kind: "total" },
        ]}
      />
      {steps.length === 0 && <p className="py-2 text-xs text-ink-3">Nothing moved the commit since {on}.</p>}
      <ul className="mt-2 grid gap-x-8">
        {steps.map(({ reason, change, moved }) => (
          <li key={reason} className="border-b border-line py-1.5 text-xs">
            <span className="flex justify-between gap-3">
              <b className="font-medium">
                {reasonNames[reason]}, {counted(moved.length, "account")}
              </b>
              <span className="num font-medium">{countChange(change)}</span>
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
              {moved.length > 6 && ` and ${moved.length - 6} more`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
