import Link from "next/link";
import { KeepPromise } from "@/components/promises/keep-promise";
import { Remark } from "@/components/ui/note";
import { count, dueText } from "@/lib/format";
import type { CustomersDueRead } from "@/lib/home/queries";
import type { Day } from "@/lib/units/day";
import { Nothing, Part, partLink } from "./part";

/** What the team promised customers by within the week: kept at a press, and gone then. */
export const CustomersDue = ({ promises, today }: { promises: CustomersDueRead; today: Day }) => {
  const of = promises[0]?.of ?? 0;
  return (
    <Part
      id="customers"
      title="Promised to customers this week"
      many={count(of)}
      note={
        <Link href="/team" prefetch={false} className={partLink}>
          Late by person
        </Link>
      }
    >
      {of === 0 && <Nothing>Nothing is promised to a customer by within the week.</Nothing>}
      <ul>
        {promises.map(({ id, words, dueOn, owner, account, accountId, members, writable }) => {
          const late = dueOn < today;
          return (
            <li key={id} className="flex items-start gap-2 border-b border-line py-2 last:border-0">
              {writable && <KeepPromise promiseId={id} words={words} kept={false} overdue={late} />}
              <span className="min-w-0 flex-1">
                <span className="block break-words">{words}</span>
                <span className="block text-xs break-words text-ink-3">
                  <Link
                    href={`/accounts/${accountId}?tab=touches`}
                    prefetch={false}
                    className="font-medium text-ink-2 hover:underline"
                  >
                    {account}
                  </Link>{" "}
                  <span className="num">{count(members)}</span>, {owner}
                </span>
              </span>
              <span className="shrink-0 text-xs leading-5">
                {late ? <Remark tone="warn">{dueText(dueOn, today)}</Remark> : dueText(dueOn, today)}
              </span>
            </li>
          );
        })}
      </ul>
      {of > promises.length && (
        <p className="pt-1 text-xs text-ink-3">
          The first {count(promises.length)} of {count(of)}.
        </p>
      )}
    </Part>
  );
};
