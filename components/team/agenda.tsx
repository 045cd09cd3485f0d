import Link from "next/link";
import type { ReactNode } from "react";
import { PromiseRow } from "@/components/promises/promise-row";
import { SectionHeader } from "@/components/ui/section-header";
import { byDepth } from "@/lib/coaching/depth";
import type { OneOnOne } from "@/lib/coaching/queries";
import { stuckNames } from "@/lib/coaching/stuck";
import { threadText } from "@/lib/coaching/threads";
import { count, counted, dayText, dueText } from "@/lib/format";
import { InDepth } from "./in-depth";

type AgendaProps = { given: OneOnOne; viewerId: string; skipped: number };

const row = "flex min-h-9 items-baseline gap-3 border-b border-line py-1.5 last:border-0";

/** Half an hour in the order it is held: people first, stuck cases, two accounts in depth, the goal. */
export function Agenda({ given, viewerId, skipped }: AgendaProps) {
  const { accounts, promises, tasks, notes, today } = given;
  const stuck = accounts.filter((account) => account.stuck).sort((a, b) => b.stuck!.days - a.stuck!.days);
  const thin = accounts.filter((account) => account.single || !account.backup);
  const [last] = notes;
  const goal = notes.find((note) => note.goal);
  const order = [...accounts].sort(byDepth(today));
  return (
    <>
      <Item id="people" title="1. People first" note={last ? `last noted ${dayText(last.on, today)}` : undefined}>
        {last ? (
          <p className="line-clamp-4 max-w-prose py-1 break-words whitespace-pre-line text-ink-2">{last.words}</p>
        ) : (
          <Nothing>No 1:1 is noted yet. What you note stays with you and your managers.</Nothing>
        )}
      </Item>
      <Item id="stuck" title="2. Stuck cases" note={counted(stuck.length, "renewal")}>
        {stuck.length === 0 && <Nothing>Every renewal moves.</Nothing>}
        <ul>
          {stuck.map(({ id, name, members, stuck }) => (
            <li key={id} className={row}>
              <AccountLink id={id} name={name} />
              <span className="num hidden w-28 text-right text-ink-2 sm:block">{count(members)} members</span>
              <span className="w-32 text-right text-xs text-ink-2">{stuck && stuckNames[stuck.reason]}</span>
              <span className="num w-16 text-right text-xs font-medium text-warn-ink">{stuck?.days}d over</span>
            </li>
          ))}
        </ul>
      </Item>
      <Item id="late" title="Overdue promises and tasks" note={count(promises.length + tasks.length)}>
        {promises.length + tasks.length === 0 && <Nothing>Nothing is late.</Nothing>}
        <ul>
          {promises.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} today={today} viewerId={viewerId} />
          ))}
          {tasks.map(({ id, title, dueOn, accountId, account }) => (
            <li key={id} className={row}>
              <span className="min-w-0 flex-1 break-words">
                {title}
                {accountId && account && (
                  <span className="block text-xs">
                    <AccountLink id={accountId} name={account} quiet />
                  </span>
                )}
              </span>
              <span className="text-xs font-medium text-warn-ink">{dueText(dueOn, today)}</span>
            </li>
          ))}
        </ul>
      </Item>
      <InDepth order={order} skipped={skipped} personId={given.person.id} today={today} />
      <Item id="threads" title="Single-threaded, or without a backup" note={counted(thin.length, "account")}>
        {thin.length === 0 && <Nothing>Two people inside and out know every account.</Nothing>}
        <ul>
          {thin.map((account) => (
            <li key={account.id} className={row}>
              <AccountLink id={account.id} name={account.name} />
              <span className="text-right text-xs text-ink-2">{threadText(account)}</span>
            </li>
          ))}
        </ul>
      </Item>
      <Item id="goal" title="4. Development goal" note={goal && `since ${dayText(goal.on, today)}`}>
        {goal ? <p className="max-w-prose py-1 break-words">{goal.goal}</p> : <Nothing>None is agreed yet.</Nothing>}
      </Item>
    </>
  );
}

type ItemProps = { id: string; title: string; note?: string; children: ReactNode };
export const Item = ({ id, title, note, children }: ItemProps) => (
  <section aria-labelledby={id} className="border-b border-line py-2">
    <SectionHeader id={id} title={title}>
      {note}
    </SectionHeader>
    {children}
  </section>
);
const Nothing = ({ children }: { children: string }) => <p className="pb-2 text-xs text-ink-3">{children}</p>;

export const AccountLink = ({ id, name, quiet }: { id: string; name: string; quiet?: boolean }) => (
  <Link
    href={`/accounts/${id}`}
    prefetch={false}
    className={`min-w-0 flex-1 break-words hover:underline ${quiet ? "text-ink-3" : "font-medium"}`}
  >
    {name}
  </Link>
);
