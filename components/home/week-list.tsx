import Link from "next/link";
import { categoryNames, categoryOf, voiceNames } from "@/lib/forecast/calls";
import { count, dayText, since } from "@/lib/format";
import type { WeekRead } from "@/lib/home/queries";
import { changeText } from "@/lib/pictures/change-text";
import { changeKinds } from "@/lib/pictures/changes";
import type { Credit } from "@/lib/pictures/credit";
import type { Day } from "@/lib/units/day";
import { Nothing, Part, partLink } from "./part";

type WeekListProps = {
  week: WeekRead | undefined;
  today: Day;
  now: Date;
  zone: string;
  /** Beside the page’s own list, a change over three lines. */
  narrow?: boolean;
};
type Line = {
  key: string;
  accountId: string;
  account: string;
  what: string;
  before: string;
  after: string;
  who: string;
  when: string;
};

const stacked = "grid-cols-[minmax(0,1fr)_auto]";
const beside = "grid-cols-[minmax(0,200px)_96px_minmax(0,1fr)_minmax(0,160px)] max-md:grid-cols-[minmax(0,1fr)_auto]";

/** What is other than last Monday, the most telling first; calls that count elsewhere beside it. */
export function WeekList({ week, today, now, zone, narrow }: WeekListProps) {
  if (!week)
    return (
      <Part id="week" title="What changed">
        <Nothing>No picture of last week is kept yet. The first is taken on Monday.</Nothing>
      </Part>
    );
  const lines = [...week.changes.map((change) => changeLine(change, now, zone)), ...week.calls.map(callLine(today))];
  const some = week.changes.length < week.total ? `${count(week.changes.length)} of ${count(week.total)}` : undefined;
  return (
    <Part
      id="week"
      title={`Changed since ${dayText(week.since, today)}`}
      many={some ?? count(week.total)}
      note={
        <Link href="/accounts/changes" prefetch={false} className={partLink}>
          All changes
        </Link>
      }
    >
      {lines.length === 0 && (
        <Nothing>
          No account came or went, and none stands elsewhere than it did. Counts and dollars are under All changes.
        </Nothing>
      )}
      <ul>
        {lines.map(({ key, accountId, account, what, before, after, who, when }) => (
          <li
            key={key}
            className={`grid items-baseline gap-x-3 border-b border-line py-1.5 last:border-0 ${narrow ? stacked : beside}`}
          >
            <Link
              href={`/accounts/${accountId}`}
              prefetch={false}
              className="truncate font-medium hover:underline touch:py-2"
            >
              {account}
            </Link>
            <span className="text-xs text-ink-3">{what}</span>
            <span className={`min-w-0 break-words ${narrow ? "col-span-2" : "max-md:col-span-2"}`}>
              <span className="text-ink-3">{before}</span>
              <span className="text-ink-3"> → </span>
              <span className="font-medium">{after}</span>
            </span>
            <span
              className={`truncate text-xs text-ink-3 ${narrow ? "col-span-2" : "text-right max-md:col-span-2 max-md:text-left"}`}
            >
              {[who, when].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function changeLine(change: WeekRead["changes"][number], now: Date, zone: string): Line {
  const { accountId, account, kind, credit } = change;
  const { who, when } = creditText(credit, now, zone);
  return { key: accountId + kind, accountId, account, what: changeKinds[kind], ...changeText(change), who, when };
}

const creditText = (credit: Credit, now: Date, zone: string) =>
  "nobody" in credit ? { who: credit.nobody, when: "" } : { who: credit.who, when: since(credit.at, now, zone) };

const callLine =
  (today: Day) =>
  ({ id, accountId, account, voice, before, after, by, on }: WeekRead["calls"][number]): Line => ({
    ...{ key: id, accountId, account, what: voiceNames[voice], who: by, when: dayText(on, today) },
    before: categoryNames[categoryOf(before)],
    after: categoryNames[categoryOf(after)],
  });
