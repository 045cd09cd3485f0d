import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { missing, since } from "@/lib/format";
import { peopleHref } from "@/lib/people/address";
import type { PeopleSort, PeopleState } from "@/lib/people/filter";
import type { PersonRow } from "@/lib/people/queries";
import { roleNames } from "@/lib/roles";
import { placeText, stayText } from "@/lib/teams/words";
import { StandingChip } from "./standing-chip";

export type PeopleTableProps = { people: PersonRow[]; state: PeopleState; now: Date; zone: string };

export function PeopleTable({ people, state, now, zone }: PeopleTableProps) {
  const sortable = (sort: PeopleSort) => {
    const on = state.sort === sort;
    return {
      sorted: on ? (state.down ? ("descending" as const) : ("ascending" as const)) : undefined,
      sortHref: peopleHref(state, { sort, down: on && !state.down ? "1" : undefined }),
    };
  };
  return (
    <div className="max-md:hidden">
      <Table caption="People">
        <TableHead sticky>
          <tr>
            <Th {...sortable("name")} className="pl-5">
              Name
            </Th>
            <Th>E-mail</Th>
            <Th {...sortable("role")}>Role</Th>
            <Th {...sortable("manager")}>Manager</Th>
            <Th {...sortable("team")}>Team</Th>
            <Th>As</Th>
            <Th {...sortable("seen")}>Last seen</Th>
            <Th align="right" className="pr-5">
              Sessions
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {people.map((person) => (
            <Tr key={person.id} className="relative" selected={person.id === state.person}>
              <Td className="pl-5">
                <span className="flex items-center gap-2">
                  <Avatar name={person.name} />
                  <Link
                    href={peopleHref(state, { person: person.id })}
                    scroll={false}
                    className="font-medium after:absolute after:inset-0 hover:underline"
                  >
                    {person.name}
                  </Link>
                  <StandingChip standing={person.standing} />
                </span>
              </Td>
              <Td quiet>{person.email}</Td>
              <Td>{roleNames[person.role as keyof typeof roleNames]}</Td>
              <Td quiet>{person.manager ?? missing}</Td>
              <Td>{person.place?.team ?? missing}</Td>
              <Td quiet>{person.place ? `${placeText(person.place)} ${stayText(person.place)}` : missing}</Td>
              <Td quiet className="num">
                {since(person.lastSeenAt, now, zone)}
              </Td>
              <Td align="right" className="pr-5">
                {person.openSessions}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
