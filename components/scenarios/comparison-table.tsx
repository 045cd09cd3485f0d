import { __iconData as heardIcon } from "lucide-react/icons/ear";
import { __iconData as seenIcon } from "lucide-react/icons/eye";
import { __iconData as lockIcon } from "lucide-react/icons/lock";
import { Icon } from "@/components/ui/icon";
import { Remark } from "@/components/ui/note";
import { Scroller } from "@/components/ui/scroller";
import { Table } from "@/components/ui/table";
import { dealMoney, missing, moneyChange, rate, rateAction, ratio, relief } from "@/lib/format";
import type { Outcome } from "@/lib/scenarios/outcome";
import type { SelfFunded } from "@/lib/scenarios/self-funded";
import { breakEvenText, type Column, signsText } from "./face";

const marks = { internal: lockIcon, heard: heardIcon, seen: seenIcon };

const marginText = ({ margin }: Outcome) =>
  margin.isNegative() ? <Remark tone="neg">{ratio(margin)}</Remark> : ratio(margin);

const rows: { label: string; strong?: true; text: (outcome: Outcome, column: Column) => React.ReactNode }[] = [
  { label: "Premium PMPM", text: ({ pmpm }) => rate(pmpm) },
  { label: "Annual premium", text: ({ annual }) => dealMoney(annual) },
  { label: "Change against current", text: ({ change }) => moneyChange(change) },
  { label: "Relief, points", text: ({ relief: points }) => (points.isZero() ? missing : relief(points)) },
  {
    label: "Relief, dollars a year",
    text: ({ reliefDollars }) => (reliefDollars.isZero() ? missing : moneyChange(reliefDollars.neg())),
  },
  { label: "Projected LR", text: ({ lossRatio }) => ratio(lossRatio) },
  { label: "Margin", strong: true, text: marginText },
  { label: "Break-even odds", strong: true, text: (_, { breakEven }) => breakEvenText(breakEven) },
  { label: "Who settles it", text: (_, { needed }) => signsText(needed) },
];

const twinRows: { label: string; strong?: true; text: (twin: SelfFunded) => React.ReactNode }[] = [
  { label: "Our revenue a year", text: ({ revenue }) => dealMoney(revenue) },
  { label: "Against the premium", text: ({ revenueChange }) => moneyChange(revenueChange) },
  { label: "Fee margin a year", strong: true, text: ({ feeMargin }) => (feeMargin ? dealMoney(feeMargin) : missing) },
  {
    label: "Against the insured margin",
    text: ({ marginChange }) => (marginChange ? moneyChange(marginChange) : missing),
  },
  { label: "Customer expects to pay", strong: true, text: ({ expected }) => dealMoney(expected) },
  { label: "Against its premium", text: ({ expectedChange }) => moneyChange(expectedChange) },
  { label: "Customer pays at most", text: ({ most }) => (most ? dealMoney(most) : "no limit") },
];

type ComparisonTableProps = { columns: Column[]; onOpen: (id: string) => void };

/** Rates side by side: what each comes to, the odds it must reach and whose signature it needs. */
export function ComparisonTable({ columns, onOpen }: ComparisonTableProps) {
  const look = ({ open }: Column) => (open ? "border-x border-x-accent bg-accent-soft" : "");
  return (
    <Scroller className="overflow-x-auto" label="Scenarios side by side">
      <Table caption="Scenarios side by side" className="num">
        <thead>
          <tr>
            <td className="sticky left-0 bg-surface" />
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={`min-w-26 border-b border-line px-2 py-1.5 text-right align-bottom font-normal ${look(column)} ${column.open ? "rounded-t-lg border-t border-t-accent" : ""}`}
              >
                {column.scenario ? (
                  <button
                    type="button"
                    aria-pressed={column.open ?? false}
                    onClick={() => onOpen(column.id)}
                    className="ml-auto block max-w-32 truncate text-accent-ink hover:underline touch:min-h-11"
                    data-tip={column.name.length > 16 ? column.name : undefined}
                  >
                    {column.name}
                  </button>
                ) : (
                  <span className="ml-auto block max-w-32 truncate text-ink-2">{column.name}</span>
                )}
                <span className="block text-lg font-semibold">
                  {column.outcome ? rateAction(column.outcome.action) : missing}
                </span>
                <span className="flex items-center justify-end gap-1 text-xs text-ink-3">
                  {column.mark && <Icon icon={marks[column.mark]} size={12} />}
                  {column.note}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, strong, text }) => (
            <Row key={label} label={label} strong={strong} columns={columns} look={look}>
              {(column) => (column.outcome ? text(column.outcome, column) : missing)}
            </Row>
          ))}
        </tbody>
        {columns.some((column) => column.selfFunded) && (
          <tbody>
            <tr>
              <th
                scope="rowgroup"
                className="sticky left-0 bg-surface pt-3 pb-1 text-left text-xs font-medium whitespace-nowrap text-ink-2"
              >
                Self-funded instead
              </th>
              {columns.map((column) => (
                <td key={column.id} className={look(column)} />
              ))}
            </tr>
            {twinRows.map(({ label, strong, text }) => (
              <Row key={label} label={label} strong={strong} columns={columns} look={look}>
                {({ selfFunded }) => (selfFunded ? text(selfFunded) : missing)}
              </Row>
            ))}
          </tbody>
        )}
      </Table>
    </Scroller>
  );
}

type RowProps = {
  label: string;
  strong?: true;
  columns: Column[];
  look: (column: Column) => string;
  children: (column: Column) => React.ReactNode;
};

const Row = ({ label, strong, columns, look, children }: RowProps) => (
  <tr>
    <th
      scope="row"
      className="sticky left-0 h-[30px] border-b border-line bg-surface pr-3 text-left font-normal whitespace-nowrap"
    >
      {label}
    </th>
    {columns.map((column) => (
      <td
        key={column.id}
        className={`h-[30px] border-b border-line px-2 text-right whitespace-nowrap ${look(column)} ${strong ? "font-medium" : ""}`}
      >
        {children(column)}
      </td>
    ))}
  </tr>
);
