import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { WeighedAccount } from "@/lib/coaching/loads";
import { count } from "@/lib/format";
import type { Weight } from "@/lib/metrics/workload";
import { sum } from "@/lib/units/decimal";
import { AccountLink } from "./agenda";

/** Each account with what makes its load, the heaviest first; the sum is the person's. */
export function WeightTable({ accounts }: { accounts: WeighedAccount[] }) {
  if (accounts.length === 0) return null;
  const heaviest = [...accounts].sort((a, b) => b.weight.load.cmp(a.weight.load) || b.members - a.members);
  return (
    <section aria-labelledby="load" className="pt-2">
      <SectionHeader id="load" title="What makes the load">
        size × phase × complexity
      </SectionHeader>
      <div className="overflow-x-auto">
        <Table caption="Load by account">
          <TableHead>
            <tr>
              <Th>Account</Th>
              <Th align="right" className="max-md:hidden">
                Contracts
              </Th>
              <Th className="max-md:hidden">What makes it</Th>
              <Th align="right" className="max-md:hidden">
                Factors
              </Th>
              <Th align="right">Load</Th>
            </tr>
          </TableHead>
          <tbody>
            {heaviest.map(({ id, name, contracts, weight }) => (
              <Tr key={id}>
                <th scope="row" className="border-b border-line px-2 text-left font-normal">
                  <AccountLink id={id} name={name} />
                </th>
                <Td align="right" className="max-md:hidden">
                  {count(contracts)}
                </Td>
                <Td quiet className="max-md:hidden">
                  {wordsOf(weight)}
                </Td>
                <Td align="right" quiet className="tabular-nums max-md:hidden">
                  {factorsOf(weight)}
                </Td>
                <Td align="right" className="tabular-nums">
                  {weight.load.toFixed(2)}
                </Td>
              </Tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-medium">
              <th scope="row" className="h-[34px] px-2 text-left">
                {count(accounts.length)} accounts
              </th>
              <Td align="right" className="max-md:hidden">
                {count(accounts.reduce((total, { contracts }) => total + contracts, 0))}
              </Td>
              <Td className="max-md:hidden" />
              <Td className="max-md:hidden" />
              <Td align="right" className="tabular-nums">
                {sum(accounts.map(({ weight }) => weight.load)).toFixed(2)}
              </Td>
            </tr>
          </tfoot>
        </Table>
      </div>
    </section>
  );
}

const wordsOf = ({ size, phase, complexity }: Weight) =>
  [size, phase, ...complexity].map(({ words }) => words.toLowerCase()).join(", ");
const factorsOf = ({ size, phase, complexity }: Weight) =>
  [size.value, phase.value, sum(complexity.map(({ value }) => value)).plus(1)].map(String).join(" × ");
