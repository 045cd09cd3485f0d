import type { Ground, Supposable, Winnable } from "@/lib/forecast/what-if";
import { shareOf } from "@/lib/metrics/figure";
import type { UnitCost } from "@/lib/metrics/revenue";
import { sum, zero } from "@/lib/units/decimal";

/** What suppositions rest on: sales that may be won, the cost of service, and members a contract covers in this book. */
export function groundOf(rows: readonly Supposable[], deals: readonly Winnable[], costs: readonly UnitCost[]): Ground {
  const members = sum(rows.map(({ amounts }) => amounts.members));
  const contracts = rows.reduce((total, row) => total + row.contracts, 0);
  return { deals, costs, membersPerContract: shareOf(members, zero.plus(contracts)) ?? zero };
}
