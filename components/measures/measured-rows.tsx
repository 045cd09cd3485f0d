import Link from "next/link";
import { DealsList, DealsTable } from "@/components/opportunities/deals-table";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames, type Family } from "@/lib/accounts/coverage";
import { count, dayText } from "@/lib/format";
import type { Measure } from "@/lib/measures/measure";
import { familyOf } from "@/lib/measures/penetration";
import type { InternalRequest } from "@/lib/requests/queries";
import type { Rfp } from "@/lib/rfps/rfp";
import { stageNames } from "@/lib/rfps/stages";
import type { Day } from "@/lib/units/day";
import { cellStateNames } from "@/lib/whitespace/cell";
import { depthOf, type GridRow } from "@/lib/whitespace/grid";

/** More rows than this are on the lists. */
const most = 200;

type MeasuredRowsProps = { measure: Measure; quotes: InternalRequest[]; today: Day };

/** The rows a measure is made of, each with what it adds. */
export function MeasuredRows({ measure, quotes, today }: MeasuredRowsProps) {
  const { rows, name } = measure;
  const all =
    "deals" in rows
      ? rows.deals.length
      : "accounts" in rows
        ? rows.accounts.length
        : "rfps" in rows
          ? rows.rfps.length
          : rows.quotes.length;
  return (
    <section aria-labelledby="rows" className="pt-2 pb-4">
      <SectionHeader id="rows" title={`Rows of ${name}`}>
        <LinkButton href="/opportunities/measures" size="sm" variant="ghost">
          Close
        </LinkButton>
      </SectionHeader>
      {all === 0 && <p className="text-ink-3">Nothing is in it.</p>}
      {"deals" in rows && all > 0 && (
        <>
          <DealsTable deals={rows.deals.slice(0, most)} today={today} usual={{}} />
          <DealsList deals={rows.deals.slice(0, most)} today={today} />
        </>
      )}
      {"accounts" in rows && all > 0 && <Accounts rows={rows.accounts.slice(0, most)} family={familyOf(measure.key)} />}
      {"quotes" in rows && all > 0 && (
        <Quotes quotes={quotes.filter(({ id }) => rows.quotes.includes(id)).slice(0, most)} today={today} />
      )}
      {"rfps" in rows && all > 0 && <Rfps rfps={rows.rfps.slice(0, most)} today={today} />}
      {all > most && <p className="py-2 text-xs text-ink-3">{count(all - most)} more are not listed here.</p>}
    </section>
  );
}

const Name = ({ href, children }: { href?: string; children: string }) => (
  <th scope="row" className="border-b border-line px-2 text-left font-medium">
    {href ? (
      <Link href={href} prefetch={false} className="hover:underline">
        {children}
      </Link>
    ) : (
      children
    )}
  </th>
);

/** Of a penetration's rows, also where its family stands at each: who holds it, and who might. */
function Accounts({ rows, family }: { rows: GridRow[]; family?: Family }) {
  const cellIn = ({ cells }: GridRow) => cells.find((cell) => cell.family === family);
  return (
    <Table caption="Accounts and the families they hold" className="max-w-2xl">
      <TableHead>
        <tr>
          <Th>Account</Th>
          {family && <Th>{coverageNames[family]}</Th>}
          <Th align="right">Families held</Th>
          <Th align="right">Members</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => {
          const { facts } = row;
          const cell = cellIn(row);
          return (
            <Tr key={facts.id}>
              <Name href={`/accounts/${facts.id}`}>{facts.name}</Name>
              {cell && <Td quiet={cell.state !== "SOLD"}>{cellStateNames[cell.state]}</Td>}
              <Td align="right">{count(depthOf(row).held)}</Td>
              <Td align="right">{count(facts.members)}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Rfps({ rfps, today }: { rfps: Rfp[]; today: Day }) {
  return (
    <Table caption="RFPs" className="max-w-2xl">
      <TableHead>
        <tr>
          <Th>RFP</Th>
          <Th>Issued</Th>
          <Th>Stands at</Th>
          <Th>Submitted</Th>
        </tr>
      </TableHead>
      <tbody>
        {rfps.map(({ id, name, issuedOn, stage, stays }) => {
          const submitted = stays.find((stay) => stay.stage === "SUBMITTED");
          return (
            <Tr key={id}>
              <Name href={`/opportunities/rfps/${id}`}>{name}</Name>
              <Td quiet>{issuedOn ? dayText(issuedOn, today) : "—"}</Td>
              <Td quiet>{stageNames[stage]}</Td>
              <Td quiet>{submitted ? dayText(submitted.on, today) : "—"}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Quotes({ quotes, today }: { quotes: InternalRequest[]; today: Day }) {
  return (
    <Table caption="Quotes released" className="max-w-3xl">
      <TableHead>
        <tr>
          <Th>Account or employer</Th>
          <Th>Quote</Th>
          <Th>Released</Th>
          <Th align="right">Business days</Th>
          <Th align="right">Had</Th>
        </tr>
      </TableHead>
      <tbody>
        {quotes.map(({ id, account, subject, opportunityId, endedOn, clock }) => (
          <Tr key={id}>
            <Name href={opportunityId ? `/opportunities/${opportunityId}` : undefined}>{account}</Name>
            <Td quiet>{subject}</Td>
            <Td quiet>{dayText(endedOn, today)}</Td>
            <Td align="right">{count(clock.used)}</Td>
            <Td align="right" quiet>
              {count(clock.allowed)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
