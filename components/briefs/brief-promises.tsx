import { Remark } from "@/components/ui/note";
import { counted, dueText } from "@/lib/format";
import type { Promised } from "@/lib/promises/queries";
import { type Side, sideNames } from "@/lib/promises/sides";
import { BriefPart } from "./brief-part";
import { BriefRows } from "./brief-rows";

/** What is promised and open, each with its age: ours first, and what they asked of us. */
export function BriefPromises({
  promises,
  today,
  by,
  most = 7,
}: {
  promises: Promised[];
  today: string;
  by: "account" | "firm";
  /** How many of each side stand on paper. */
  most?: number;
}) {
  const open = promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  return (["OURS", "THEIRS"] as Side[]).map((side) => {
    const some = open.filter((each) => each.side === side);
    return (
      <BriefPart
        key={side}
        id={`brief-${side}`}
        title={sideNames[side]}
        nothing={some.length > 0 ? undefined : "Nothing is open."}
      >
        <BriefRows noun="promise" most={most}>
          {some.map((promise) => (
            <span key={promise.id} className="flex items-start gap-3">
              <span className="min-w-0 flex-1">
                <span className="block break-words">{promise.words}</span>
                <span className="block text-xs text-ink-3">
                  {[
                    by === "firm" && promise.account?.name,
                    promise.owner.name,
                    `${counted(promise.ageDays, "day")} old`,
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </span>
              </span>
              <span className="shrink-0 text-xs leading-5">
                {promise.overdue ? (
                  <Remark tone="warn">{dueText(promise.dueOn, today)}</Remark>
                ) : (
                  <span className="text-ink-2">{dueText(promise.dueOn, today)}</span>
                )}
              </span>
            </span>
          ))}
        </BriefRows>
      </BriefPart>
    );
  });
}
