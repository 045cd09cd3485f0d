import Link from "next/link";
import { hrefOf } from "@/components/requests/face";
import { Remark } from "@/components/ui/note";
import { count, counted, dayText, dueText } from "@/lib/format";
import type { OutstandingRead } from "@/lib/home/queries";
import { deskNames } from "@/lib/requests/desks";
import { Nothing, Part, partLink } from "./part";

const shown = 5;

/** What I asked of desks and have no answer to, each by its clock, and my accounts nobody was in touch with for a month. */
export const Outstanding = ({ read: { asked, quiet, today } }: { read: OutstandingRead }) => (
  <>
    <Part
      id="outstanding"
      title="Asked and not answered"
      many={count(asked.length)}
      note={
        <Link href="/opportunities/quotes" prefetch={false} className={partLink}>
          Open quotes
        </Link>
      }
    >
      {asked.length === 0 && <Nothing>No desk owes you a quote or an answer.</Nothing>}
      <ul>
        {asked.slice(0, shown).map((request) => {
          const { id, account, subject, desk, clock } = request;
          return (
            <li
              key={id}
              className="flex items-baseline justify-between gap-3 border-b border-line py-1.5 last:border-0"
            >
              <span className="min-w-0">
                <Link
                  href={hrefOf(request) ?? "/renewals/requests"}
                  prefetch={false}
                  className="block font-medium break-words hover:underline"
                >
                  {subject}
                </Link>
                <span className="block truncate text-xs text-ink-3">
                  {account}, {deskNames[desk]}
                </span>
              </span>
              <span className="shrink-0 text-xs">
                {clock.late > 0 ? (
                  <Remark tone="warn">{counted(clock.late, "day")} late</Remark>
                ) : clock.waiting ? (
                  "stopped"
                ) : (
                  dueText(clock.dueOn, today)
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {asked.length > shown && (
        <p className="pt-1 text-xs text-ink-3">
          The first {shown} of {count(asked.length)}.
        </p>
      )}
    </Part>
    <Part id="quiet" title="No contact in 30 days" many={count(quiet[0]?.of ?? 0)}>
      {quiet.length === 0 && <Nothing>Somebody was in touch with each of your accounts.</Nothing>}
      <ul>
        {quiet.map(({ id, name, members, last }) => (
          <li key={id} className="flex items-baseline justify-between gap-3 border-b border-line py-1.5 last:border-0">
            <Link
              href={`/accounts/${id}?tab=touches`}
              prefetch={false}
              className="min-w-0 truncate font-medium hover:underline"
            >
              {name} <span className="num font-normal text-ink-3">{count(members)}</span>
            </Link>
            <span className="shrink-0 text-xs text-ink-3">
              {last ? `last ${dayText(last, today)}` : "never logged"}
            </span>
          </li>
        ))}
      </ul>
      {(quiet[0]?.of ?? 0) > quiet.length && (
        <p className="pt-1 text-xs text-ink-3">
          The largest {count(quiet.length)} of {count(quiet[0]?.of)}.
        </p>
      )}
    </Part>
  </>
);
