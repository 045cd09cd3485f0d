import { Remark } from "@/components/ui/note";
import { dayText } from "@/lib/format";
import { paperKinds, paperNames } from "@/lib/implementations/papers";
import type { TrackView } from "@/lib/implementations/view";
import { unsignedText } from "@/lib/implementations/words";
import type { Day } from "@/lib/units/day";
import { PaperForm } from "./track-forms";

type PapersProps = { track: TrackView; writes: boolean; today: Day };

/** What both sides sign: when it was sent, when it was signed, and how long it has been in force without. */
export function Papers({ track, writes, today }: PapersProps) {
  const { papers } = track;
  const left = paperKinds.filter((kind) => !papers.some((paper) => paper.kind === kind));
  if (papers.length === 0 && !writes) return null;
  return (
    <div className="pt-1">
      <ul aria-label="Agreements">
        {papers.map((paper) => (
          <li key={paper.id} className="flex min-h-9 items-center gap-3 border-t border-line text-xs">
            <span className="min-w-0 flex-1 py-1">{paperNames[paper.kind]}</span>
            <span className="shrink-0 text-right text-ink-3">
              {paper.signedOn
                ? `Signed ${dayText(paper.signedOn, today)}`
                : paper.sentOn
                  ? `Sent ${dayText(paper.sentOn, today)}, not signed`
                  : "Not sent"}
              {paper.days > 0 && (
                <span className="block">
                  <Remark tone="warn">{unsignedText(paper.days)}</Remark>
                </span>
              )}
            </span>
            {writes && <PaperForm trackId={track.id} paper={paper} today={today} />}
          </li>
        ))}
      </ul>
      {writes && left.length > 0 && (
        <span className="flex border-t border-line py-1">
          <PaperForm trackId={track.id} kinds={left} today={today} />
        </span>
      )}
    </div>
  );
}
