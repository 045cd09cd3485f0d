import { SectionHeader } from "@/components/ui/section-header";
import { Table, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { rate } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import type { Version } from "@/lib/worksheets/queries";
import type { SheetKind } from "@/lib/worksheets/sheets";
import { comparisonOf } from "@/lib/worksheets/view";
import { changeText } from "./face";

type ComparisonProps = { kind: SheetKind; before: Version; after: Version; writes: boolean };

/** What a version changed of the one before: field by field, in underwriting's words, and dollars a driver to the cent. */
export function Comparison({ kind, before, after, writes }: ComparisonProps) {
  const compared = comparisonOf(before, after, kind, { writes });
  if (!compared) return null;
  const [unit, rateName] = units[kind];
  const title = `Version ${before.number} to ${after.number}`;
  const change = decimal(rateOf(after)).minus(rateOf(before));
  return (
    <section aria-labelledby="comparison">
      <SectionHeader id="comparison" title={title}>
        {rate(before.requiredRate)} → {rate(after.requiredRate)}
      </SectionHeader>
      {after.reason && <p className="mb-2">{after.reason}</p>}
      {compared.changes.length === 0 && <p className="text-ink-3">Nothing differs.</p>}
      <ul>
        {compared.changes.map((change) => {
          const { section, label, from, to } = changeText(change, kind);
          return (
            <li
              key={`${change.key} ${change.named ?? ""}`}
              className="flex justify-between gap-3 border-b border-line py-1"
            >
              <span className="min-w-0">
                {label} <span className="text-xs text-ink-3">{section}</span>
              </span>
              <span className="num shrink-0">
                {from} → <b className="font-medium">{to}</b>
              </span>
            </li>
          );
        })}
      </ul>
      {compared.bridge.length > 0 && (
        <Table caption={`Bridge, ${title.toLowerCase()}, dollars ${unit}`} dense>
          <thead>
            <tr>
              <Th>Driver</Th>
              <Th align="right">{unit}</Th>
            </tr>
          </thead>
          <tbody>
            {compared.bridge.map(({ name, dollars }) => (
              <Tr key={name}>
                <Td>{name}</Td>
                <Td align="right" className="num">
                  {signed(dollars)}
                </Td>
              </Tr>
            ))}
            <Tr look="line">
              <Td className="font-semibold">Change of the required {rateName}</Td>
              <Td align="right" className="num font-semibold">
                {signed(change)}
              </Td>
            </Tr>
          </tbody>
        </Table>
      )}
    </section>
  );
}

const units = {
  INSURED: ["PMPM", "premium"],
  FEE: ["PEPM", "fee"],
  STOP_LOSS: ["PEPM", "premium"],
} as const;
const rateOf = ({ requiredRate }: Version) => decimal(requiredRate).toDecimalPlaces(2);
const signed = (dollars: ReturnType<typeof decimal>) => `${dollars.gt(0) ? "+" : ""}${rate(dollars)}`;
