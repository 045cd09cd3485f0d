import { DefinitionList } from "@/components/ui/definition-list";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { exactMoney, factor, missing, rate, rateAction, ratio } from "@/lib/format";
import type { AscSheet } from "@/lib/worksheets/view";
import { linesOf } from "./face";
import { OffersTable } from "./offers-table";

/** Offers side by side, how fast each layer grows, and what the aggregate attaches at. */
export function StopLossPanels({ asc, writes }: { asc: AscSheet; writes: boolean }) {
  return (
    <>
      <OffersTable asc={asc} />
      <Premium asc={asc} />
      <Layers asc={asc} writes={writes} />
      <Attachment asc={asc} />
    </>
  );
}

function Premium({ asc: { input, projection } }: { asc: AscSheet }) {
  const at = linesOf(projection.lines);
  const { specific, aggregate } = input;
  if (!specific) return null;
  return (
    <section aria-labelledby="premium">
      <SectionHeader id="premium" title={`Premium at ${exactMoney(specific.deductible)}, PEPM`} />
      <DefinitionList
        rows={[
          { term: "Specific", value: rate(at("S8")) },
          { term: "Change of the specific", value: at("S9") ? rateAction(at("S9")) : missing },
          { term: "Aggregate", value: aggregate ? rate(aggregate.premium) : missing },
          { term: "Required, both", value: rate(at("S18")), strong: true },
        ]}
      />
    </section>
  );
}

/** Leveraged trend by deductible; the dollars above each are underwriting's. */
function Layers({ asc: { projection }, writes }: { asc: AscSheet; writes: boolean }) {
  const at = linesOf(projection.lines);
  const layers = projection.lines.flatMap(({ id, inputs }) =>
    id.startsWith("S10[") ? [{ n: id.slice(3), deductible: inputs.deductible }] : [],
  );
  if (layers.length === 0) return null;
  return (
    <section aria-labelledby="layers">
      <SectionHeader id="layers" title="Leveraged trend">
        {writes ? "Claims above are underwriting’s alone to read" : "Claims above are read by underwriting alone"}
      </SectionHeader>
      <Table caption="Leveraged trend by deductible" dense>
        <thead>
          <tr>
            <Th>Deductible</Th>
            {writes && <Th align="right">Claims above</Th>}
            {writes && <Th align="right">Trended</Th>}
            <Th align="right">Trend</Th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ n, deductible }) => (
            <Tr key={n}>
              <Td className="num">{exactMoney(deductible)}</Td>
              {writes && (
                <Td align="right" className="num">
                  {exactMoney(at(`S10${n}`))}
                </Td>
              )}
              {writes && (
                <Td align="right" className="num">
                  {exactMoney(at(`S11${n}`))}
                </Td>
              )}
              <Td align="right" className="num">
                {at(`S12${n}`) ? ratio(at(`S12${n}`)) : missing}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Attachment({ asc: { input, projection } }: { asc: AscSheet }) {
  const at = linesOf(projection.lines);
  if (!input.aggregate || !at("G1")) return null;
  return (
    <section aria-labelledby="attachment">
      <SectionHeader id="attachment" title="Aggregate attachment" />
      <DefinitionList
        rows={[
          { term: "Expected claims below the specific, PEPM", value: rate(at("C7")) },
          { term: "Corridor", value: factor(input.aggregate.corridor) },
          { term: "Attachment factor PEPM", value: rate(at("G1")), strong: true },
          { term: "Annual attachment", value: exactMoney(at("G2")), strong: true },
          { term: "Minimum attachment", value: exactMoney(at("G3")) },
          { term: "Expected total cost", value: exactMoney(at("T5")) },
          { term: "Maximum liability", value: exactMoney(at("T9")) },
        ]}
      />
    </section>
  );
}
