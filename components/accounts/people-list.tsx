import { Avatar } from "@/components/ui/avatar";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { AccountFrame } from "@/lib/accounts/queries";
import { dayText } from "@/lib/format";

const roles: Record<string, string> = { BROKER: "Broker", CONSULTANT: "Consultant" };

/** The firms of record, with what is special about their letters. */
export function PeopleList({ firms, today }: Pick<AccountFrame, "firms" | "today">) {
  if (firms.length === 0) return null;
  return (
    <section aria-labelledby="firms-of-record">
      <SectionHeader title="Brokers of record" id="firms-of-record" />
      <ul>
        {firms.map((firm) => (
          <li key={`${firm.name}${firm.fromOn}${firm.coverage}`} className="flex min-h-8 items-center gap-2.5">
            <Avatar name={firm.name} size="sm" />
            <span className="min-w-0 flex-1 truncate" title={firm.name}>
              {firm.name}
            </span>
            <span className="flex items-center gap-1.5 text-xs text-ink-3">
              {firm.contested && <Chip tone="warn">Contested</Chip>}
              {firm.quoteOnly && <Chip>Quote only</Chip>}
              {[roles[firm.role], firm.coverage && coverageNames[firm.coverage as Coverage].toLowerCase()]
                .filter(Boolean)
                .join(", ")}
              {firm.future && ` from ${dayText(firm.fromOn, today)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
