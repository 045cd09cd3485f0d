import { LinkButton } from "@/components/ui/link-button";
import { count, counted } from "@/lib/format";
import { type DueItem, daysAhead } from "@/lib/home/due";
import { dueAtOnce, homeHref, mostDue } from "@/lib/home/list";
import type { Day } from "@/lib/units/day";
import { DueRow } from "./due-row";
import { KeepPlace } from "./keep-place";
import { Nothing, Part } from "./part";

type DueListProps = { title: string; items: DueItem[]; total: number; late: number; today: Day };

/** Everything due of one’s own, late first; what is done leaves the list. */
export function DueList({ title, items, total, late, today }: DueListProps) {
  const left = Math.min(total, mostDue) - items.length;
  return (
    <Part
      id="due"
      title={title}
      many={count(total)}
      note={late > 0 ? <span className="text-warn-ink">{count(late)} late</span> : `the next ${daysAhead} days`}
    >
      {total === 0 && (
        <Nothing>
          Nothing of yours is due within {counted(daysAhead, "day")}. Tasks, promises, milestones and forecast calls
          come here by their day.
        </Nothing>
      )}
      <KeepPlace>
        {items.map((item) => (
          <DueRow key={item.kind + item.id} item={item} today={today} />
        ))}
      </KeepPlace>
      {left > 0 && (
        <div className="py-2">
          <LinkButton href={homeHref(Math.max(items.length * 2, dueAtOnce))} scroll={false} prefetch={false}>
            Show {count(Math.min(left, items.length))} more
          </LinkButton>
        </div>
      )}
    </Part>
  );
}
