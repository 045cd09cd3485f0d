import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";
import { type Figure, few, shareOf, sideOf } from "./figure";
import type { Format } from "./metric";

/**
 * What one account adds to a figure: above the line and, of a ratio, below it. Without an id it is what accounts out of
 * sight add, as one line.
 */
export type Part = {
  id: string;
  name: string;
  above: Decimal;
  below?: Decimal;
  note?: string;
  /** Where it is found, of what is no account. */
  href?: string;
  /** Counts it is told beside, under the figure’s own headings. */
  beside?: readonly number[];
};

/** A figure with the accounts it is made of: what they add, added up, is the figure, to the member and the cent. */
export type Drawn = Figure & { key: string; readonly parts: Part[]; beside?: readonly string[] };

type Told = { key: string; name: string; tells: string; formula: string; beside?: readonly string[] };
type Counted = Told & { words: string; format?: Format; side?: Format };
type Shared = Told & { words: string; under: string; format?: Format; side?: Format; of?: string };

/** Rows that add whole numbers: what each adds, what else is said of it, and parts that are no row. */
export type Tally<Row> = {
  rows: readonly Row[];
  above: (row: Row) => number;
  below?: (row: Row) => number;
  said?: (row: Row) => Pick<Part, "note" | "beside">;
  more?: readonly Part[];
  /** How many cases a row stands for; one unless it says so. */
  cases?: (row: Row) => number;
};
type Named = { id: string; name: string };

/** Most first; who adds nothing is no part of it. */
function inOrder(parts: readonly Part[]): Part[] {
  const size = ({ above, below = zero }: Part) => ({ above: Math.abs(above.toNumber()), below: below.toNumber() });
  return parts
    .filter(({ above, below = zero }) => !above.isZero() || !below.isZero())
    .map((part) => ({ part, ...size(part) }))
    .sort((a, b) => b.above - a.above || b.below - a.below || (a.part.name < b.part.name ? -1 : 1))
    .map(({ part }) => part);
}

type Built = { value?: Decimal | null; above: Decimal; below?: Decimal; parts: () => Part[] };

/** Its parts are listed when they are asked for: a page shows dozens of figures, and the accounts of one. */
function drawn(
  { words, under, format = "count", side = "count", ...told }: Counted & { under?: string },
  built: Built,
) {
  const { above, below, parts, value = above } = built;
  let listed: Part[] | undefined;
  return {
    ...told,
    format,
    value,
    numerator: sideOf(words, above, side),
    denominator: under && below ? sideOf(under, below, side) : null,
    get parts() {
      listed ??= inOrder(parts());
      return listed;
    },
  };
}

/** A figure that is a sum. */
export const summed = (told: Counted, parts: readonly Part[]): Drawn =>
  drawn(told, { above: sum(parts.map(({ above }) => above)), parts: () => [...parts] });

/** A figure that is a ratio of sums, never an average; `of` says what its cases are, where too few of them say nothing. */
export function shared({ of, ...told }: Shared, parts: readonly Part[], value?: Decimal | null): Drawn {
  const above = sum(parts.map((part) => part.above));
  const below = sum(parts.map((part) => part.below ?? zero));
  const built = { above, below, value: value === undefined ? shareOf(above, below) : value, parts: () => [...parts] };
  const cases = of && few(parts.filter((part) => part.below?.gt(0)).length, of);
  return Object.assign(drawn({ format: "percent", ...told }, built), cases);
}

const add = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);

const partsOf = <Row extends Named>({ rows, above, below, said, more = [] }: Tally<Row>) => [
  ...rows.flatMap((row): Part[] => {
    const [over, under] = [above(row), below?.(row)];
    if (over === 0 && !under) return [];
    const { id, name } = row;
    return [{ id, name, above: decimal(over), ...(under !== undefined && { below: decimal(under) }), ...said?.(row) }];
  }),
  ...more,
];

/** A figure that is a sum of whole numbers over many rows. */
export const tallied = <Row extends Named>(told: Counted, tally: Tally<Row>): Drawn =>
  drawn(told, {
    above: decimal(add(tally.rows, tally.above)).plus(sum((tally.more ?? []).map(({ above }) => above))),
    parts: () => partsOf(tally),
  });

/** A ratio of such sums; its value is the caller's own where that has one. */
export function rated<Row extends Named>(
  { of, ...told }: Shared,
  tally: Tally<Row> & { below: (row: Row) => number },
  value?: Decimal | null,
): Drawn {
  const [above, below] = [decimal(add(tally.rows, tally.above)), decimal(add(tally.rows, tally.below))];
  const built = {
    above,
    below,
    value: value === undefined ? shareOf(above, below) : value,
    parts: () => partsOf(tally),
  };
  const counted = () => add(tally.rows, (row) => (tally.below(row) > 0 ? (tally.cases?.(row) ?? 1) : 0));
  const cases = of && few(counted(), of);
  return Object.assign(drawn({ format: "percent", ...told }, built), cases);
}
