import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { ScoredRow } from "@/lib/firms/queries";
import { count, dayText, exactMoney, missing } from "@/lib/format";
import type { ScoredKey } from "@/lib/metrics/scorecard";
import { showMetric } from "@/lib/metrics/show";
import { decimal } from "@/lib/units/decimal";

/** Headings by figure: what was on which day, and what it adds; nothing where a case is one and no more. */
const heads: Record<ScoredKey, { on?: string; above?: string; below?: string; lines?: true }> = {
  quotes: { on: "Released", lines: true },
  close: { on: "Decided", above: "Outcome", lines: true },
  relief: { on: "Released", above: "Below required", below: "Current premium", lines: true },
  placed: { above: "Members" },
  persistency: { on: "Left", above: "Members kept", below: "At the start" },
  rfps: { on: "Last received", above: "RFPs received", below: "Account-years" },
  products: { above: "Product families" },
  disputes: { on: "Takes effect", lines: true },
};

type ScoredTableProps = { caption: string; of: ScoredKey; rows: ScoredRow[]; today: string; linked: boolean };

/** The cases a figure of a firm’s scorecard is made of, each with what it adds. */
export function ScoredTable({ caption, of, rows, today, linked }: ScoredTableProps) {
  const { on: dated, above, below, lines } = heads[of];
  const on = rows.some((row) => row.on) ? dated : undefined;
  const said = (value: string | null) => {
    if (of === "close") return value === "1" ? "Sold" : "Not sold";
    return of === "relief" ? exactMoney(value ?? "0") : count(value ?? 0);
  };
  const divided = (value: string | null) => (of === "rfps" ? showMetric.ratio(decimal(value ?? 0)) : said(value));
  return (
    <Table caption={`${caption}, its cases`} className="max-w-4xl">
      <TableHead sticky>
        <tr>
          <Th className="pl-5! max-md:pl-4!">Account</Th>
          {lines && <Th>Line</Th>}
          {on && <Th>{on}</Th>}
          {above && <Th align={of === "close" ? "left" : "right"}>{above}</Th>}
          {below && <Th align="right">{below}</Th>}
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <th scope="row" className="h-[34px] border-b border-line py-1 pr-2 pl-5 text-left font-medium max-md:pl-4">
              {linked ? (
                <Link href={`/accounts/${row.accountId}`} prefetch={false} className="hover:underline">
                  {row.account}
                </Link>
              ) : (
                row.account
              )}
            </th>
            {lines && <Td>{row.coverage ? coverageNames[row.coverage as Coverage] : "Every line"}</Td>}
            {on && (
              <Td quiet className="num">
                {row.on ? dayText(row.on, today) : missing}
              </Td>
            )}
            {above && <Td align={of === "close" ? "left" : "right"}>{said(row.above)}</Td>}
            {below && <Td align="right">{divided(row.below)}</Td>}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
