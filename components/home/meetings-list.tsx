import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import type { MetWith, MyMeeting } from "@/lib/calendar/queries";
import { count, dayText } from "@/lib/format";
import type { MeetingsRead } from "@/lib/home/queries";
import type { Day } from "@/lib/units/day";
import { Nothing, Part, partLink } from "./part";

const shown = 6;

/** The week’s meetings by the clock, each with what to take to it. */
export const MeetingsList = ({ read: { today, meetings } }: { read: MeetingsRead }) => (
  <Part
    id="meetings"
    title="Meetings this week"
    many={count(meetings.length)}
    note={
      <Link href="/calendar" prefetch={false} className={partLink}>
        Open calendar
      </Link>
    }
  >
    {meetings.length === 0 && (
      <Nothing>
        None this week. Meetings come from your own calendar, once{" "}
        <Link href="/settings/calendar" prefetch={false} className="underline">
          connected
        </Link>
        .
      </Nothing>
    )}
    <ul>
      {meetings.slice(0, shown).map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} today={today} />
      ))}
    </ul>
  </Part>
);

function Meeting({ meeting: { title, on, from, with: known }, today }: { meeting: MyMeeting; today: Day }) {
  const [about] = known.filter(({ accountId, firmId }) => accountId ?? firmId);
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 last:border-0">
      <span className="num w-20 shrink-0 text-xs leading-5 text-ink-2">
        {on === today ? "Today" : dayText(on, today)}
        <span className="block text-ink-3">{from ?? "All day"}</span>
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium break-words">{title}</span>
        {known.length > 0 && (
          <span className="block text-xs text-ink-3">
            {known.map(({ name, account, firm }) => `${name}, ${account ?? firm}`).join("; ")}
          </span>
        )}
      </span>
      {about && (
        <LinkButton href={briefOf(about)} size="sm" prefetch={false}>
          Brief
        </LinkButton>
      )}
    </li>
  );
}

const briefOf = ({ accountId, firmId }: MetWith) =>
  accountId ? `/accounts/${accountId}/brief` : `/brokers/${firmId}/brief`;
