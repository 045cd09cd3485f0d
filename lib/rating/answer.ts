import { type Decimal, inFull } from "@/lib/units/decimal";
import { rateAsc } from "./asc/projection";
import { ascInput } from "./asc/schema";
import type { Gate } from "./gates";
import { readFields } from "./reading";
import { rateInput } from "./schema";
import { rate } from "./worksheet";

/** What a file comes to: the JSON to print, or a sentence for each thing that is wrong with it. */
export type Answer = { status: "rated"; json: object } | { status: "refused"; sentences: string[] };

/** Rates the text of an insured input; never throws for what the text says. */
export function answerInsured(text: string): Answer {
  const read = readFields(rateInput, text);
  if (read.status === "refused") return read;
  const { lines, requiredPremium, rateAction, constrainedPremium, gates } = rate(read.input);
  const decided = {
    requiredPremium: inFull(requiredPremium),
    rateAction: written(rateAction),
    constrainedPremium: inFull(constrainedPremium),
  };
  return { status: "rated", json: { lines, ...decided, gates: warnings(gates) } };
}

/** Rates the text of an ASC input; never throws for what the text says. */
export function answerAsc(text: string): Answer {
  const read = readFields(ascInput, text);
  if (read.status === "refused") return read;
  const { lines, billed, retained, expectedCost, stopLoss, cheapest, gates } = rateAsc(read.input);
  const decided = {
    billedFee: inFull(billed),
    retainedFee: inFull(retained),
    expectedCost: written(expectedCost),
    stopLossPremium: written(stopLoss),
    cheapestOffer: cheapest?.name ?? null,
  };
  return { status: "rated", json: { lines, ...decided, gates: warnings(gates) } };
}

const written = (value: Decimal | null) => value && inFull(value);

/** The gates that ask for a note, their figures in full. */
const warnings = (gates: readonly Gate[]) =>
  gates
    .filter(({ tripped }) => tripped)
    .map((gate) => ({ ...gate, value: inFull(gate.value), low: written(gate.low), high: written(gate.high) }));
