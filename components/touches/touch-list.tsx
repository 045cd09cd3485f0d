import { __iconData as eventIcon } from "lucide-react/icons/calendar";
import { __iconData as mailIcon } from "lucide-react/icons/mail";
import { __iconData as callIcon } from "lucide-react/icons/phone";
import { __iconData as meetingIcon } from "lucide-react/icons/users";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText } from "@/lib/format";
import { touchNames } from "@/lib/touches/kinds";
import type { Touch } from "@/lib/touches/queries";

const icons = { CALL: callIcon, MEETING: meetingIcon, EMAIL: mailIcon, EVENT: eventIcon };

type TouchListProps = {
  touches: Touch[];
  today: string;
  /** Leaves out what the page itself is about. */
  hide?: "account" | "firm";
};

/** Calls, meetings and mail, latest first, with who was there and what was said. */
export function TouchList({ touches, today, hide }: TouchListProps) {
  return (
    <section aria-labelledby="touches">
      <SectionHeader title="Touches" id="touches">
        {touches.length > 0 && "latest first"}
      </SectionHeader>
      {touches.length === 0 && (
        <p className="py-2 text-xs text-ink-3">No call, meeting or e-mail is logged yet. Press L to log one.</p>
      )}
      <ol>
        {touches.map((touch) => (
          <li key={touch.id} className="flex gap-3 border-b border-line py-3 last:border-0">
            <span className="flex size-6 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface text-ink-2">
              <Icon icon={icons[touch.kind]} size={12} />
            </span>
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2 pt-0.5">
                <b className="font-medium">{touchNames[touch.kind]}</b>
                <span className="min-w-0 text-xs break-words text-ink-3">{whoText(touch)}</span>
                <time dateTime={touch.on} className="ml-auto text-xs whitespace-nowrap text-ink-3">
                  {dayText(touch.on, today)}
                </time>
              </p>
              <p className="mt-1 max-w-prose break-words whitespace-pre-line text-ink-2">{touch.summary}</p>
              {touch.firm && hide !== "firm" && (
                <Link href={`/brokers/${touch.firm.id}`} prefetch={false} className="text-xs text-ink-3 underline">
                  {touch.firm.name}
                </Link>
              )}
              {touch.account && hide !== "account" && (
                <Link href={`/accounts/${touch.account.id}`} prefetch={false} className="text-xs text-ink-3 underline">
                  {touch.account.name}
                </Link>
              )}
              {touch.topics.length > 0 && (
                <ul aria-label="Topics" className="mt-1.5 flex flex-wrap gap-1.5">
                  {touch.topics.map((topic) => (
                    <li key={topic} className="rounded bg-sunken px-1.5 py-0.5 text-xs text-ink-2">
                      {topic}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const whoText = ({ author, people }: Touch) =>
  people.length > 0 ? `${author.name} with ${people.join(", ")}` : author.name;
