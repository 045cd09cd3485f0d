import { __iconData as checklistIcon } from "lucide-react/icons/list-checks";
import { RowKeys } from "@/components/renewals/row-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, moneyChange } from "@/lib/format";
import type { Enrollment } from "@/lib/implementations/enrollment";
import { type ImplementationsState, implementationsHref, showNames } from "@/lib/implementations/list";
import type { Implementation } from "@/lib/implementations/view";
import { sum } from "@/lib/units/decimal";
import { ImplementationRow } from "./implementation-row";

type ImplementationsPanelProps = {
  state: ImplementationsState;
  all: Implementation[];
  shown: Implementation[];
  clashing: Map<string, Enrollment[]>;
};

const heads = [
  "Effective",
  "Account",
  "Owner",
  "Checklist",
  "Open enrollment",
  "To be signed",
  "Sold = billed",
  "Lacks to close",
];

/** Implementations by the day they take effect: what is done, what is unsigned, and whether what was sold is billed. */
export function ImplementationsPanel({ state, all, shown, clashing }: ImplementationsPanelProps) {
  const open = all.filter(({ over }) => !over);
  const off = all.filter(({ verdict }) => verdict === "off");
  const wrong = sum(off.map(({ dollars }) => dollars));
  return (
    <>
      <ListFilter
        action={implementationsHref()}
        state={[state.q, state.show]}
        clearHref={(state.q || state.show !== "open") && implementationsHref()}
      >
        <ListSearch label="Search implementations" placeholder="Account" value={state.q} className="w-52" />
        <ListChoice
          name="show"
          label="State"
          options={optionsOf(showNames)}
          value={state.show}
          className="w-48 max-md:flex-auto"
        />
      </ListFilter>
      <Scroller label="Implementations" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {shown.length === 0 ? (
          <EmptyState icon={<Icon icon={checklistIcon} size={24} />} title="No implementation here">
            A renewal comes here with its yes: its checklist, what is to be signed, and its first bill.
          </EmptyState>
        ) : (
          <Table caption="Implementations, the next to take effect first" className="min-w-250">
            <TableHead sticky>
              <tr>
                {heads.map((head) => (
                  <Th key={head}>{head}</Th>
                ))}
              </tr>
            </TableHead>
            <tbody>
              {shown.map((one) => (
                <ImplementationRow key={one.renewalId} one={one} clashes={clashing.get(one.renewalId) ?? []} />
              ))}
            </tbody>
          </Table>
        )}
        <RowKeys />
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(open.length)}</b> not closed
        </span>
        <span>
          <b>{count(open.filter(({ stepsLate }) => stepsLate > 0).length)}</b> with a late step
        </span>
        <span>
          <b>{count(all.filter(({ unsignedDays }) => unsignedDays > 0).length)}</b> in force unsigned
        </span>
        <span>
          <b>{count(off.length)}</b> loaded or billed wrong
          {!wrong.isZero() && `, ${moneyChange(wrong)} a month`}
        </span>
      </TableFooter>
    </>
  );
}
