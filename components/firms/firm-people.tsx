import Link from "next/link";
import type { ReactNode } from "react";
import { StanceMark } from "@/components/contacts/stance-mark";
import { Avatar } from "@/components/ui/avatar";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import type { FirmPerson } from "@/lib/cards/queries";
import { powerNames, stanceNames } from "@/lib/contacts/kinds";
import { dayAgo, dayText } from "@/lib/format";
import { AddPerson, PersonMenu } from "./person-menu";

type FirmPeopleProps = { firmId: string; people: FirmPerson[]; writable: boolean; judges: boolean; today: string };

/** Whom we know there: what they are, how to reach them, when last spoken to; who left stays, and where they went. */
export function FirmPeople({ firmId, people, writable, judges, today }: FirmPeopleProps) {
  const here = people.filter(({ leftOn }) => !leftOn);
  const gone = people.filter(({ leftOn }) => leftOn);
  const row = (person: FirmPerson) => (
    <Person key={person.id} {...{ person, today }}>
      {(writable || judges) && !person.now && <PersonMenu {...{ firmId, person, writable, judges, today }} />}
    </Person>
  );
  return (
    <section aria-labelledby="people">
      <SectionHeader id="people" title="People">
        last touch
        {writable && <AddPerson firmId={firmId} />}
      </SectionHeader>
      {here.length === 0 && <p className="pb-2 text-xs text-ink-3">Nobody is recorded yet.</p>}
      <ul>{here.map(row)}</ul>
      {gone.length > 0 && (
        <>
          <h3 className="border-t border-line pt-2 pb-1 text-xs text-ink-3">No longer here</h3>
          <ul>{gone.map(row)}</ul>
        </>
      )}
    </section>
  );
}

type PersonProps = { person: FirmPerson; today: string; children: ReactNode };

function Person({ person, today, children }: PersonProps) {
  const { id, name, title, email, phone, note, leftOn, now, before, lastTouchOn } = person;
  return (
    <li
      id={now ? undefined : `person-${id}`}
      className="flex min-h-11 scroll-mt-4 items-start gap-2.5 py-1 target:bg-selected"
    >
      <Avatar name={name} />
      <div className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className={`max-w-full truncate ${leftOn ? "text-ink-3" : ""}`}>{name}</span>
          <Tags person={person} />
        </span>
        <span className="block text-xs text-ink-3">
          {leftOn ? (
            <>
              {title && `${title}, `}
              {now ? (
                <>
                  until {dayText(leftOn, today)}, now at{" "}
                  <Link href={`/brokers/${now.id}#people`} prefetch={false} className="text-accent-ink underline">
                    {now.name}
                  </Link>
                </>
              ) : (
                `left ${dayText(leftOn, today)}`
              )}
            </>
          ) : (
            title
          )}
        </span>
        {before.map(({ firm, title, until }) => (
          <span key={`${firm}${until}`} className="block text-xs text-ink-3">
            Before: {[firm, title, `until ${dayText(until, today)}`].filter(Boolean).join(", ")}
          </span>
        ))}
        {(email || phone) && (
          <span className="flex flex-wrap gap-x-3 text-xs">
            {email && (
              <a className="break-all text-accent-ink hover:underline" href={`mailto:${email}`}>
                {email}
              </a>
            )}
            {phone && (
              <a className="num text-accent-ink hover:underline" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
                {phone}
              </a>
            )}
          </span>
        )}
        {note && <span className="block text-xs text-ink-2">{note}</span>}
        {!now && <Standing person={person} today={today} />}
      </div>
      <span className="num shrink-0 text-xs leading-5 text-ink-3">
        {lastTouchOn ? dayAgo(lastTouchOn, today) : "—"}
      </span>
      {children}
    </li>
  );
}

/** What else they are: rank and reach, and of those who are here what they decide. */
function Tags({ person: { leads, chief, voice, community, power, leftOn } }: { person: FirmPerson }) {
  return (
    <>
      {leads && !leftOn && <Chip tone="accent">Leads</Chip>}
      {chief && !leftOn && <Chip tone="accent">C-level</Chip>}
      {power && !leftOn && <Chip tone="outline">{powerNames[power]}</Chip>}
      {voice && <Chip tip="Key opinion leader">Voice</Chip>}
      {community && <Chip tip="Community leader">Community</Chip>}
    </>
  );
}

/** Where they stand towards us and why, what was noted before, and who of us stands beside them. */
function Standing({ person: { history, counterpart }, today }: { person: FirmPerson; today: string }) {
  const [latest, ...earlier] = history;
  return (
    <>
      {latest && (
        <span className="mt-0.5 block text-xs text-ink-3">
          <StanceMark stance={latest.stance} />{" "}
          {[latest.reason, latest.by, dayText(latest.on, today)].filter(Boolean).join(", ")}
        </span>
      )}
      {earlier.length > 0 && (
        <details className="text-xs text-ink-3">
          <summary className="w-fit cursor-pointer text-accent-ink touch:py-3">{earlier.length} earlier</summary>
          <ol>
            {earlier.map(({ stance, reason, on, by }) => (
              <li key={`${on}${stance}${reason}`}>
                {[stanceNames[stance], reason, by, dayText(on, today)].filter(Boolean).join(", ")}
              </li>
            ))}
          </ol>
        </details>
      )}
      {counterpart && <span className="block text-xs text-ink-3">Counterpart of ours: {counterpart.name}</span>}
    </>
  );
}
