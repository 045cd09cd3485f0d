import { Input } from "@/components/ui/input";
import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, exactMoney, missing, monthText } from "@/lib/format";
import { apart } from "@/lib/imports/apart";
import { type FigureName, type Figures, figureNames, type MonthTotals } from "@/lib/imports/report";
import { rowsText } from "./words";

type MonthControlsProps = {
  totals: MonthTotals;
  needed: FigureName[];
  typed: Partial<Figures>;
  /** Finance’s figures may be typed: into fields named for month and figure, read by the form around. */
  open?: boolean;
};

const names: Record<FigureName, string> = {
  contracts: "Contracts",
  members: "Members",
  premium: "Premium",
  fees: "Fees",
  paid: "Paid claims",
  incurred: "Incurred claims",
};

const isHeads = (figure: FigureName) => figure === "contracts" || figure === "members";
const told = (figure: FigureName, value: string | undefined) => (isHeads(figure) ? count(value) : exactMoney(value, 2));

/** One month: what its rows add up to, what will be taken of it, and what finance says. */
export function MonthControls({ totals, needed, typed, open }: MonthControlsProps) {
  const { month, rows, file, taken, control } = totals;
  const shown = figureNames.filter((figure) => file[figure] !== undefined || typed[figure]);
  return (
    <section aria-label={monthText(month)}>
      <h2 className="mb-1 text-sm font-semibold">
        {monthText(month)} <span className="ml-1 text-xs font-normal text-ink-3">{rowsText(rows)}</span>
      </h2>
      <Table caption={`Totals of ${monthText(month)}`} className="max-w-3xl [--cell:6px] max-md:table-fixed">
        <TableHead>
          <tr>
            <Th className="w-32 max-md:w-1/2">
              <span className="max-md:hidden">Total</span>
              <span className="md:hidden">Total, and in the file</span>
            </Th>
            <Th align="right" className="w-40 max-md:hidden">
              File
            </Th>
            <Th className="w-44 max-md:w-1/2">Finance</Th>
            <Th className="max-md:hidden">Difference</Th>
          </tr>
        </TableHead>
        <tbody>
          {shown.map((figure) => {
            const said = typed[figure] ?? "";
            const required = needed.includes(figure);
            const difference = (
              <Difference figure={figure} file={file[figure] ?? ""} typed={said} required={required} />
            );
            const inFile = (
              <>
                {told(figure, file[figure])}
                {taken[figure] !== undefined && taken[figure] !== file[figure] && (
                  <span className="block text-xs text-ink-3">{told(figure, taken[figure])} taken</span>
                )}
              </>
            );
            return (
              <tr key={figure}>
                <th scope="row" className="border-b border-line px-(--cell) py-1.5 text-left align-top font-normal">
                  {names[figure]}
                  <span className="num block [overflow-wrap:anywhere] md:hidden">{inFile}</span>
                </th>
                <Td align="right" className="num h-auto py-1.5 align-top max-md:hidden">
                  {inFile}
                </Td>
                <Td className="h-auto py-1 align-top">
                  {open ? (
                    <Input
                      size="sm"
                      inputMode="decimal"
                      autoComplete="off"
                      aria-label={`${names[figure]} of ${monthText(month)} as finance has it${required ? ", required" : ""}`}
                      defaultValue={control[figure]}
                      data-month={month}
                      data-figure={figure}
                    />
                  ) : (
                    <span className="num leading-7">{said ? told(figure, said) : missing}</span>
                  )}
                  <span className="block whitespace-normal md:hidden [&_*]:whitespace-normal!">{difference}</span>
                </Td>
                <Td className="h-auto py-1.5 align-top max-md:hidden">{difference}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}

type DifferenceProps = { figure: FigureName; file: string; typed: string; required: boolean };

function Difference({ figure, file, typed, required }: DifferenceProps) {
  if (typed.trim() === "")
    return <span className="text-xs text-ink-3">{required ? "Needed from finance" : "Not asked"}</span>;
  const over = apart(file, typed);
  if (over === undefined) return <Remark tone="neg">Type a total, such as 12,340 or 1,234.50</Remark>;
  if (over === "0.00") return <Remark tone="pos">Equal</Remark>;
  const size = told(figure, over.replace("-", ""));
  return <Remark tone="neg">{`File is ${size} ${over.startsWith("-") ? "under" : "over"} finance`}</Remark>;
}
