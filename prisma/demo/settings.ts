import { addYears, type Day, firstOfYear } from "@/lib/units/day";
import { type Book, put } from "./table";

const catalogue: Record<string, unknown> = {
  demo: true,
  business_zone: "America/New_York",
  /** National: so many contracts, or fewer with so many of them out of state. */
  size_floors: { nationalContracts: 5000, multiStateContracts: 1000, outOfStateShare: "0.20" },
  /** What ASC service costs, PEPM, from so many contracts on. */
  asc_unit_cost: [
    { contracts: 20_000, pepm: "29.50" },
    { contracts: 5000, pepm: "33.00" },
    { contracts: 1000, pepm: "37.50" },
    { contracts: 0, pepm: "41.50" },
  ],
  trend: { MEDICAL: "0.0825", PHARMACY: "0.1075" },
  call_probabilities: { SAFE: "0.98", LIKELY: "0.92", AT_RISK: "0.65", CRITICAL: "0.30", NOTICE: "0.02" },
  premium_tax: "0",
  broker_rescission_business_days: 10,
  suppressed_counts: { from: 1, to: 10 },
  /** Good from or up to the first bound, at risk beyond the second. */
  thresholds: {
    memberPersistency: ["0.96", "0.93"],
    accountPersistency: ["0.92", "0.88"],
    netMemberGrowth: ["0.01", "-0.01"],
    leakage: ["0.015", "0.025"],
    rateAdequacy: ["0.985", "0.97"],
    lossRatio: ["0.89", "0.92"],
    feeAdequacy: ["0.98", "0.95"],
    onTimeRelease: ["0.95", "0.85"],
    pipelineCoverage: ["3.0", "2.0"],
    forecastWape: ["0.04", "0.07"],
    productsPerAccount: ["5.0", "4.0"],
    crossSellAttach: ["0.12", "0.06"],
    contactRecencyDays: ["30", "60"],
    singleThreadedTop50: ["3", "7"],
    guaranteesMet: ["0.95", "0.85"],
  },
};

const authority: Record<string, unknown> = {
  relief_budget_share: "0.02",
  pricing_committee: {
    members: ["vp@truebook.test", "uwmanager@truebook.test", "underwriter2@truebook.test"],
    quorum: 2,
  },
};

/** The first version of every setting, in force since the year before last. */
export function putSettings(book: Book, today: Day) {
  const fromOn = addYears(firstOfYear(today), -1);
  const all = { CATALOGUE: { ...catalogue, required_action_watch: watchOf(book, today) }, AUTHORITY: authority };
  for (const [family, values] of Object.entries(all)) {
    for (const [key, value] of Object.entries(values)) {
      const setAt = `${fromOn}T14:00:00Z`;
      put(book, "settings", { key, version: 1, family, value, from_on: fromOn, set_by_id: null, set_at: setAt });
    }
  }
}

/** The book's own 75th percentile of required action over insured renewals ahead, interpolated, to a tenth of a point. */
function watchOf(book: Book, today: Day) {
  const ahead = new Set(
    (book.get("renewals") ?? []).flatMap((row) => (String(row.effective_on) > today ? [row.id] : [])),
  );
  const actions = (book.get("renewal_tracks") ?? [])
    .filter(({ kind, required_rate, renewal_id }) => kind === "INSURED" && required_rate && ahead.has(renewal_id))
    .map(({ required_rate, current_rate }) => Number(required_rate) / Number(current_rate) - 1)
    .sort((a, b) => a - b);
  if (actions.length < 8) return "0.10";
  const place = (actions.length - 1) * 0.75;
  const [low, high] = [actions[Math.floor(place)]!, actions[Math.ceil(place)]!];
  return (low + (high - low) * (place % 1)).toFixed(3);
}
