import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { PersonLoad } from "@/lib/coaching/loads";
import { count, dayText } from "@/lib/format";
import { capacityMetrics } from "@/lib/metrics/capacity";
import { roleNames } from "@/lib/roles";
import { LoadBar } from "./load-bar";

type LoadsTableProps = { title: string; people: PersonLoad[]; today: string };

const { workload } = capacityMetrics;
const late = (amount: number) =>
  amount > 0 ? (
    <span className="font-medium text-warn-ink">{count(amount)}</span>
  ) : (
    <span className="text-ink-3">0</span>
  );

/** Everybody's load beside what of theirs is late or stuck. */
export function LoadsTable({ title, people, today }: LoadsTableProps) {
  return (
    <Table caption={title} className="min-w-[1040px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!">Person</Th>
          <Th tip={`${workload.tells}. ${workload.line}.`}>{workload.name}</Th>
          <Th align="right">Accounts</Th>
          <Th align="right">Members</Th>
          <Th align="right" tip="From 180 days before a renewal to 30 days after">
            In renewal
          </Th>
          <Th align="right" tip="Renewals with a release, decision or RFP step past its day">
            Stuck
          </Th>
          <Th align="right" tip="Past due, ours and theirs">
            Promises late
          </Th>
          <Th align="right" tip="Beside promises">
            Tasks late
          </Th>
          <Th align="right" tip="Fewer than two people inside or out who know each other">
            Single-threaded
          </Th>
          <Th className="pr-5! pl-6!">Last 1:1</Th>
        </tr>
      </TableHead>
      <tbody>
        {people.map((person) => (
          <Tr key={person.id}>
            <th scope="row" className="border-b border-line px-2 pl-5 text-left font-medium whitespace-nowrap">
              {person.led ? (
                <Link href={`/team/${person.id}`} prefetch={false} className="hover:underline">
                  {person.name}
                </Link>
              ) : (
                person.name
              )}
              {person.role !== "AE" && (
                <span className="ml-2 text-xs font-normal text-ink-3">{roleNames[person.role]}</span>
              )}
            </th>
            <Td>
              <LoadBar load={person.load} state={person.state} />
            </Td>
            <Td align="right">
              {person.accounts > 0 ? (
                <Link href={`/accounts?ae=${person.id}`} prefetch={false} className="hover:underline">
                  {count(person.accounts)}
                </Link>
              ) : (
                <span className="text-ink-3">0</span>
              )}
            </Td>
            <Td align="right">{count(person.members)}</Td>
            <Td align="right">{count(person.inRenewal)}</Td>
            <Td align="right">{late(person.stuck)}</Td>
            <Td align="right">{late(person.promisesLate)}</Td>
            <Td align="right">{late(person.tasksLate)}</Td>
            <Td align="right">{late(person.single)}</Td>
            <Td quiet className="pr-5 pl-6">
              {person.metOn ? dayText(person.metOn, today) : "—"}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The same on a phone: who, the load, and what is late. */
export function LoadsList({ title, people }: Omit<LoadsTableProps, "today">) {
  return (
    <ul aria-label={title} className="md:hidden">
      {people.map((person) => (
        <li key={person.id} className="relative border-b border-line px-4 py-2.5 text-base">
          <span className="flex min-h-6 items-center justify-between gap-3">
            {person.led ? (
              <Link
                href={`/team/${person.id}`}
                prefetch={false}
                className="truncate font-medium after:absolute after:inset-0"
              >
                {person.name}
              </Link>
            ) : (
              <span className="truncate font-medium">{person.name}</span>
            )}
            <LoadBar load={person.load} state={person.state} />
          </span>
          <span className="block text-xs text-ink-3">
            {count(person.accounts)} accounts, {count(person.members)} members, {count(person.stuck)} stuck,{" "}
            {count(person.promisesLate + person.tasksLate)} late
          </span>
        </li>
      ))}
    </ul>
  );
}
