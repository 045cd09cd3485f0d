import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { money, odds } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import type { GridRow, GridTotals } from "@/lib/whitespace/grid";
import { type WhitespaceState, whitespaceHref } from "@/lib/whitespace/list";
import { GridKeys } from "./grid-keys";
import { SpaceCell } from "./space-cell";

type SpaceGridProps = { rows: GridRow[]; all: number; totals: GridTotals; state: WhitespaceState };
const head = "sticky left-0 z-1 h-[34px] border-b border-line bg-surface px-2 text-left font-medium";

/** Accounts × families: a grid one walks with the arrow keys, each cell opening what it rests on. */
export function SpaceGrid({ rows, all, totals, state }: SpaceGridProps) {
  const sorted = (by: WhitespaceState["sort"]) =>
    whitespaceHref(state, { sort: by, account: undefined, family: undefined });
  return (
    <GridKeys>
      <Table
        caption="Whitespace by account and family"
        role="grid"
        aria-rowcount={all + 3}
        fixed
        className="min-w-[1120px]"
      >
        <TableHead sticky>
          <tr>
            <Th
              className="sticky left-0 z-1 w-56 bg-surface pl-5 max-md:w-40 max-md:pl-4"
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
          <tr>
            <th scope="row" colSpan={2} className={`${head} pl-5 font-normal text-ink-2 max-md:pl-4`}>
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
          <tr>
            <th scope="row" colSpan={4} className={`${head} pl-5 font-normal text-ink-2 max-md:pl-4`}>
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
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.facts.id} row={row} at={at} state={state} />
          ))}
        </tbody>
      </Table>
    </GridKeys>
  );
}

function Row({
  row: { facts, cells, premium, fees },
  at,
  state,
}: {
  row: GridRow;
  at: number;
  state: WhitespaceState;
}) {
  const silent = cells.some((cell) => cell.silent);
  return (
    <tr aria-rowindex={at + 4} className="hover:bg-hover">
      <th scope="row" className={`${head} pl-5 max-md:pl-4`}>
        <span className="flex min-w-0 items-center gap-2">
          <Link
            href={`/accounts/${facts.id}`}
            prefetch={false}
            data-cell
            tabIndex={at === 0 ? 0 : -1}
            className="min-w-0 truncate hover:underline"
            data-tip={facts.name}
          >
            {facts.name}
          </Link>
          {silent && (
            <Chip tone="neg" tip={`Nothing is recommended until service is mended: ${facts.service.reason}`}>
              Service
            </Chip>
          )}
        </span>
      </th>
      <td className="border-b border-line px-2 text-xs text-ink-2">{fundingNames[facts.medicalFunding]}</td>
      <td className="num border-b border-line px-2 text-right">{silent ? "–" : money(premium.plus(fees))}</td>
      <td className="num border-b border-line px-2 text-right text-ink-2">{silent ? "–" : money(fees)}</td>
      {cells.map((cell) => (
        <SpaceCell
          key={cell.family}
          cell={cell}
          current={state.account === facts.id && state.family === cell.family}
          href={whitespaceHref(state, { account: facts.id, family: cell.family })}
        />
      ))}
    </tr>
  );
}
