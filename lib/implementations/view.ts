import type { Decimal } from "@/lib/units/decimal";
import { sum } from "@/lib/units/decimal";
import { type Audit, type Audited, auditOf, auditTotal, type Verdict } from "./audit";
import { owesDisclosure } from "./closing";
import type { ImplementationRow, PaperRow, StepRow, TrackRow } from "./facts";
import { daysUnsigned } from "./papers";
import { type SoldPrice, soldPrices } from "./sold";
import { type StepState, stepName, stepOrder, stepState } from "./steps";

/** A price with what became of it; `counted` where nobody wrote down who enrolled and the month itself says. */
export type Price = SoldPrice & Audited & { audit: Audit; counted: boolean };
export type TrackView = Omit<TrackRow, "steps" | "papers" | "audits" | "exhibits"> & {
  /** Empty until it is signed. */
  prices: Price[];
  verdict: Verdict;
  dollars: Decimal;
  steps: (StepRow & { name: string; state: StepState })[];
  papers: (PaperRow & { days: number })[];
};
export type Implementation = Omit<ImplementationRow, "tracks"> & {
  tracks: TrackView[];
  stepsDone: number;
  stepsLate: number;
  stepsAll: number;
  /** Agreements not signed yet, and the days the oldest has been in force without. */
  unsigned: number;
  unsignedDays: number;
  verdict: Verdict;
  /** A month of the first bill, more (+) or less than was due. */
  dollars: Decimal;
  owesDisclosure: boolean;
  over: boolean;
};

/** A renewal after the yes with all that follows from what was written down. */
export function implementationOf({ tracks: rows, ...row }: ImplementationRow): Implementation {
  const tracks = rows.map((track) => trackOf(track, row.effectiveOn, row.today));
  const steps = tracks.flatMap((track) => track.steps);
  const papers = tracks.flatMap((track) => track.papers);
  const signed = tracks.filter(({ prices }) => prices.length > 0);
  const total = auditTotal(signed.flatMap(({ prices }) => prices.map(({ audit }) => audit)));
  return {
    ...row,
    tracks,
    stepsDone: steps.filter(({ state }) => state === "done").length,
    stepsLate: steps.filter(({ state }) => state === "late").length,
    stepsAll: steps.length,
    unsigned: papers.filter(({ signedOn }) => !signedOn).length,
    unsignedDays: Math.max(0, ...papers.map(({ days }) => days)),
    verdict: total.verdict,
    dollars: sum(signed.map(({ dollars }) => dollars)),
    owesDisclosure: tracks.some(({ kind }) => owesDisclosure(kind)),
    over: tracks.every(({ stage }) => stage === "CLOSED"),
  };
}

function trackOf(row: TrackRow, effectiveOn: string, today: string): TrackView {
  const { steps, papers, audits: _, exhibits: __, ...track } = row;
  const prices = pricesOf(row);
  return {
    ...track,
    prices,
    ...auditTotal(prices.map(({ audit }) => audit)),
    steps: steps
      .map((step) => ({ ...step, name: stepName(row.kind, step.code), state: stepState(step, today) }))
      .sort((a, b) => stepOrder(row.kind, a.code) - stepOrder(row.kind, b.code)),
    papers: papers.map((paper) => ({ ...paper, days: daysUnsigned(paper.signedOn, effectiveOn, today) })),
  };
}

/** Of one price for everybody who enrolled is what the first month says, where nobody wrote it down. */
function pricesOf({ soldRate, basis, exhibits, audits, first }: TrackRow): Price[] {
  if (soldRate === null) return [];
  const prices = soldPrices({ soldRate, basis, exhibits });
  return prices.map((price) => {
    const written = audits.find(({ tier }) => tier === price.tier);
    const month = prices.length === 1 && first ? (basis === "PMPM" ? first.members : first.contracts) : null;
    const audited = {
      sold: price.rate,
      loaded: written?.loadedRate ?? null,
      billed: written?.billedRate ?? null,
      enrolled: written?.enrolled ?? month,
      billedUnits: written?.billedUnits ?? null,
    };
    const counted = (written?.enrolled ?? null) === null && month !== null;
    return { ...price, ...audited, audit: auditOf(audited), counted };
  });
}
