import { type Decimal, one, zero } from "@/lib/units/decimal";
import type { Asked } from "./concession";
import {
  type Column,
  columns,
  type Level,
  limitsFor,
  type Matrix,
  type SalesLevel,
  salesLadder,
  type UnderwritingLevel,
  underwritingLadder,
} from "./matrix";

export type AuthorityRequest = {
  asked: Asked;
  requester: SalesLevel;
  /** Dollars a year at the current rate; amounts scale with it. */
  premium?: Decimal;
  /** LR as a share at the required rate: where the LR column starts from. */
  lossRatio?: Decimal;
  /** The relief is more than what is left of the year's budget. */
  overBudget?: boolean;
};
type Rules = { matrix: Matrix; scaling: string };

/** One column weighed: the lowest level of each ladder that may, or the committee, and its share of that level's limit. */
export type Weighed = {
  column: Column;
  asked: Decimal;
  sales: SalesLevel | "COMMITTEE";
  underwriting: UnderwritingLevel | "COMMITTEE";
  used: Decimal | null;
};
export type Needed = {
  /** Strictest first; the first one binds. */
  columns: Weighed[];
  sales: SalesLevel | "COMMITTEE";
  underwriting: UnderwritingLevel | "COMMITTEE";
  committee: boolean;
  /** Who of sales puts in a word before it is decided, lowest first. */
  recommend: SalesLevel[];
  /** Whose signature settles it; never the requester's. */
  decides: Level | "COMMITTEE";
  /** The budget moved it up a level. */
  escalated: boolean;
};

/** An LR and a one-year price are no concession by themselves. */
const isConcession = ({ points, years, lossRatio: _, ...rest }: Asked) =>
  Boolean(points?.gt(0) || years?.gt(1) || Object.values(rest).some((value) => value.gt(0)));

/**
 * The signatures a concession needs: on each ladder the lowest level none of whose limits it exceeds, the committee where
 * a ladder ends below it, one level higher over budget. Unrounded values decide. Null where nothing is conceded.
 */
export function neededFor(request: AuthorityRequest, { matrix, scaling }: Rules): Needed | null {
  if (!isConcession(request.asked)) return null;
  const relieves = request.asked.points?.gt(0) ?? false;
  const limit = (level: Level, column: Column) => limitsFor(matrix[level], request.premium, scaling)[column];
  const weighed = columns.flatMap((column): Weighed[] => {
    const asked = request.asked[column];
    if (!asked || (column === "lossRatio" && !relieves)) return [];
    const lowest = <L extends Level>(ladder: readonly L[]) =>
      ladder.find((level) => asked.lte(limit(level, column) ?? asked)) ?? "COMMITTEE";
    const sales = lowest(salesLadder);
    const used = usedOf(column, asked, limit(sales === "COMMITTEE" ? "VP" : sales, column), request.lossRatio);
    return [{ column, asked, sales, underwriting: lowest(underwritingLadder), used }];
  });
  const [salesRank, underwritingRank] = [rankIn(salesLadder), rankIn(underwritingLadder)];
  const strictest = [...weighed].sort(
    (a, b) =>
      salesRank(b.sales) - salesRank(a.sales) ||
      underwritingRank(b.underwriting) - underwritingRank(a.underwriting) ||
      (b.used ?? zero).cmp(a.used ?? zero),
  );
  const own = salesRank(request.requester);
  const reached = Math.max(...weighed.map(({ sales }) => salesRank(sales)));
  const signing = reached <= own ? own : Math.max(reached, director);
  const sales = levelAt(salesLadder, request.overBudget ? Math.max(signing + 1, director) : signing);
  const underwriting = levelAt(
    underwritingLadder,
    Math.max(...weighed.map((each) => underwritingRank(each.underwriting))),
  );
  const committee = sales === "COMMITTEE" || underwriting === "COMMITTEE";
  const settled = salesRank(sales);
  return {
    columns: strictest,
    sales,
    underwriting,
    committee,
    recommend: salesLadder.filter(
      (_, rank) => rank >= director && rank > own && (rank < settled || (committee && rank === settled)),
    ),
    decides: committee ? "COMMITTEE" : settled <= own ? underwriting : sales,
    escalated: Boolean(request.overBudget),
  };
}

/** The share of a limit that is asked for. An LR is measured from where the required rate left it. */
function usedOf(column: Column, asked: Decimal, limit: Decimal | undefined, start: Decimal | undefined) {
  if (!limit) return null;
  const from = column === "lossRatio" ? start : zero;
  if (!from || limit.lte(from)) return asked.lte(from ?? asked) ? null : one;
  return asked.minus(from).div(limit.minus(from));
}

const rankIn =
  <L extends Level>(ladder: readonly L[]) =>
  (level: L | "COMMITTEE") =>
    level === "COMMITTEE" ? ladder.length : ladder.indexOf(level);
const levelAt = <L extends Level>(ladder: readonly L[], rank: number): L | "COMMITTEE" => ladder[rank] ?? "COMMITTEE";

/** An AE of either grade signs for nobody else: the lowest who does is the Director. */
const director = salesLadder.indexOf("DIRECTOR");
