import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { exactMoney } from "@/lib/format";
import type { AccountService } from "@/lib/service/queries";
import { decimal, inFull } from "@/lib/units/decimal";
import { GuaranteeForm } from "./guarantee-form";

type GuaranteesProps = {
  guarantees: AccountService["guarantees"];
  accountId: string;
  writable: boolean;
  quarters: string[];
};

const quarterName = (day: string) => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`;
const figure = (text: string) => inFull(decimal(text));

/** Results of performance guarantees, newest quarter first. */
export function Guarantees({ guarantees, accountId, writable, quarters }: GuaranteesProps) {
  const options = quarters.map((day) => ({ value: day, label: quarterName(day) }));
  return (
    <section aria-labelledby="guarantees">
      <SectionHeader title="Performance guarantees" id="guarantees">
        {writable && <GuaranteeForm accountId={accountId} quarters={options} />}
      </SectionHeader>
      {guarantees.length === 0 && <p className="py-2 text-xs text-ink-3">No result is recorded.</p>}
      {guarantees.length > 0 && (
        <Scroller label="Results, to be scrolled sideways" className="overflow-x-auto">
          <Table caption="Performance guarantees" className="min-w-140">
            <TableHead>
              <tr>
                <Th>Quarter</Th>
                <Th>Guarantee</Th>
                <Th align="right">Target</Th>
                <Th align="right">Actual</Th>
                <Th>Result</Th>
                <Th align="right">Fee at risk</Th>
              </tr>
            </TableHead>
            <tbody>
              {guarantees.map((result) => (
                <Tr key={result.id}>
                  <Td>{quarterName(result.quarter)}</Td>
                  <Td>{result.metric}</Td>
                  <Td align="right" quiet className="num">
                    {figure(result.target)}
                  </Td>
                  <Td align="right" className="num">
                    {figure(result.actual)}
                  </Td>
                  <Td>{result.met ? <Chip tone="pos">Met</Chip> : <Chip tone="neg">Missed</Chip>}</Td>
                  <Td align="right" quiet className="num">
                    {exactMoney(result.feeAtRisk)}
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </Scroller>
      )}
    </section>
  );
}
