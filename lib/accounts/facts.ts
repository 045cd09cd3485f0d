import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import type { Coverage } from "./coverage";

/** What is known of an account before anything is concluded: rows as recorded, current versions only. */
export type AccountFacts = {
  id: string;
  name: string;
  lapsedOn: Day | null;
  ownerId: string | null;
  firmId: string | null;
  lines: LineFacts[];
  renewals: RenewalFacts[];
  /** The latest value of each measured exposure; shares as fractions. */
  exposures: Record<string, Decimal>;
  /** Open ones. */
  issues: IssueFacts[];
  guarantees: { metric: string; quarter: Day; met: boolean }[];
  rfps: RfpFacts[];
  relationships: { kind: string; happenedOn: Day }[];
  override: { level: string; reason: string; byId: string; expiresOn: Day } | null;
};

export type LineFacts = {
  id: string;
  coverage: Coverage;
  planOption: string;
  startedOn: Day;
  terminatedOn: Day | null;
  terms: TermFacts[];
  enrollment: EnrollmentFacts[];
  /** Months under an insured term for which both premium and claims are in, dollars. */
  experience: { month: Day; premium: Decimal; incurred: Decimal }[];
};

export type EnrollmentFacts = { month: Day; contracts: number; members: number };
export type Funding = "INSURED" | "ASC";
export type PriceBasis = "PMPM" | "PEPM" | "TIER" | "INCLUDED";

export type TermFacts = {
  funding: Funding;
  priceBasis: PriceBasis;
  rate: Decimal;
  targetRate: Decimal | null;
  poolingPoint: Decimal | null;
  guaranteedUntil: Day | null;
  fromOn: Day;
  /** Last day. */
  toOn: Day;
};

export type TrackFacts = {
  lineId: string;
  kind: string;
  stage: string;
  currentRate: Decimal;
  requiredRate: Decimal | null;
  quotedRate: Decimal | null;
  releasedRate: Decimal | null;
  soldRate: Decimal | null;
  decidedOn: Day | null;
};

export type RenewalFacts = {
  id: string;
  effectiveOn: Day;
  outcome: string | null;
  decidedOn: Day | null;
  headline: string | null;
  tracks: TrackFacts[];
};

export type IssueFacts = { what: string; severity: string; openedOn: Day; escalatedOn: Day | null };

export type RfpFacts = {
  receivedOn: Day;
  effectiveOn: Day;
  status: string;
  dissatisfied: boolean;
  nextStep: string | null;
  nextOn: Day | null;
};

/** The term a line is under on a day, if it is in force then. */
export function termOn(line: Pick<LineFacts, "terms" | "terminatedOn">, day: Day) {
  if (line.terminatedOn && line.terminatedOn < day) return;
  return line.terms.find(({ fromOn, toOn }) => fromOn <= day && day <= toOn);
}

/** The first term of a line that is agreed and not yet in force. */
export const termAhead = ({ terms }: Pick<LineFacts, "terms">, day: Day) =>
  terms.filter(({ fromOn }) => fromOn > day).sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))[0];

/** What a month counted on a line; nothing where none is recorded. */
export const countsIn = (line: Pick<LineFacts, "enrollment">, month: Day): Omit<EnrollmentFacts, "month"> =>
  line.enrollment.find((counted) => counted.month === month) ?? { contracts: 0, members: 0 };
