import { __iconData as lateIcon } from "lucide-react/icons/clock-exclamation-point";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { CalendarDate } from "@/lib/calendar/feed";
import type { MyMeeting } from "@/lib/calendar/queries";
import { dayText, dueText } from "@/lib/format";
import { addDays, dateOf } from "@/lib/units/day";
import type { PlannedDay } from "./days-of";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const kinds = { RENEWAL: "Renewal", RELEASE: "Release due", TASK: "Task" };
const kindOf = ({ kind, theirs }: CalendarDate) =>
  kind === "PROMISE" ? (theirs ? "Promised us" : "We promised") : kinds[kind];

/** One day: its meetings by the clock, then what falls on it. What is late tells its day instead. */
export function DayPlan({ day, today }: { day: PlannedDay; today: string }) {
  return (
    <li className="grid grid-cols-[148px_minmax(0,1fr)] gap-x-6 border-b border-line py-3 max-md:grid-cols-1 max-md:gap-y-1">
      <h2
        className={`flex min-h-8 items-center gap-1.5 self-start text-sm font-semibold ${day.late ? "text-warn-ink" : ""}`}
      >
        {day.late ? (
          <>
            <Icon icon={lateIcon} size={14} /> Late
          </>
        ) : (
          <>
            {nameOf(day.on, today)} <span className="num font-normal text-ink-3">{dayText(day.on, today)}</span>
          </>
        )}
      </h2>
      <ul>
        {day.meetings.map((meeting) => (
          <Meeting key={meeting.id} meeting={meeting} />
        ))}
        {day.dates.map((date) => (
          <li key={`${date.kind}${date.id}`} className="flex min-h-8 items-baseline gap-3 py-1.5">
            <span className="w-36 shrink-0 text-xs text-ink-3 max-md:w-20">
              {kindOf(date)}
              {day.late && <span className="num block text-warn-ink">{dueText(date.on, today)}</span>}
            </span>
            <span className="min-w-0 flex-1">
              <Link href={date.href} className="break-words hover:underline">
                {date.words || date.about}
              </Link>
              {date.words && date.about && <span className="text-ink-3"> {date.about}</span>}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function nameOf(on: string, today: string) {
  if (on === today) return "Today";
  if (on === addDays(today, 1)) return "Tomorrow";
  return weekdays[dateOf(on).getUTCDay()];
}

function Meeting({ meeting }: { meeting: MyMeeting }) {
  const { title, place, from, to, with: known } = meeting;
  return (
    <li className="flex min-h-8 items-baseline gap-3 py-1">
      <span className="num w-36 shrink-0 text-xs text-ink-2 max-md:w-20">
        {from ? (to ? `${from} – ${to}` : from) : "All day"}
      </span>
      <span className="min-w-0 flex-1">
        <span className="font-medium break-words">{title}</span>
        {place && <span className="text-ink-3"> {place}</span>}
        {known.length > 0 && (
          <span className="block text-xs text-ink-3">
            with{" "}
            {known.map(({ name, accountId, account, firmId, firm }, index) => (
              <span key={`${name}${accountId}${firmId}`}>
                {index > 0 && ", "}
                {name},{" "}
                <Link
                  className="text-accent-ink hover:underline"
                  href={accountId ? `/accounts/${accountId}` : `/brokers/${firmId}`}
                >
                  {account ?? firm}
                </Link>
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}
