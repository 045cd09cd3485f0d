import { type Family, families } from "@/lib/accounts/coverage";
import { type Depth, productsPerAccount } from "@/lib/metrics/depth";
import { sumOfDeals } from "@/lib/opportunities/amount";
import { isOpen } from "@/lib/opportunities/stages";
import { coreOf } from "@/lib/products/catalogue";
import type { Product, Revenue } from "@/lib/products/product";
import type { Day } from "@/lib/units/day";
import { type Decimal, sum, zero } from "@/lib/units/decimal";
import { type Cell, cellOf, counts } from "./cell";
import type { SpaceFacts } from "./facts";
import { isShown, type WhitespaceState } from "./list";
import { peersOf } from "./reasons";

export type GridRow = { facts: SpaceFacts; cells: Cell[]; premium: Decimal; fees: Decimal };
export type OpenCell = { facts: SpaceFacts; cell: Cell };
export type FamilyTotal = { family: Family; held: number; eligible: number; year: Decimal };
export type GridTotals = {
  premium: Decimal;
  fees: Decimal;
  /** Dollars a year of what is being sold to these accounts already, each opportunity at its own price. */
  asked: Record<Revenue, Decimal>;
  /** Families held by an account, of those beyond medical. */
  depth: Decimal | null;
  families: FamilyTotal[];
  silent: number;
  aside: number;
};

/** Dollars a year of a cell that counts and is in window. */
export const dollarsOf = (cell: Cell): Decimal => (counts(cell) && cell.inWindow && cell.year ? cell.year : zero);

type Around = { products: readonly Product[]; notOffered: readonly Family[]; today: Day };

/** Every account's nine cells, and what of them is in window: premium and fees apart. */
export function gridOf(all: readonly SpaceFacts[], { products, notOffered, today }: Around): GridRow[] {
  const peers = peersOf(all);
  const cores = families.map((family) => coreOf(products, family));
  return all.map((facts) => {
    const cells = cores.map((core) => cellOf(facts, { core, notOffered, today, peers: peers(facts, core.family) }));
    const of = (revenue: Product["revenue"]) =>
      sum(cells.filter((_, at) => cores[at]?.revenue === revenue).map(dollarsOf));
    return { facts, cells, premium: of("PREMIUM"), fees: of("FEE") };
  });
}

export const inWindowOf = ({ premium, fees }: Pick<GridRow, "premium" | "fees">) => premium.plus(fees);

/** The most dollars in window first; of as many, by name. */
export const ranked = (rows: readonly GridRow[]) =>
  rows
    .map((row) => ({ row, dollars: inWindowOf(row) }))
    .sort(
      (a, b) =>
        b.dollars.cmp(a.dollars) ||
        order.compare(a.row.facts.name, b.row.facts.name) ||
        (a.row.facts.id < b.row.facts.id ? -1 : 1),
    )
    .map(({ row }) => row);
const order = new Intl.Collator();

/** The rows a state shows, in its order. */
export function shownIn(grid: readonly GridRow[], state: WhitespaceState): GridRow[] {
  const shown = grid.filter((row) => isShown(state, row));
  return state.sort === "name" ? shown : ranked(shown);
}

/** Every cell that counts, beside its account: what may be sold there, and nothing else. */
export const openCells = (rows: readonly GridRow[]): OpenCell[] =>
  rows.flatMap(({ facts, cells }) => cells.filter(counts).map((cell) => ({ facts, cell })));

/** What an account holds beyond medical, as depth is measured. */
export const depthOf = ({ facts, cells }: GridRow): Depth => ({
  held: cells.filter(({ state }) => state === "SOLD").length,
  members: facts.members,
});

/** What the rows add up to, by family and altogether. */
export function totalsOf(rows: readonly GridRow[]): GridTotals {
  return {
    premium: sum(rows.map(({ premium }) => premium)),
    fees: sum(rows.map(({ fees }) => fees)),
    asked: sumOfDeals(
      rows.flatMap(({ facts: { deals } }) =>
        deals.filter(({ stage }) => isOpen(stage)).map(({ lines }) => ({ products: lines })),
      ),
    ),
    depth: productsPerAccount(rows.map(depthOf)),
    silent: rows.filter(({ cells }) => cells.some(({ silent }) => silent)).length,
    aside: rows.flatMap(({ cells }) => cells).filter(({ aside }) => aside).length,
    families: families.map((family, at) => {
      const own = rows.map(({ cells }) => cells[at]!);
      const held = own.filter(({ state }) => state === "SOLD").length;
      const out = own.filter(({ state }) => state === "INELIGIBLE" || state === "NOT_OFFERED").length;
      return { family, held, eligible: own.length - out, year: sum(own.map(dollarsOf)) };
    }),
  };
}

export type ShownGrid = { rows: GridRow[]; totals: GridTotals; open: number };
const shownOf = new WeakMap<readonly GridRow[], Map<string, ShownGrid>>();
const statesHeld = 8;

/** The rows a state shows with what they add up to and how many cells count; made once of a grid that is drawn again. */
export function shownOnce(grid: readonly GridRow[], state: WhitespaceState): ShownGrid {
  const held = shownOf.get(grid) ?? new Map<string, ShownGrid>();
  shownOf.set(grid, held);
  const { q, funding, ae, sort } = state;
  const key = JSON.stringify([q, funding, ae, sort]);
  const known = held.get(key);
  if (known) return known;
  const rows = shownIn(grid, state);
  const made = { rows, totals: totalsOf(rows), open: openCells(rows).length };
  if (held.size >= statesHeld) held.delete([...held.keys()][0]!);
  held.set(key, made);
  return made;
}
