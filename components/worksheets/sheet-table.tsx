import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { missing, points, rate } from "@/lib/format";
import type { SheetLine } from "@/lib/worksheets/view";
import { inputText, lineText } from "./face";

const agreements = { SAME: ["pos", "Same"], NEAR: ["neutral", "Rounding"], APART: ["warn", "Differs"] } as const;
const decisive = ["L9", "L13", "L16", "L17", "F5", "F6", "C7", "G2", "S8", "S18", "T5", "T9"];

/** A version line by line: ours, underwriting's, and where they differ; each line opens on how it comes about. */
export function SheetTable({ lines, title }: { lines: SheetLine[]; title: string }) {
  return (
    <Scroller label={title}>
      <Table caption={title} dense>
        <TableHead sticky>
          <tr>
            <Th>Line</Th>
            <Th>Item</Th>
            <Th align="right">Engine</Th>
            <Th align="right">Stated</Th>
            <Th align="right">Difference</Th>
          </tr>
        </TableHead>
        <tbody>
          {lines.map((line) => (
            <Tr key={line.id} look={decisive.includes(line.id) ? "line" : "plain"}>
              <Td quiet className="num">
                {line.id.replace(/\[.*$/, "")}
              </Td>
              <Td className="py-1.5 whitespace-normal">
                <details>
                  <summary className={decisive.includes(line.id) ? "font-semibold" : undefined}>{line.label}</summary>
                  <p className="text-xs text-ink-3">{line.source === "entered" ? "As entered" : line.source}</p>
                  <p className="text-xs break-words text-ink-3">{inputText(line.inputs)}</p>
                </details>
              </Td>
              <Td align="right" className="num">
                {lineText(line.value, line.unit)}
              </Td>
              <Td align="right" className="num" quiet>
                {line.stated ? lineText(line.stated, line.unit) : missing}
              </Td>
              <Td align="right" className="num">
                <Agreement line={line} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}

function Agreement({ line: { agreement, difference, unit } }: { line: SheetLine }) {
  if (!agreement || !difference) return null;
  const [tone, word] = agreements[agreement];
  return (
    <span className="inline-flex items-center gap-2">
      {agreement !== "SAME" && (unit === "share" ? points(difference) : rate(difference))}
      <Chip tone={tone}>{word}</Chip>
    </span>
  );
}
