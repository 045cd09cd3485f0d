import { drillOf } from "@/lib/metrics/explain";
import { type MetricId, metrics } from "@/lib/metrics/registry";
import type { Column } from "@/lib/metrics/sums";
import type { Day } from "@/lib/units/day";
import type { ColumnKey } from "./columns";
import { narrowed, withFilter } from "./filter";
import type { Scope } from "./growth";
import { type BookState, bookSeason, changed, readBook, writeBook } from "./state";

const shownAs: Record<Column | "accounts", ColumnKey | undefined> = {
  accounts: undefined,
  members: "members",
  contracts: "contracts",
  ascContracts: "contracts",
  ascMembers: "ascMembers",
  insuredMembers: "insuredMembers",
  membersYearAgo: "yearAgo",
  membersOpening: "opening",
  insuredPremium: "premium",
  stopLossPremium: "stopLoss",
  ascFees: "fees",
  targetFees: "targetFees",
  otherRevenue: "other",
  earnedPremium: "earned",
  incurredClaims: "incurred",
  stopLossEarned: "stopLossEarned",
  stopLossClaims: "stopLossClaims",
  productsHeld: "held",
  productsEligible: "eligible",
};

/** Of metrics whose rows stand in several states: where each stands, and what it adds to the numerator. */
const shares: Partial<Record<MetricId, ColumnKey[]>> = {
  seasonRetention: ["retained", "state"],
  seasonDecided: ["decided", "state"],
  seasonUndecided: ["state"],
};

export const isMetric = (id: string | undefined): id is MetricId => id !== undefined && Object.hasOwn(metrics, id);

/** The Book as the rows that add up to a metric: the same accounts, the columns it is made of, the largest first. */
export function drillInto(state: BookState, id: MetricId, today: Day, scope: Scope = {}): BookState {
  const drill = drillOf(id);
  const columns = drill.columns.flatMap((column) => shownAs[column] ?? []);
  if (drill.withLapsed) columns.unshift("grown");
  columns.unshift(...(shares[id] ?? []));
  const first = columns[0] ?? "members";
  const filters = drill.states ? narrowed(state.filters, "state", drill.states) : state.filters;
  return changed(state, {
    ...(drill.withLapsed && scope),
    metric: id,
    group: "none",
    columns: columns.length > 0 ? columns : ["members"],
    sort: { key: first === "held" ? "products" : (first as BookState["sort"]["key"]), down: true },
    season: drill.inSeason ? bookSeason(state, today).season : state.season,
    filters: drill.withLapsed && !filters.lapsed ? withFilter(filters, "lapsed", ["with"]) : filters,
  });
}

/** The address of the Book a drill came from; of one opened without, the same accounts as the Book usually shows them. */
export function bookBehind(state: BookState, internal: boolean, saved = ""): string {
  if (state.back !== undefined) return state.back;
  const usual = readBook({}, internal, saved);
  const { group, sort, columns } = usual;
  return writeBook(changed(state, { metric: undefined, group, sort, columns }), internal, saved);
}
