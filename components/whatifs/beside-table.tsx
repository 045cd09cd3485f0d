import { amountText, changeText } from "@/components/forecast/words";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { FigureKey, Measure, Outlook } from "@/lib/forecast/outlook";
import { measureNames, measureTips } from "@/lib/forecast/told";
import type { WhatIfs } from "@/lib/whatifs/queries";

const lines: { measure: Measure; figure: FigureKey; name: string }[] = [
  { measure: "members", figure: "commit", name: "Commit" },
  { measure: "members", figure: "expected", name: "Expected" },
  { measure: "members", figure: "best", name: "Best" },
  { measure: "members", figure: "worst", name: "Worst" },
  { measure: "premium", figure: "expected", name: "Expected" },
  { measure: "fees", figure: "expected", name: "Expected" },
  { measure: "insuredMargin", figure: "expected", name: "Expected" },
  { measure: "feeMargin", figure: "expected", name: "Expected" },
];

/** The live book and up to four suppositions side by side, each figure with what it changes. */
export function BesideTable({ live, shown }: Pick<WhatIfs, "live" | "shown">) {
  return (
    <Table caption="What-ifs side by side">
      <TableHead>
        <tr>
          <Th className="pl-0!">Figure</Th>
          <Th align="right">As it stands</Th>
          {shown.map(({ id, name }) => (
            <Th key={id} align="right">
              {name}
            </Th>
          ))}
        </tr>
      </TableHead>
      <tbody>
        {lines.map(({ measure, figure, name }) => (
          <Tr key={measure + figure}>
            <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-normal">
              {name}{" "}
              <span className="text-xs text-ink-3" data-tip={measureTips[measure]}>
                {measureNames[measure].toLowerCase().replace("asc", "ASC")}
              </span>
            </th>
            <Td align="right" className="num font-medium">
              {amountText(measure, live[measure][figure])}
            </Td>
            {shown.map(({ id, outlook }) => (
              <Beside key={id} measure={measure} was={live[measure][figure]} is={outlook[measure][figure]} />
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

type BesideProps = { measure: Measure; was: Outlook[Measure][FigureKey]; is: Outlook[Measure][FigureKey] };

function Beside({ measure, was, is }: BesideProps) {
  const change = is.minus(was);
  const ink = change.isZero() ? "text-ink-3" : change.lt(0) ? "text-neg-ink" : "text-pos-ink";
  return (
    <Td align="right" className="num">
      <span className="font-medium">{amountText(measure, is)}</span>{" "}
      <span className={`text-xs ${ink}`}>{change.isZero() ? "no change" : changeText(measure, change)}</span>
    </Td>
  );
}
