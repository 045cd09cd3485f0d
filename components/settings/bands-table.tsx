import { Remark } from "@/components/ui/note";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { missing } from "@/lib/format";
import { type Band, bands, type Level, levelIn } from "@/lib/settings/bands";
import { type Field, fieldText } from "@/lib/settings/field";
import { type Decimal, inFull } from "@/lib/units/decimal";

type BandsTableProps = { leaves: Record<string, string>; now: Partial<Record<string, Decimal | null>> };

/** Each measure's two bounds, and where the viewer's Book stands where it has the measure. */
export function BandsTable({ leaves, now }: BandsTableProps) {
  return (
    <Scroller className="overflow-x-auto" label="Measures">
      <Table caption="Targets of the measures">
        <TableHead>
          <tr>
            <Th className="pl-0">Measure</Th>
            <Th align="right">Good</Th>
            <Th align="right" className="max-md:hidden">
              Watch
            </Th>
            <Th align="right">At risk</Th>
            <Th align="right" className="pr-0">
              Your Book now
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {bands.map((band) => {
            const [good, bad] = [leaves[`${band.key}.0`] ?? "", leaves[`${band.key}.1`] ?? ""];
            const text = (value: string) => fieldText(fieldOf(band), value);
            const up = band.better === "up";
            return (
              <Tr key={band.key}>
                <th scope="row" className="h-[34px] border-b border-line py-1.5 pr-2 text-left font-normal">
                  {band.name}
                </th>
                <Td align="right" className="num">
                  {up ? "≥" : "≤"} {text(good)}
                </Td>
                <Td align="right" quiet className="num max-md:hidden">
                  {up ? `${text(bad)} to ${text(good)}` : `${text(good)} to ${text(bad)}`}
                </Td>
                <Td align="right" className="num">
                  {up ? "<" : ">"} {text(bad)}
                </Td>
                <Td align="right" className="num pr-0">
                  <Now value={now[band.key]} band={band} bounds={[good, bad]} />
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </Scroller>
  );
}

const levels: Record<Level, { tone: "pos" | "warn" | "neg"; word: string }> = {
  GOOD: { tone: "pos", word: "Good" },
  WATCH: { tone: "warn", word: "Watch" },
  AT_RISK: { tone: "neg", word: "At risk" },
};

const fieldOf = ({ key, name, unit }: Band): Field => ({ path: key, label: name, unit });

function Now({ value, band, bounds }: { value?: Decimal | null; band: Band; bounds: [string, string] }) {
  if (!value) return <span className="text-ink-3">{missing}</span>;
  const { tone, word } = levels[levelIn(value, bounds, band.better)];
  return (
    <span className="inline-flex items-center gap-2 max-md:flex-col max-md:items-end max-md:gap-0">
      {fieldText(fieldOf(band), inFull(value))}
      <Remark tone={tone}>{word}</Remark>
    </span>
  );
}
