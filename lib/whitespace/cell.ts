import type { Family } from "@/lib/accounts/coverage";
import { eligibilityOf } from "@/lib/accounts/eligibility";
import { renewalDay } from "@/lib/format";
import { yearOfDeal } from "@/lib/opportunities/amount";
import { isQuoted, lostReasonNames, stageNames } from "@/lib/opportunities/stages";
import type { Product } from "@/lib/products/product";
import { yearOf } from "@/lib/products/worth";
import { addMonths, type Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import { type Dismissal, dismissedOn } from "./dismissal";
import type { SpaceFacts, WorkedOn } from "./facts";
import { type Reason, reasonsOf } from "./reasons";
import { isInWindow, nextEnd, windowOf } from "./window";

export const cellStates = [
  "SOLD",
  "AHEAD",
  "OPEN",
  "QUOTED",
  "COMPETITOR",
  "LOST",
  "INELIGIBLE",
  "NOT_OFFERED",
] as const;
export type CellState = (typeof cellStates)[number];
export const cellStateNames: Record<CellState, string> = {
  SOLD: "Held",
  AHEAD: "Sold, not yet in force",
  OPEN: "Open",
  QUOTED: "Quoted",
  COMPETITOR: "With a competitor",
  LOST: "Lost",
  INELIGIBLE: "Not eligible",
  NOT_OFFERED: "Not offered",
};

export type Cell = {
  family: Family;
  state: CellState;
  /** The rule or the fact the state rests on. */
  why: string;
  /** Of what may be sold: the first day it could start, dollars a year, and whether these count as in window. */
  window?: Day;
  year?: Decimal;
  inWindow: boolean;
  reasons: Reason[];
  /** Service is at risk: nothing is recommended, counted or summed until it is not. */
  silent: boolean;
  /** What somebody is selling here, or what was lost last. */
  deal?: WorkedOn;
  /** Dollars a year that opportunity asks for this family's product, where it is open and says a price. */
  asked?: Decimal;
  /** Somebody set it aside: the same, until its day is over. */
  aside?: Dismissal;
};

const sellable: readonly CellState[] = ["OPEN", "QUOTED", "COMPETITOR", "LOST"];
export const isSellable = ({ state }: Pick<Cell, "state">) => sellable.includes(state);

/** What counts in lists and sums: what may be sold, where selling is not out of place and nobody set it aside. */
export const counts = (cell: Cell) => isSellable(cell) && !cell.silent && !cell.aside;

type Around = { core: Product; notOffered: readonly Family[]; peers?: Decimal; today: Day };

/** Where a family stands at an account, by the standing's own word for it; only what is open is told apart further. */
export function cellOf(facts: SpaceFacts, { core, notOffered, peers, today }: Around): Cell {
  const { family } = core;
  const settled = (state: CellState, why: string): Cell => ({
    family,
    state,
    why,
    inWindow: false,
    reasons: [],
    silent: false,
  });
  const verdict = eligibilityOf(family, { ...facts, notOffered });
  const stands = facts.products[family];
  if (stands === "HELD")
    return settled("SOLD", family === "PHARMACY" && facts.medicalFunding === "INSURED" ? verdict.why : "Held with us");
  if (stands === "OPEN") {
    const start = facts.started.filter((line) => line.family === family && line.on > today).map(({ on }) => on);
    return settled("AHEAD", `Starts ${renewalDay(start.sort()[0])}`);
  }
  if (notOffered.includes(family)) return settled("NOT_OFFERED", "Not offered now");
  if (stands === "NOT_ELIGIBLE" || !verdict.eligible) return settled("INELIGIBLE", verdict.why);

  const filed = facts.filed.find((contract) => contract.family === family);
  const runs = filed && { to: nextEnd(filed.toOn, today), carrier: filed.carrier };
  const deal = facts.deals.find(({ lines }) => lines.some(({ code }) => code === core.code));
  if (deal && isQuoted(deal.stage))
    return {
      ...settled("QUOTED", `${stageNames[deal.stage]}, quoted ${renewalDay(deal.on)}`),
      deal,
      asked: askedIn(deal, core),
    };
  const endedOn = facts.ended
    .filter((line) => line.family === family && line.on <= today && line.on > addMonths(today, -24))
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const lost = deal?.stage === "LOST" && (!endedOn || deal.on >= endedOn) ? deal : undefined;
  const lostOn = lost?.on ?? endedOn;
  const silent = facts.service.level === "AT_RISK";
  const aside = dismissedOn(facts.dismissed, family, today);
  const window = windowOf(core, facts, today, runs?.to);
  const year = yearOf(core, facts);
  return {
    family,
    ...stateOf(verdict.why, filed, runs, endedOn, lost),
    window,
    year,
    inWindow: !silent && !aside && isInWindow(window, today),
    reasons: silent || aside ? [] : reasonsOf(facts, { family, peers, runs, lostOn }, today),
    silent,
    aside,
    ...(deal && { deal, asked: deal.stage === "LOST" ? undefined : askedIn(deal, core) }),
  };
}

function askedIn({ lines }: WorkedOn, core: Product): Decimal | undefined {
  const priced = lines.filter(({ code, price }) => code === core.code && price !== null);
  return priced.length > 0 ? yearOfDeal(priced)[core.revenue] : undefined;
}

type Runs = { to: Day; carrier: string };
function stateOf(rule: string, filed?: { year: number }, runs?: Runs, endedOn?: Day, lost?: WorkedOn) {
  if (lost) {
    const why = lost.lostReason ? `, ${lostReasonNames[lost.lostReason].toLowerCase()}` : "";
    return { state: "LOST" as const, why: `Lost to ${lost.lostTo} ${renewalDay(lost.on)}${why}` };
  }
  if (runs && filed)
    return {
      state: "COMPETITOR" as const,
      why: `${runs.carrier} by the filing of ${filed.year}, to ${renewalDay(runs.to)}`,
    };
  if (endedOn) return { state: "LOST" as const, why: `Ended with us ${renewalDay(endedOn)}` };
  return { state: "OPEN" as const, why: rule };
}
