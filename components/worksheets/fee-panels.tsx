import { Chip } from "@/components/ui/chip";
import { DefinitionList } from "@/components/ui/definition-list";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { exactMoney, missing, rate, ratio } from "@/lib/format";
import { feeAdequacy } from "@/lib/metrics/rate-quality";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { SheetTrack, Version } from "@/lib/worksheets/queries";
import type { AscSheet } from "@/lib/worksheets/view";
import { CostPanels } from "./cost-panels";
import { linesOf } from "./face";
import { GuaranteePanel } from "./guarantee-panel";

type FeePanelsProps = { track: SheetTrack; version: Version; asc: AscSheet };

/** A fee as it is built up, against its target, and for how long it may be promised. */
export function FeePanels({ track, version, asc }: FeePanelsProps) {
  return (
    <>
      <BuildUp asc={asc} />
      <Adequacy track={track} version={version} asc={asc} />
      <Promises asc={asc} />
      <GuaranteePanel asc={asc} />
      <CostPanels asc={asc} />
    </>
  );
}

type Row = { name: string; pepm: Decimal; total?: true; note?: string };

function BuildUp({ asc: { input, projection } }: { asc: AscSheet }) {
  const { base, buyUps, passThrough, credits } = input.fees;
  const at = linesOf(projection.lines);
  const taken = credits.map(({ name, pepm }) => ({ name, pepm: pepm.negated() }));
  const sum = (name: string, id: string, note?: string): Row => ({ name, pepm: at(id)!, total: true, note });
  const rows: Row[] = [
    ...base,
    sum("Base ASC fee", "F1"),
    ...buyUps,
    ...(buyUps.length ? [sum("Buy-ups", "F2")] : []),
    ...passThrough.map((item) => ({ ...item, note: "pass-through, no revenue" })),
    ...taken.map((item) => ({ ...item, note: "credit" })),
    sum("Total billed", "F5"),
    sum("Carrier-retained, our revenue", "F6"),
  ];
  const months = input.contracts.times(12);
  return (
    <section aria-labelledby="build-up">
      <SectionHeader id="build-up" title="Fee build-up" />
      <Scroller label="Fee by component">
        <Table caption="Fee build-up" dense>
          <thead>
            <tr>
              <Th>Component</Th>
              <Th align="right">PEPM</Th>
              <Th align="right" className="max-sm:hidden">
                A year
              </Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, pepm, total, note }) => (
              <Tr key={[name, note, pepm, total].join()} look={total ? "line" : "plain"}>
                <Td className={`whitespace-normal ${total ? "font-semibold" : ""}`}>
                  {name}
                  {note && <span className="block text-xs text-ink-3">{note}</span>}
                </Td>
                <Td align="right" className={`num ${total ? "font-semibold" : ""}`}>
                  {rate(pepm)}
                </Td>
                <Td align="right" className="num max-sm:hidden">
                  {exactMoney(pepm.times(months))}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </Scroller>
    </section>
  );
}

/** Fee adequacy as the registry has it: a fee over the target, which is what this version requires. */
function Adequacy({ track, version, asc: { input } }: FeePanelsProps) {
  const target = decimal(version.requiredRate);
  const contracts = input.contracts.toNumber();
  const against = (term: string, fee: string | null) => ({
    term: fee ? `${term}, ${rate(fee)}` : term,
    value: fee ? ratio(feeAdequacy([{ sold: decimal(fee), target, contracts }])) : missing,
  });
  return (
    <section aria-labelledby="adequacy">
      <SectionHeader id="adequacy" title="Fee adequacy">
        {`of ${rate(target)}, what version ${version.number} requires`}
      </SectionHeader>
      <DefinitionList
        rows={[
          against("Fee today", track.currentRate),
          against("Quoted", track.quotedRate),
          { ...against("Sold", track.soldRate), strong: true },
        ]}
      />
    </section>
  );
}

function Promises({ asc: { input, projection } }: { asc: AscSheet }) {
  const { performance } = input;
  if (!performance) return null;
  const at = linesOf(projection.lines);
  return (
    <section aria-labelledby="promises">
      <SectionHeader id="promises" title="Performance guarantees">
        <Chip>{`${ratio(performance.atRisk)} of base fees`}</Chip>
      </SectionHeader>
      <Scroller label="Weights and dollars at risk">
        <Table caption="Performance guarantees" dense>
          <thead>
            <tr>
              <Th>Guarantee</Th>
              <Th align="right">Weight</Th>
              <Th align="right">At risk a year</Th>
            </tr>
          </thead>
          <tbody>
            {performance.guarantees.map(({ name, weight }, index) => (
              <Tr key={name}>
                <Td className="whitespace-normal">{name}</Td>
                <Td align="right" className="num">
                  {ratio(weight)}
                </Td>
                <Td align="right" className="num">
                  {exactMoney(at(`P1[${index + 1}]`))}
                </Td>
              </Tr>
            ))}
            <Tr look="line">
              <Td className="font-semibold">Exposure if every one is missed</Td>
              <Td />
              <Td align="right" className="num font-semibold">
                {exactMoney(at("P1"))}
              </Td>
            </Tr>
          </tbody>
        </Table>
      </Scroller>
    </section>
  );
}
