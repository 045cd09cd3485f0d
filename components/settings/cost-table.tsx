import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, money, rate, ratio } from "@/lib/format";
import type { BandMargin } from "@/lib/settings/unit-costs";
import { sum } from "@/lib/units/decimal";

type CostTableProps = { margins: BandMargin[]; withBook: boolean };

/** The cost of each size, and what the viewer's ASC accounts of that size leave after it. */
export function CostTable({ margins, withBook }: CostTableProps) {
  const fees = sum(margins.map((band) => band.fees));
  const margin = sum(margins.map((band) => band.margin));
  const add = (what: "accounts" | "contracts") => count(margins.reduce((total, band) => total + band[what], 0));
  const share = (part: BandMargin) => (part.fees.isZero() ? "—" : ratio(part.margin.div(part.fees)));
  return (
    <Scroller className="overflow-x-auto" label="Costs by size">
      <Table caption="Cost of ASC service by size">
        <TableHead>
          <tr>
            <Th className="pl-0">Contracts</Th>
            <Th align="right">Cost PEPM</Th>
            {withBook && (
              <>
                <Th align="right" className="max-md:hidden">
                  ASC accounts
                </Th>
                <Th align="right" className="max-md:hidden">
                  ASC contracts
                </Th>
                <Th align="right" className="max-md:hidden">
                  Fees
                </Th>
                <Th align="right" tip="ASC fees a year less contracts × cost PEPM × 12">
                  Fee margin
                </Th>
                <Th align="right" className="pr-0">
                  Of fees
                </Th>
              </>
            )}
          </tr>
        </TableHead>
        <tbody className="num">
          {margins.map((band) => (
            <Tr key={band.from}>
              <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-normal whitespace-nowrap">
                {sizeText(band)}
              </th>
              <Td align="right">{rate(band.pepm)}</Td>
              {withBook && (
                <>
                  <Td align="right" className="max-md:hidden">
                    {count(band.accounts)}
                  </Td>
                  <Td align="right" className="max-md:hidden">
                    {count(band.contracts)}
                  </Td>
                  <Td align="right" className="max-md:hidden">
                    {money(band.fees)}
                  </Td>
                  <Td align="right">{money(band.margin)}</Td>
                  <Td align="right" className="pr-0">
                    {share(band)}
                  </Td>
                </>
              )}
            </Tr>
          ))}
        </tbody>
        {withBook && (
          <tfoot className="num font-medium">
            <tr>
              <th scope="row" className="h-[34px] text-left">
                Your Book
              </th>
              <td />
              <td className="px-2 text-right max-md:hidden">{add("accounts")}</td>
              <td className="px-2 text-right max-md:hidden">{add("contracts")}</td>
              <td className="px-2 text-right max-md:hidden">{money(fees)}</td>
              <td className="px-2 text-right">{money(margin)}</td>
              <td className="text-right">{fees.isZero() ? "—" : ratio(margin.div(fees))}</td>
            </tr>
          </tfoot>
        )}
      </Table>
    </Scroller>
  );
}

function sizeText({ from, below }: BandMargin) {
  if (below === null) return `${count(from)} or more`;
  return from === 0 ? `Under ${count(below)}` : `${count(from)} to ${count(below - 1)}`;
}
