import type { Viewer } from "@/lib/policy";
import type { Milestone } from "@/lib/requests/milestones";
import type { Desks, InternalRequest } from "@/lib/requests/queries";
import type { Day } from "@/lib/units/day";
import { AskDesk } from "./ask-desk";
import { mayDo } from "./face";
import { RequestRow } from "./request-row";

type AskedListProps = {
  viewer: Viewer;
  trackId: string;
  /** What the decision is called. */
  title: string;
  asked: InternalRequest[];
  desks: Desks;
  milestones: Milestone[];
  asks: boolean;
  today: Day;
};

/** What a decision asked of the house: open first, then what came of the others. */
export function AskedList({ viewer, trackId, title, asked, desks, milestones, asks, today }: AskedListProps) {
  if (asked.length === 0 && !asks) return null;
  const id = `asked-${trackId}`;
  const open = asked.filter(({ status }) => status === "OPEN");
  const over = asked.filter(({ status }) => status !== "OPEN");
  return (
    <section aria-labelledby={id} className="py-1">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <h3 id={id} className="text-xs font-medium text-ink-2">
          Requests<span className="sr-only">: {title}</span>{" "}
          <span className="font-normal text-ink-3">{open.length > 0 ? `${open.length} open` : "None open"}</span>
        </h3>
        {asks && <AskDesk {...{ trackId, title, desks, milestones, today }} />}
      </div>
      <ul>
        {[...open, ...over].map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            may={mayDo(viewer, request)}
            people={desks.people}
            milestones={milestones}
          />
        ))}
      </ul>
    </section>
  );
}
