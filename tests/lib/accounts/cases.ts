import type { AccountFacts, LineFacts, RenewalFacts, TermFacts, TrackFacts } from "@/lib/accounts/facts";
import { thresholdsFrom } from "@/lib/accounts/thresholds";
import { type Day, monthsThrough } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";

/** An ordinary account in the autumn before its renewal; each test says what is different about its own. */
export const today: Day = "2026-11-23";
export const asOf: Day = "2026-10-01";
export const thresholds = thresholdsFrom({ required_action_watch: "0.11" });

export const term = (rest: Partial<TermFacts> = {}): TermFacts => ({
  funding: "INSURED",
  priceBasis: "PMPM",
  rate: decimal("800"),
  targetRate: null,
  poolingPoint: null,
  guaranteedUntil: null,
  fromOn: "2024-01-01",
  toOn: "2026-12-31",
  ...rest,
});

export const asc = (rest: Partial<TermFacts> = {}) =>
  term({ funding: "ASC", priceBasis: "PEPM", rate: decimal("40"), targetRate: decimal("41"), ...rest });

export const included = (rest: Partial<TermFacts> = {}) => term({ priceBasis: "INCLUDED", rate: decimal(0), ...rest });

/** Every month of two years counts 1,000 contracts and 2,100 members, at a premium of 100 and claims of 90. */
export const line = (rest: Partial<LineFacts> = {}): LineFacts => ({
  id: "medical",
  coverage: "MEDICAL",
  planOption: "PPO",
  startedOn: "2015-01-01",
  terminatedOn: null,
  terms: [term()],
  enrollment: monthsThrough(asOf, 24).map((month) => ({ month, contracts: 1000, members: 2100 })),
  experience: monthsThrough(asOf, 24).map((month) => ({ month, premium: decimal(100), incurred: decimal(90) })),
  ...rest,
});

export const track = (rest: Partial<TrackFacts> = {}): TrackFacts => ({
  lineId: "medical",
  kind: "INSURED",
  stage: "NEGOTIATION",
  currentRate: decimal("800"),
  requiredRate: decimal("880"),
  quotedRate: decimal("860"),
  releasedRate: null,
  soldRate: null,
  decidedOn: null,
  ...rest,
});

export const renewal = (rest: Partial<RenewalFacts> = {}): RenewalFacts => ({
  id: "renewal",
  effectiveOn: "2027-01-01",
  outcome: null,
  decidedOn: null,
  headline: null,
  tracks: [track()],
  ...rest,
});

export const account = (rest: Partial<AccountFacts> = {}): AccountFacts => ({
  id: "account",
  name: "Brightwell Engineering",
  lapsedOn: null,
  ownerId: "owner",
  firmId: "firm",
  lines: [line()],
  renewals: [renewal()],
  exposures: {},
  issues: [],
  guarantees: [],
  rfps: [],
  relationships: [],
  override: null,
  ...rest,
});
