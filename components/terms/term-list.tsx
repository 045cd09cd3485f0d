import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, money, renewalDay } from "@/lib/format";
import { termNames } from "@/lib/terms/kinds";
import type { WallTerm } from "@/lib/terms/queries";
import { brokerText } from "@/lib/terms/tenure";
import type { WallAccount } from "./terms-wall";

type TermListProps = { accounts: WallAccount[]; by: "members" | "fees"; today: string };

/** The same terms as a table, and on a phone as a list. */
export const TermList = (shown: TermListProps) => (
  <>
    <TermTable {...shown} />
    <TermItems {...shown} />
  </>
);

const stateOf = ({ kind, signed }: WallTerm) =>
  kind === "NEXT_RFP" ? "Expected" : signed ? "Signed" : "Asked, not signed";

function TermTable({ accounts, by, today }: TermListProps) {
  const amount = by === "fees" ? money : count;
  return (
    <Table caption="Terms by account" className="min-w-[860px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!">Account</Th>
          <Th align="right">{by === "fees" ? "ASC fees" : "Members"}</Th>
          <Th>Term</Th>
          <Th>State</Th>
          <Th>From</Th>
          <Th>To</Th>
          <Th>Source</Th>
          <Th className="pr-5!">Broker of record, since</Th>
        </tr>
      </TableHead>
      <tbody>
        {accounts.flatMap(({ id, name, weight, terms }) =>
          terms.map((term, at) => (
            <Tr key={term.id + term.kind}>
              <th scope="row" className="h-[34px] border-b border-line px-2 pl-5 text-left font-medium">
                <Link href={`/accounts/${id}?tab=lines`} prefetch={false} className="hover:underline">
                  {name}
                </Link>
              </th>
              <Td align="right" quiet>
                {at === 0 ? amount(weight) : ""}
              </Td>
              <Td>{termNames[term.kind]}</Td>
              <Td quiet>{stateOf(term)}</Td>
              <Td quiet>{renewalDay(term.fromOn)}</Td>
              <Td>{renewalDay(term.toOn)}</Td>
              <Td quiet>{term.source}</Td>
              <Td quiet className="pr-5">
                {brokerText(term, today) ?? "—"}
              </Td>
            </Tr>
          )),
        )}
      </tbody>
    </Table>
  );
}

/** An account, who stands behind it, and under it two lines a term. */
function TermItems({ accounts, by, today }: TermListProps) {
  return (
    <ul aria-label="Terms by account" className="md:hidden">
      {accounts.map(({ id, name, weight, terms }) => (
        <li key={id} className="border-b border-line px-4 py-2">
          <span className="flex min-h-6 items-center justify-between gap-3 text-base">
            <Link
              href={`/accounts/${id}?tab=lines`}
              prefetch={false}
              className="flex min-w-0 items-center font-medium touch:min-h-11"
            >
              <span className="truncate">{name}</span>
            </Link>
            <span className="num shrink-0 text-ink-2">
              {by === "fees" ? `${money(weight)} of ASC fees` : `${count(weight)} members`}
            </span>
          </span>
          {terms[0]?.firm && (
            <span className="block text-xs text-ink-3">Broker of record: {brokerText(terms[0], today)}</span>
          )}
          <ul>
            {terms.map((term) => (
              <li key={term.id + term.kind} className="pt-1.5">
                <span className="flex justify-between gap-3">
                  <span>{termNames[term.kind]}</span>
                  <span className="num shrink-0">
                    {term.kind === "NEXT_RFP" ? renewalDay(term.toOn) : `until ${renewalDay(term.toOn)}`}
                  </span>
                </span>
                <span className="flex justify-between gap-3 text-xs text-ink-3">
                  <span className="min-w-0">{[stateOf(term), term.source].filter(Boolean).join(", ")}</span>
                  {term.kind !== "NEXT_RFP" && <span className="num shrink-0">from {renewalDay(term.fromOn)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
