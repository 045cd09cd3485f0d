import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { money, odds } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import type { GridRow, GridTotals } from "@/lib/whitespace/grid";
import { type WhitespaceState, whitespaceHref, whitespaceRowsHref } from "@/lib/whitespace/list";
import { headLook, headRows, stays } from "./space-row";
import { SpaceRows } from "./space-rows";
import { toldRow } from "./told-row";

type SpaceGridProps = { rows: GridRow[]; all: number; totals: GridTotals; state: WhitespaceState };

/** An address that more can be added to. */
const open = (href: string) => `${href}${href.includes("?") ? "&" : "?"}`;

/** Accounts × families: a grid one walks with the arrow keys, each cell opening what it rests on. */
export function SpaceGrid({ rows, all, totals, state }: SpaceGridProps) {
  const bare = { account: undefined, family: undefined };
  const sorted = (by: WhitespaceState["sort"]) => whitespaceHref(state, { sort: by, ...bare });
  const source = open(whitespaceRowsHref(state));
  return (
    <Table
      caption="Whitespace by account and family"
      role="grid"
      aria-rowcount={all + headRows}
      fixed
      className="min-w-[1120px]"
    >
      <TableHead sticky>
        <tr aria-rowindex={1}>
          <Th
            className={`${stays} w-56 bg-surface pl-5 max-md:w-40 max-md:pl-4`}
            sorted={state.sort === "name" ? "ascending" : undefined}
            sortHref={sorted("name")}
          >
            Account
          </Th>
          <Th className="w-16">Funding</Th>
          <Th
            align="right"
            className="w-24"
            sorted={state.sort === "window" ? "descending" : undefined}
            sortHref={sorted("window")}
          >
            In window
          </Th>
          <Th align="right" className="w-20">
            of it fees
          </Th>
          {totals.families.map(({ family }) => (
            <Th key={family} align="center" className="whitespace-normal!">
              {coverageNames[family]}
            </Th>
          ))}
        </tr>
        <tr aria-rowindex={2}>
          <th scope="row" colSpan={2} className={`${headLook} pl-5 font-normal text-ink-2 max-md:pl-4`}>
            In window, a year
          </th>
          <td className="num border-b border-line px-2 text-right font-semibold">
            {money(totals.premium.plus(totals.fees))}
          </td>
          <td className="num border-b border-line px-2 text-right">{money(totals.fees)}</td>
          {totals.families.map(({ family, year }) => (
            <td key={family} className="num border-b border-line text-center">
              {money(year)}
            </td>
          ))}
        </tr>
        <tr aria-rowindex={3}>
          <th scope="row" colSpan={4} className={`${headLook} pl-5 font-normal text-ink-2 max-md:pl-4`}>
            Held, of those eligible
          </th>
          {totals.families.map(({ family, held, eligible }) => (
            <td
              key={family}
              className="num border-b border-line text-center text-ink-2"
              data-tip={`${held} of ${eligible}`}
            >
              {eligible ? odds(decimal(held).div(eligible)) : "–"}
            </td>
          ))}
        </tr>
      </TableHead>
      <SpaceRows
        key={source}
        first={JSON.stringify(rows.map(toldRow))}
        count={all}
        source={source}
        href={open(whitespaceHref(state, bare))}
        account={state.account}
        family={state.family}
      />
    </Table>
  );
}
