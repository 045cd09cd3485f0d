import { __iconData as lateIcon } from "lucide-react/icons/clock";
import Link from "next/link";
import { KeepPromise } from "@/components/promises/keep-promise";
import { Icon } from "@/components/ui/icon";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText } from "@/lib/format";
import type { Promised } from "@/lib/promises/queries";

type OwedListProps = {
  id: string;
  title: string;
  promises: Promised[];
  linked: boolean;
  today: string;
  nothing: string;
};

/** What one side owes: the words, of which account, whose it is and for how many days. */
export function OwedList({ id, title, promises, linked, today, nothing }: OwedListProps) {
  const open = promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title}>
        owner, age
      </SectionHeader>
      {open.length === 0 && <p className="py-2 text-xs text-ink-3">{nothing}</p>}
      <ul>
        {open.map((promise) => (
          <li key={promise.id} className="flex min-h-9 items-center gap-2 border-b border-line py-1">
            {promise.writable ? (
              <KeepPromise promiseId={promise.id} words={promise.words} kept={false} overdue={promise.overdue} />
            ) : (
              <span
                className={`flex size-6 items-center justify-center ${promise.overdue ? "text-warn-ink" : "text-ink-3"}`}
              >
                <Icon icon={lateIcon} size={14} />
              </span>
            )}
            <span className="min-w-0 flex-1">
              <span className="block break-words">{promise.words}</span>
              {(promise.account || promise.dueOn) && (
                <span className="block text-xs text-ink-3">
                  {promise.account &&
                    (linked ? (
                      <Link href={`/accounts/${promise.account.id}`} prefetch={false} className="hover:underline">
                        {promise.account.name}
                      </Link>
                    ) : (
                      promise.account.name
                    ))}
                  {promise.account && promise.dueOn && ", "}
                  {promise.dueOn && `due ${dayText(promise.dueOn, today)}`}
                </span>
              )}
            </span>
            <span
              className="shrink-0 text-right text-xs text-ink-2"
              data-tip={promise.with && `With ${promise.with}${promise.withLeft ? ", who has left" : ""}`}
            >
              {promise.side === "THEIRS" ? (promise.with ?? promise.owner.name) : promise.owner.name}
              {promise.with && promise.withLeft && (
                <span className="block text-warn-ink">
                  {promise.side === "THEIRS" ? "has left" : `${promise.with} has left`}
                </span>
              )}
            </span>
            <span
              className={`num w-9 shrink-0 text-right text-xs ${promise.overdue ? "font-medium text-warn-ink" : "text-ink-2"}`}
              data-tip={
                promise.overdue
                  ? `Overdue, made ${dayText(promise.madeOn, today)}`
                  : `Made ${dayText(promise.madeOn, today)}`
              }
            >
              {promise.ageDays}d{promise.overdue && <span className="sr-only">, overdue</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
