import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Chip } from "@/components/ui/chip";
import { powerNames } from "@/lib/contacts/kinds";
import type { Contact } from "@/lib/contacts/queries";
import { dayAgo, dayText, dueText } from "@/lib/format";
import { ContactForm } from "./contact-form";
import { JoinForm, LeaveForm, ReturnButton, StanceForm } from "./stance-forms";
import { StanceMark } from "./stance-mark";

type ContactRowProps = {
  contact: Contact;
  accountId: string;
  colleagues: { id: string; name: string }[];
  writable: boolean;
  /** Whether the viewer says who works for which firm. */
  joins: boolean;
  today: string;
};

/** All that is known of one person: who they are, what they think and since when, who of us knows them, what comes next. */
export function ContactRow({ contact, accountId, colleagues, writable, joins, today }: ContactRowProps) {
  const { counterpart, backup, lastTouchOn, next, leftOn } = contact;
  return (
    <li
      id={`contact-${contact.id}`}
      // Whoever comes from the map by keyboard goes on from here.
      tabIndex={-1}
      className="grid scroll-mt-4 gap-x-5 gap-y-2 border-b border-line py-3 target:bg-selected lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1.3fr)_minmax(0,1fr)]"
    >
      <div className="flex min-w-0 gap-2.5">
        <Avatar name={contact.name} />
        <div className="min-w-0">
          <h3 className={`font-medium ${leftOn ? "text-ink-3" : ""}`}>{contact.name}</h3>
          <p className="text-xs text-ink-2">{contact.title ?? "No title noted"}</p>
          <p className="mt-1 flex flex-wrap gap-1">
            {leftOn && <Chip>Left {dayText(leftOn, today)}</Chip>}
            {contact.joined && (
              <Link href={`/brokers/${contact.joined.id}#people`} className="text-xs text-accent-ink hover:underline">
                Now at {contact.joined.name}
              </Link>
            )}
            <Chip tone="outline">{powerNames[contact.power]}</Chip>
            {contact.chief && <Chip tone="accent">C-level</Chip>}
            {contact.voice && <Chip>Key opinion leader</Chip>}
            {contact.community && <Chip>Community leader</Chip>}
          </p>
          <p className="mt-1 flex flex-wrap gap-x-3 text-xs">
            {contact.email && (
              <a className="break-all text-accent-ink hover:underline" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            )}
            {contact.phone && (
              <a className="num text-accent-ink hover:underline" href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>
                {contact.phone}
              </a>
            )}
          </p>
          {contact.note && <p className="mt-1 text-xs text-ink-2">{contact.note}</p>}
        </div>
      </div>
      <div className="min-w-0 text-xs">
        <StanceMark stance={contact.stance} />
        <Stances contact={contact} today={today} />
      </div>
      <div className="min-w-0">
        <dl className="grid grid-cols-[84px_1fr] gap-x-2 gap-y-0.5 text-xs [&_dt]:text-ink-3">
          <dt>Counterpart</dt>
          <dd>{counterpart?.name ?? "Nobody"}</dd>
          <dt>Backup</dt>
          <dd>{backup?.name ?? "Nobody"}</dd>
          <dt>Prefers</dt>
          <dd>{contact.channel ?? "—"}</dd>
          <dt>Last contact</dt>
          <dd>{dayAgo(lastTouchOn, today)}</dd>
          <dt>Next</dt>
          <dd>{next ? `${next.words}${next.on ? `, ${dueText(next.on, today)}` : ""}` : "—"}</dd>
        </dl>
        {writable && (
          <span className="-ml-2 mt-1 flex flex-wrap print:hidden">
            <ContactForm accountId={accountId} colleagues={colleagues} contact={contact} />
            {leftOn ? (
              <ReturnButton contact={contact} />
            ) : (
              <>
                <StanceForm contact={contact} today={today} />
                <LeaveForm contact={contact} today={today} />
              </>
            )}
            {joins && !contact.joined && <JoinForm contact={contact} today={today} />}
          </span>
        )}
      </div>
    </li>
  );
}

const shownAtOnce = 2;

/** What was noted, by whom, when and why: the latest, and the rest on demand. */
function Stances({ contact: { history }, today }: { contact: Contact; today: string }) {
  const [recent, older] = [history.slice(0, shownAtOnce), history.slice(shownAtOnce)];
  const note = ({ stance, reason, on, by }: (typeof history)[number], first: boolean) => (
    <li key={`${on}${stance}${reason}`} className="mt-1">
      {reason && <span className="text-ink">{reason}. </span>}
      <span className="text-ink-3">
        {!first && `${stance.charAt(0)}${stance.slice(1).toLowerCase()}, `}
        {by}, {dayText(on, today)}
      </span>
    </li>
  );
  return (
    <>
      <ol>{recent.map((each, index) => note(each, index === 0))}</ol>
      {older.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer text-accent-ink">{older.length} earlier</summary>
          <ol>{older.map((each) => note(each, false))}</ol>
        </details>
      )}
    </>
  );
}
