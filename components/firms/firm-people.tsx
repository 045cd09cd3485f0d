import { Avatar } from "@/components/ui/avatar";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import type { FirmPerson } from "@/lib/cards/queries";
import { dayAgo, dayText } from "@/lib/format";

/** Whom we know there: what they are, how to reach them, when last spoken to; who left stays at the end. */
export function FirmPeople({ people, today }: { people: FirmPerson[]; today: string }) {
  return (
    <section aria-labelledby="people">
      <SectionHeader id="people" title="People">
        last touch
      </SectionHeader>
      {people.length === 0 && <p className="pb-2 text-xs text-ink-3">Nobody is recorded yet.</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id} className="flex min-h-11 items-center gap-2.5 py-1">
            <Avatar name={person.name} />
            <span className="min-w-0 flex-1">
              <span className="flex items-center gap-2">
                <span className={`truncate ${person.leftOn ? "text-ink-3" : ""}`}>{person.name}</span>
                {person.leads && <Chip tone="accent">Leads</Chip>}
                {person.voice && <Chip tip="Key opinion leader">Voice</Chip>}
              </span>
              <span className="block truncate text-xs text-ink-3">
                {person.leftOn
                  ? `Left ${dayText(person.leftOn, today)}`
                  : [person.title, ...person.before.map(({ firm }) => `before at ${firm}`)].filter(Boolean).join(", ")}
              </span>
              <span className="flex flex-wrap gap-x-3 text-xs">
                {person.email && (
                  <a className="text-accent-ink hover:underline" href={`mailto:${person.email}`}>
                    {person.email}
                  </a>
                )}
                {person.phone && (
                  <a
                    className="num text-accent-ink hover:underline"
                    href={`tel:${person.phone.replace(/[^\d+]/g, "")}`}
                  >
                    {person.phone}
                  </a>
                )}
              </span>
            </span>
            <span className="num shrink-0 text-xs text-ink-3">
              {person.lastTouchOn ? dayAgo(person.lastTouchOn, today) : "—"}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
