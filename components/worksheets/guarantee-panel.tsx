import { DefinitionList } from "@/components/ui/definition-list";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { counted, exactMoney, odds, rate, rateAction, ratio } from "@/lib/format";
import { zero } from "@/lib/units/decimal";
import type { AscSheet } from "@/lib/worksheets/view";
import { linesOf } from "./face";

/** A guarantee of several years against repricing every year: in margin, with the concession beside what it buys. */
export function GuaranteePanel({ asc: { input, projection } }: { asc: AscSheet }) {
  const { guarantee } = input;
  if (!guarantee) return null;
  const at = linesOf(projection.lines);
  const gain = at("Y15") ?? zero;
  const breakEven = at("Y16");
  const { persistency, escalators, repricing } = guarantee;
  const path = escalators.map((change) => rateAction(change)).join(", ");
  const years = Array.from(escalators, (_, index) => index + 1);
  const winner = gain.isNegative() ? "Repricing every year" : "The guarantee";
  return (
    <section aria-labelledby="guarantee">
      <SectionHeader id="guarantee" title={`Guarantee of ${counted(escalators.length, "year")} against repricing`}>
        {`${path} against ${rateAction(repricing)} a year`}
      </SectionHeader>
      <Scroller label="Guarantee against repricing by year">
        <Table caption="Guarantee against repricing by year, PEPM" dense>
          <thead>
            <tr>
              <Th>Year</Th>
              <Th align="right">Guaranteed</Th>
              <Th align="right">Repriced</Th>
              <Th align="right">Cost</Th>
              <Th align="right">Margin guaranteed</Th>
              <Th align="right">Margin repriced</Th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <Tr key={year}>
                <Td className="num">{year}</Td>
                {["Y1", "Y2", "Y3", "Y4", "Y5"].map((line) => (
                  <Td key={line} align="right" className="num">
                    {rate(at(`${line}[${year}]`))}
                  </Td>
                ))}
              </Tr>
            ))}
          </tbody>
        </Table>
      </Scroller>
      <DefinitionList
        rows={[
          { term: "Concession over the term, every contract staying", value: exactMoney(at("Y8")), strong: true },
          {
            term: "What it is meant to buy: contracts that stay a year",
            value: `${odds(persistency.repricing)} → ${odds(persistency.guarantee)}`,
            strong: true,
          },
          { term: "Expected margin, guaranteed", value: exactMoney(at("Y13")) },
          { term: "Expected margin, repriced", value: exactMoney(at("Y14")) },
          {
            term: "Expected revenue, guaranteed and repriced",
            value: `${exactMoney(at("Y11"))}, ${exactMoney(at("Y12"))}`,
          },
          {
            term: "Break-even: repricing earns as much where this share stays a year",
            value: breakEven ? ratio(breakEven) : "None from 0 to 100%",
          },
        ]}
      />
      <p className="mt-2 rounded-md bg-canvas px-3 py-2">
        <b className="font-medium">{`${winner} earns ${exactMoney(gain.abs())} more margin`}</b>
        {breakEven &&
          `: the guarantee pays only if fewer than ${ratio(breakEven)} of contracts would stay a year without it.`}
        {!breakEven && "."}
      </p>
    </section>
  );
}
