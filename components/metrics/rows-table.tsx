import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, countChange, exactMoney } from "@/lib/format";
import { shareOf } from "@/lib/metrics/figure";
import type { Drawn, Part } from "@/lib/metrics/part";
import { showMetric } from "@/lib/metrics/show";
import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";

type RowsTableProps = { figure: Drawn; parts: Part[]; asOf?: Day; noteHead?: string };

/** The accounts a figure is made of, each with what it adds, and under them what they add up to. */
export function RowsTable({ figure, parts, asOf, noteHead = "What happened" }: RowsTableProps) {
  const { numerator, denominator, format, beside = [] } = figure;
  const above = (value: Decimal) =>
    numerator.format === "dollars" ? exactMoney(value, 2) : format === "change" ? countChange(value) : count(value);
  const below = (value: Decimal) => (denominator?.format === "dollars" ? exactMoney(value, 2) : count(value));
  const share = (part: Part) => showMetric.percent(shareOf(part.above, part.below ?? 0));
  const noted = parts.some(({ note }) => note);
  return (
    <Table caption={`Accounts behind ${figure.name}`} className="max-w-5xl">
      <TableHead sticky>
        <tr>
          <Th>Account</Th>
          {noted && <Th className="max-md:hidden">{noteHead}</Th>}
          {beside.map((head) => (
            <Th key={head} align="right" className="max-md:hidden">
              {head}
            </Th>
          ))}
          <Th align="right">{denominator ? numerator.words : figure.name}</Th>
          {denominator && <Th align="right">{denominator.words}</Th>}
          {denominator && (
            <Th align="right" className="max-md:hidden">
              Ratio
            </Th>
          )}
        </tr>
      </TableHead>
      <tbody>
        {parts.map((part) => (
          <Tr key={keyOf(part)}>
            <th
              scope="row"
              className="h-[34px] border-b border-line px-2 text-left font-medium max-md:whitespace-normal"
            >
              {part.id || part.href ? (
                <Link
                  href={part.href ?? `/accounts/${part.id}?tab=financials${asOf ? `&asof=${asOf}` : ""}`}
                  prefetch={false}
                  className="hover:underline"
                >
                  {part.name}
                </Link>
              ) : (
                <span className="font-normal text-ink-2">{part.name}</span>
              )}
            </th>
            {noted && (
              <Td quiet className="max-md:hidden">
                {part.note}
              </Td>
            )}
            {beside.map((head, column) => (
              <Td key={head} align="right" quiet className="num max-md:hidden">
                {part.beside ? count(part.beside[column]) : ""}
              </Td>
            ))}
            <Td align="right" className="num">
              {above(part.above)}
            </Td>
            {denominator && (
              <Td align="right" quiet className="num">
                {part.below && below(part.below)}
              </Td>
            )}
            {denominator && (
              <Td align="right" quiet className="num max-md:hidden">
                {share(part)}
              </Td>
            )}
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="h-[34px] px-2 text-left font-semibold">
            All {count(figure.parts.length)}
          </th>
          {noted && <td className="max-md:hidden" />}
          {beside.map((head) => (
            <td key={head} className="max-md:hidden" />
          ))}
          <td className="num px-2 text-right font-semibold">{above(numerator.value)}</td>
          {denominator && <td className="num px-2 text-right font-semibold">{below(denominator.value)}</td>}
          {denominator && (
            <td className="num px-2 text-right font-semibold max-md:hidden">
              {showMetric.percent(shareOf(numerator.value, denominator.value))}
            </td>
          )}
        </tr>
      </tfoot>
    </Table>
  );
}

/** An account may add to a figure with several of its decisions. */
const keyOf = ({ id, name, above, below }: Part) => [id, name, above, below].join(" ");
