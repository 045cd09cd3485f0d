import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { since } from "@/lib/format";
import { peopleHref } from "@/lib/people/address";
import { roleNames } from "@/lib/roles";
import type { PeopleTableProps } from "./people-table";
import { StandingChip } from "./standing-chip";

export function PeopleList({ people, state, now, zone }: PeopleTableProps) {
  return (
    <ul aria-label="People" className="md:hidden">
      {people.map(({ id, name, role, place, standing, lastSeenAt }) => (
        <li key={id} className="border-b border-line">
          <Link
            href={peopleHref(state, { person: id })}
            scroll={false}
            className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-hover"
          >
            <Avatar name={name} />
            <span className="min-w-0 flex-1">
              <span className="flex items-center gap-2 text-base font-medium">
                <span className="truncate">{name}</span>
                <StandingChip standing={standing} />
              </span>
              <span className="block truncate text-ink-3">
                {[roleNames[role as keyof typeof roleNames], place?.team].filter(Boolean).join(", ")}
              </span>
            </span>
            <span className="num text-ink-3">{since(lastSeenAt, now, zone)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
