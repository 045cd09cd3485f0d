/** What a readout is made of, as far as it is there. */
export type ReadoutInputs = {
  kind: "INSURED" | "FEE" | "STOP_LOSS";
  required: string | null;
  signed: boolean;
  recommended: boolean;
  walkAway: boolean;
  rivals: number;
  lossRatio: { last: string | null; prior: string | null };
  odds: boolean;
  consultant: string | null;
  customerSince: string | null;
  people: readonly { power: string; stance: string | null }[];
  scenarios: number;
  risks: number;
};

/** What a readout lacks, each by its name and with where it is said; nothing is left blank without being listed. */
export function missingInputs(has: ReadoutInputs): string[] {
  const insured = has.kind === "INSURED";
  const unnoted = has.people.filter(({ power, stance }) => power === "DECIDER" && !stance).length;
  const lacks: [boolean, string][] = [
    [insured && !has.signed, "A worksheet signed by underwriting"],
    [!has.required, "The required rate"],
    [has.rivals === 0, "The market: a competitor’s figure with its source and day"],
    [!has.recommended, "A recommended rate: a quote, a request for relief or a scenario"],
    [!has.walkAway, "A walk-away: mark a scenario as one"],
    [insured && !has.lossRatio.last, "The LR of the last twelve months"],
    [insured && !has.lossRatio.prior, "The LR of the twelve months before"],
    [insured && !has.odds, "The odds of keeping it today, for the break-even"],
    [!has.consultant, "The firm behind medical"],
    [!has.customerSince, "Since when they are a customer"],
    [has.people.length === 0, "Their people"],
    [unnoted > 0, unnoted === 1 ? "A decider’s stance" : `The stance of ${unnoted} deciders`],
    [insured && has.scenarios === 0, "Alternatives: a scenario"],
    [has.risks === 0, "Risks, in the account’s plan"],
  ];
  return lacks.flatMap(([isMissing, name]) => (isMissing ? [name] : []));
}
