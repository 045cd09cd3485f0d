import { SectionHeader } from "@/components/ui/section-header";
import { dayText } from "@/lib/format";
import type { RecordedMove } from "@/lib/path/queries";
import type { Notice } from "@/lib/path/statutory";
import { causeText } from "@/lib/renewals/causes";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";

const row = "border-b border-line py-1.5 last:border-0";
const Nothing = ({ children }: { children: string }) => <p className="pb-2 text-xs text-ink-3">{children}</p>;

/** What the law asks by when, from situs, licence and effective date. */
export function Notices({ notices, situs, today }: { notices: Notice[]; situs: string | null; today: Day }) {
  return (
    <section aria-labelledby="notices">
      <SectionHeader id="notices" title="Statutory dates">
        {situs ? `Situs ${situs}` : "No situs recorded"}
      </SectionHeader>
      {notices.length === 0 && <Nothing>No insured decision: the contract’s own notice clause governs.</Nothing>}
      <ul>
        {notices.map(({ what, dueOn, source }) => (
          <li key={`${what}${dueOn}`} className={row}>
            <span className="flex justify-between gap-3">
              <span className="min-w-0">{what}</span>
              <span className={`num shrink-0 ${dueOn < today ? "text-ink-3" : ""}`}>{dayText(dueOn, today)}</span>
            </span>
            <span className="text-xs text-ink-3">{source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MovesProps = { moves: RecordedMove[]; nameOf: (trackId: string) => string; today: Day };

/** Who moved what to where, newest first. */
export function Moves({ moves, nameOf, today }: MovesProps) {
  return (
    <section aria-labelledby="moves">
      <SectionHeader id="moves" title="History" />
      {moves.length === 0 && <Nothing>No move is recorded yet.</Nothing>}
      <ol>
        {moves.toReversed().map(({ id, trackId, from, to, on, by, reason, note, releasedTo }) => (
          <li key={id} className={row}>
            <span className="flex justify-between gap-3">
              <span className="min-w-0">
                {stageNames[from as Stage]} → <b className="font-medium">{stageNames[to as Stage]}</b>
              </span>
              <span className="num shrink-0 text-ink-3">{dayText(on, today)}</span>
            </span>
            <span className="text-xs text-ink-3">
              {nameOf(trackId)}, {by}
              {reason && `: ${[causeText(reason), note].filter(Boolean).join(", ")}`}
              {releasedTo && `, sent to ${releasedTo}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
