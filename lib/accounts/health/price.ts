import { addMonths, type Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import type { LineFacts } from "../facts";
import { termOn } from "../facts";
import type { Thresholds } from "../thresholds";
import { type Letter, worst } from "./level";
import { dayInFigures, percent } from "./words";

export type PriceFacts = {
  lines: readonly LineFacts[];
  /** Of the renewal still undecided; empty when there is none. */
  requiredAction: Decimal | null;
  quotedAction: Decimal | null;
  lossRatio: Decimal | null;
};

/** Price: what the renewal asks, and when a fee guarantee ends with nothing agreed after it. */
export function priceHealth(facts: PriceFacts, thresholds: Thresholds, today: Day): Letter {
  const good = {
    level: "GOOD" as const,
    reason: facts.lossRatio ? `LR ${percent(facts.lossRatio)}` : "No price pressure",
  };
  return worst(
    [actionHealth(facts, thresholds), ...facts.lines.map((line) => guaranteeHealth(line, thresholds, today))],
    good,
  );
}

function actionHealth(facts: PriceFacts, thresholds: Thresholds): Letter {
  const { requiredAction: required, quotedAction: quoted } = facts;
  if (!required?.gt(thresholds.requiredActionWatch)) return { level: "GOOD", reason: "" };
  const withoutRelief = !quoted || quoted.gte(required) || quoted.gt(thresholds.requiredActionAtRisk);
  const stuck = required.gt(thresholds.requiredActionAtRisk) && withoutRelief;
  return { level: stuck ? "AT_RISK" : "WATCH", reason: pressed(facts) };
}

/** Neither required nor quoted is everyone's to read, and a reason is: it says the LR that presses, never an action. */
const pressed = ({ lossRatio }: PriceFacts) => (lossRatio ? `LR ${percent(lossRatio)}` : "Price pressure");

function guaranteeHealth(line: LineFacts, thresholds: Thresholds, today: Day): Letter {
  const ends = line.coverage === "MEDICAL" ? termOn(line, today)?.guaranteedUntil : undefined;
  const soon = ends && ends <= addMonths(today, thresholds.guaranteeMonths);
  if (!soon || line.terms.some(({ fromOn }) => fromOn > ends)) return { level: "GOOD", reason: "" };
  return { level: "WATCH", reason: `Fee guarantee ends ${dayInFigures(ends, today)}` };
}
