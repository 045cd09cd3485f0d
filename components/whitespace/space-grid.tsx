import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { money, odds } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { GridRow, GridTotals } from "@/lib/whitespace/grid";
import { type WhitespaceState, whitespaceHref, whitespaceRowsHref } from "@/lib/whitespace/list";
import { across, headRows, stays } from "./space-row";
import { SpaceRows } from "./space-rows";
import { toldRow } from "./told-row";

type SpaceGridProps = { rows: GridRow[]; all: number; totals: GridTotals; state: WhitespaceState; today: Day };

/** An address that more can be added to. */
const open = (href: string) => `${href}${href.includes("?") ? "&" : "?"}`;

/** Names stand on one line; one that sorts is a link, which has room of its own. */
const name = "h-auto! self-end border-b-0! py-2";
const sorting = "h-auto! self-end border-b-0! py-1";
const sums = "num h-[34px] border-b border-line text-center leading-[33px]";

/** Accounts × families: a grid one walks with the arrow keys, each cell opening what it rests on. */
export function SpaceGrid({ rows, all, totals, state, today }: SpaceGridProps) {
  const bare = { account: undefined, family: undefined };
  const sorted = (by: WhitespaceState["sort"]) => whitespaceHref(state, { sort: by, ...bare });
  const source = open(whitespaceRowsHref(state));
  return (
    <Table
      caption="Whitespace by account and family"
      role="grid"
      aria-rowcount={all + headRows}
      className="block min-w-[1120px]"
    >
      <thead className="sticky top-0 z-10 block bg-surface">
        <tr aria-rowindex={1} className={`${across} border-b border-line`}>
          <Th
            className={`${stays} flex items-end self-stretch! ${sorting}`}
            sorted={state.sort === "name" ? "ascending" : undefined}
            sortHref={sorted("name")}
          >
            Account
          </Th>
          <Th className={name}>Funding</Th>
          <Th
            align="right"
            className={sorting}
            sorted={state.sort === "window" ? "descending" : undefined}
            sortHref={sorted("window")}
          >
            In window
          </Th>
          <Th align="right" className={name}>
            of it fees
          </Th>
          {totals.families.map(({ family }) => (
            <Th key={family} align="center" className={`${name} whitespace-normal!`}>
              {coverageNames[family]}
            </Th>
          ))}
        </tr>
        <tr aria-rowindex={2} className={`${across} ${sums}`}>
          <th scope="row" className={`${stays} col-span-2 font-normal text-ink-2`}>
            In window, a year
          </th>
          <td className="px-2 text-right font-semibold">{money(totals.premium.plus(totals.fees))}</td>
          <td className="px-2 text-right">{money(totals.fees)}</td>
          {totals.families.map(({ family, year }) => (
            <td key={family}>{money(year)}</td>
          ))}
        </tr>
        <tr aria-rowindex={3} className={`${across} ${sums}`}>
          <th scope="row" className={`${stays} col-span-4 font-normal text-ink-2`}>
            Held, of those eligible
          </th>
          {totals.families.map(({ family, held, eligible }) => (
            <td key={family} className="text-ink-2" data-tip={`${held} of ${eligible}`}>
              {eligible ? odds(decimal(held).div(eligible)) : "–"}
            </td>
          ))}
        </tr>
      </thead>
      <SpaceRows
        key={source}
        first={JSON.stringify(rows.map(toldRow(today)))}
        count={all}
        source={source}
        href={open(whitespaceHref(state, bare))}
        account={state.account}
        family={state.family}
      />
    </Table>
  );
}
