import { GuaranteeForm } from "@/components/accounts/tab-parts";
import { Chip } from "@/components/ui/chip";
import { RecordsSection } from "@/components/ui/records-section";
import { Td, Tr } from "@/components/ui/table";
import { exactMoney } from "@/lib/format";
import type { AccountService } from "@/lib/service/queries";
import { decimal, inFull } from "@/lib/units/decimal";

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
    <RecordsSection
      id="guarantees"
      title="Performance guarantees"
      add={writable && <GuaranteeForm accountId={accountId} quarters={options} />}
      empty="No result is recorded."
      columns={[
        "Quarter",
        "Guarantee",
        { label: "Target", align: "right" },
        { label: "Actual", align: "right" },
        "Result",
        { label: "Fee at risk", align: "right" },
      ]}
      className="min-w-140"
    >
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
    </RecordsSection>
  );
}
