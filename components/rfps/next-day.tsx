import { dueText } from "@/lib/format";
import { lateMilestone, nextMilestone } from "@/lib/rfps/milestones";
import type { Rfp } from "@/lib/rfps/rfp";
import type { Day } from "@/lib/units/day";

/** What comes next of a bid, and when; amber once a day of ours is over. */
export function NextDay({ rfp, today }: { rfp: Rfp; today: Day }) {
  const next = nextMilestone(rfp);
  if (!next) return <span className="text-ink-3">No day known</span>;
  return (
    <>
      {lateMilestone(rfp, today) ? (
        <span className="font-medium text-warn-ink">{dueText(next.on, today)}</span>
      ) : (
        <span>{dueText(next.on, today)}</span>
      )}
      {`, ${next.name.toLowerCase()}`}
    </>
  );
}
