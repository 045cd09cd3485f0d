import { Remark } from "@/components/ui/note";
import { dueText, renewalDay } from "@/lib/format";
import { isDone, milestones, windowOf } from "@/lib/rfps/milestones";
import type { Rfp } from "@/lib/rfps/rfp";
import { isOpen } from "@/lib/rfps/stages";
import type { Day } from "@/lib/units/day";

/** The days of an RFP beside when each usually falls, what is done, and what of ours is over. */
export function MilestoneList({ rfp, today }: { rfp: Rfp; today: Day }) {
  return (
    <ol>
      <li className="flex justify-between gap-3 border-b border-line py-1.5">
        <span>Issued</span>
        <span className="num text-ink-2">{renewalDay(rfp.issuedOn)}</span>
      </li>
      {milestones.map(({ key, name, ours, reached }) => {
        const on = rfp[key];
        const done = isDone(rfp, reached);
        const late = isOpen(rfp.stage) && ours && !done && on !== null && on < today;
        const { from, to } = windowOf(key, rfp);
        return (
          <li key={key} className="border-b border-line py-1.5">
            <span className="flex justify-between gap-3">
              <span>{name}</span>
              <span className="num text-ink-2">{renewalDay(on)}</span>
            </span>
            <span className="flex flex-wrap justify-between gap-x-3 text-xs text-ink-3">
              <span>
                Usually {renewalDay(from)} to {renewalDay(to)}
              </span>
              {done ? (
                <Remark tone="pos">Done</Remark>
              ) : late ? (
                <Remark tone="warn">{dueText(on, today)}</Remark>
              ) : (
                <span>{ours ? "Ours" : "Theirs"}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
