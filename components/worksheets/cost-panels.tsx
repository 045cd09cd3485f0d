import { DefinitionList } from "@/components/ui/definition-list";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, exactMoney, factor, rate, rateAction } from "@/lib/format";
import type { AscSheet } from "@/lib/worksheets/view";
import { linesOf } from "./face";

/** What a self-funded plan is expected to cost, the most it can, and the rates by tier that raise it. */
export function CostPanels({ asc: { input, projection } }: { asc: AscSheet }) {
  const at = linesOf(projection.lines);
  if (!projection.expectedCost) return null;
  const most = at("T9");
  const rows = [
    { term: "Expected claims, below the deductible", value: exactMoney(at("C8")) },
    { term: "Fees and stop-loss premiums", value: exactMoney(at("T2")) },
    { term: "PCORI fee", value: exactMoney(at("T4")) },
    { term: "Rebates", value: exactMoney(at("T3")) },
    { term: "Expected total cost", value: exactMoney(at("T5")), strong: true },
    { term: "Expected, PEPM", value: rate(at("T6")) },
    ...(at("T8") ? [{ term: "Change from last year’s projection", value: rateAction(at("T8")) }] : []),
    ...(most
      ? [
          { term: "Maximum, at the aggregate attachment", value: exactMoney(most), strong: true },
          { term: "Maximum, PEPM", value: `${rate(at("T10"))}, ${factor(at("T11"))} of expected` },
        ]
      : []),
  ];
  return (
    <>
      <section aria-labelledby="cost">
        <SectionHeader id="cost" title="Expected and maximum cost a year" />
        <DefinitionList rows={rows} />
      </section>
      {input.tiers.length > 0 && (
        <section aria-labelledby="budget-rates">
          <SectionHeader id="budget-rates" title="Budget and COBRA rates">
            Illustrative; the plan sponsor’s actuary determines them
          </SectionHeader>
          <Table caption="Budget and COBRA rates by tier" dense>
            <thead>
              <tr>
                <Th>Tier</Th>
                <Th align="right">Contracts</Th>
                <Th align="right">Budget</Th>
                <Th align="right">COBRA</Th>
              </tr>
            </thead>
            <tbody>
              {input.tiers.map(({ name, contracts }, index) => (
                <Tr key={name}>
                  <Td>{name}</Td>
                  <Td align="right" className="num">
                    {count(contracts)}
                  </Td>
                  <Td align="right" className="num">
                    {rate(at(`B4[${index + 1}]`))}
                  </Td>
                  <Td align="right" className="num">
                    {rate(at(`B5[${index + 1}]`))}
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </section>
      )}
    </>
  );
}
