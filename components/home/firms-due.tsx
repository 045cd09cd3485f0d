import Link from "next/link";
import { Remark } from "@/components/ui/note";
import { count, counted, dueText } from "@/lib/format";
import type { FirmsDueRead } from "@/lib/home/queries";
import type { Day } from "@/lib/units/day";
import { Nothing, Part, partLink } from "./part";

const shown = 3;

/** The firms that are owed something this week: what, by whom and when, and what of ours hangs on each. */
export const FirmsDue = ({ firms, today }: { firms: FirmsDueRead; today: Day }) => (
  <Part
    id="firms"
    title="Promised to firms this week"
    note={
      <Link href="/brokers" prefetch={false} className={partLink}>
        Open brokers
      </Link>
    }
  >
    {firms.length === 0 && <Nothing>No firm is owed anything within the week.</Nothing>}
    <ul>
      {firms.map(({ id, name, accounts, members, promises }) => (
        <li key={id} className="border-b border-line py-2 last:border-0">
          <span className="flex items-baseline justify-between gap-3">
            <Link href={`/brokers/${id}`} prefetch={false} className="min-w-0 truncate font-medium hover:underline">
              {name}
            </Link>
            <span className="num shrink-0 text-xs text-ink-3">
              {counted(accounts, "account")}, {count(members)}
            </span>
          </span>
          {promises.slice(0, shown).map((promise) => (
            <span key={promise.id} className="flex items-baseline justify-between gap-3 text-xs text-ink-2">
              <span className="min-w-0 break-words">
                {promise.words} <span className="text-ink-3">{promise.owner}</span>
              </span>
              <span className="shrink-0">
                {promise.dueOn < today ? (
                  <Remark tone="warn">{dueText(promise.dueOn, today)}</Remark>
                ) : (
                  dueText(promise.dueOn, today)
                )}
              </span>
            </span>
          ))}
          {promises.length > shown && (
            <span className="text-xs text-ink-3">and {count(promises.length - shown)} more</span>
          )}
        </li>
      ))}
    </ul>
  </Part>
);
