import { PromiseList } from "@/components/promises/promise-list";
import type { Promised } from "@/lib/promises/queries";
import type { Touch } from "@/lib/touches/queries";
import { TouchList } from "./touch-list";

type TouchesTabProps = { touches: Touch[]; commitments: Promised[]; past: boolean; today: string; viewerId: string };

/** What was said with an account and what is owed both ways. */
export function TouchesTab({ touches, commitments, past, today, viewerId }: TouchesTabProps) {
  const list = { today, viewerId, hide: "account" } as const;
  return (
    <div className="flex max-xl:flex-col-reverse xl:min-h-0 xl:flex-1">
      <div className="min-w-0 flex-1 px-5 pt-2 pb-6 max-md:px-4 xl:overflow-auto">
        <TouchList touches={touches} today={today} hide="account" />
      </div>
      {!past && (
        <aside
          aria-label="Promises"
          className="shrink-0 divide-y divide-line border-line bg-canvas px-4 pb-4 max-xl:border-b xl:w-[392px] xl:overflow-auto xl:border-l [&>section]:py-2"
        >
          <PromiseList {...list} title="We promised" commitments={commitments.filter(({ side }) => side === "OURS")} />
          <PromiseList
            {...list}
            title="They promised"
            commitments={commitments.filter(({ side }) => side === "THEIRS")}
          />
        </aside>
      )}
    </div>
  );
}
