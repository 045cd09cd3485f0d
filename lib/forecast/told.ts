import { type Figure, sideOf } from "@/lib/metrics/figure";
import type { Format } from "@/lib/metrics/metric";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { ApartSums } from "./apart";
import { type Reason, reasonNames } from "./bridge";
import type { Voice } from "./calls";
import type { FigureKey, Figures, Measure } from "./outlook";

/** What a figure of the forecast is, before it has a value: its key is how its renewals are asked for. */
export type Told = {
  key: string;
  name: string;
  tells: string;
  formula: string;
  words: string;
  format: Format;
  side: Format;
};

export const measureNames: Record<Measure, string> = {
  members: "Members",
  premium: "Insured premium",
  fees: "ASC fees",
  insuredMargin: "Insured margin",
  feeMargin: "ASC fee margin",
};
export const measureTips: Record<Measure, string> = {
  members: "Medical members, each counted once",
  premium: "A year at today’s rates and counts, with the stop-loss we write",
  fees: "A year at today’s rates and counts",
  insuredMargin: "Premium less claims of the last 12 months",
  feeMargin: "A year’s fees less the cost of service",
};

/** By whose word a figure is. */
export const byWhom: Record<Voice, string> = {
  AE: "by the AE call",
  DIRECTOR: "by the Director call",
  SYSTEM: "by the system’s call",
};

/** How each figure of an outlook is called and counted. */
export const figuresTold: Record<FigureKey, { name: string; tip: string; formula: string }> = {
  total: { name: "At stake", tip: "All that renews, decided or not", formula: "Sum over every renewal" },
  signed: {
    name: "Signed",
    tip: "Signed renewals: in every figure to the right",
    formula: "Sum over renewals that are signed",
  },
  verbal: {
    name: "Verbal",
    tip: "A yes without a signature: counted by its call",
    formula: "Sum over renewals with a verbal yes that nobody signed",
  },
  worst: { name: "Worst", tip: "Signed, and called Safe", formula: "Signed + open and called Safe, unweighted" },
  commit: {
    name: "Commit",
    tip: "Signed, and called Safe or Likely: named, not weighted",
    formula: "Signed + open and called Safe or Likely, unweighted",
  },
  expected: {
    name: "Expected",
    tip: "Signed, and each other by the probability of its call",
    formula: "Signed + each open renewal × the probability of its call, the system’s where the voice said nothing",
  },
  best: {
    name: "Best",
    tip: "Commit, and called At risk",
    formula: "Signed + open and called Safe, Likely or At risk, unweighted",
  },
  lost: { name: "Lost", tip: "Notice given or lapsed: in no figure", formula: "Sum over renewals that are lost" },
  uncalled: { name: "Without a call", tip: "Open, and nobody said", formula: "Sum over open renewals without a call" },
};

/** One figure of one measure, by one voice. */
export function outlookTold(measure: Measure, key: FigureKey, voice: Voice): Told {
  const { name, tip, formula } = figuresTold[key];
  const format = measure === "members" ? "count" : "dollars";
  return {
    key: `outlook.${measure}.${key}`,
    name: `${name}, ${measureNames[measure]}`,
    tells: `${tip}, ${byWhom[voice]}. ${measureNames[measure]}: ${measureTips[measure]}`,
    formula,
    words: `${measureNames[measure]}, ${name.toLowerCase()}`,
    format,
    side: format,
  };
}

/** What is open of somebody’s or a team’s renewals; `voice`: of it, what that voice commits. */
export const openTold = (voice: Voice | null, of: string): Told => ({
  key: ["open", voice ?? "ALL", of].filter(Boolean).join("."),
  name: voice ? "Open and committed, Members" : "Open, Members",
  tells: voice ? `Members nobody signed for that are committed, ${byWhom[voice]}` : "Members nobody signed for",
  formula: voice ? "Sum over open renewals called Safe or Likely" : "Sum over open renewals",
  words: "Members",
  format: "count",
  side: "count",
});

const changeFormulas: Record<Reason, string> = {
  SIGNED: "Members of renewals signed since that were not committed",
  CALLED_UP: "Members of renewals called into the commit since",
  MEMBERS: "Members now − members then, of renewals committed both times",
  CAME: "Members of renewals committed now that were not in the forecast then",
  CALLED_DOWN: "Members of renewals called out of the commit since",
  LOST: "Members of committed renewals lost since",
  LEFT: "Members of committed renewals that left the forecast",
};

/** A bar of the bridge since last week’s picture. */
export function bridgeTold(step: Reason | "opening" | "closing", voice: Voice): Told {
  const total = step === "opening" || step === "closing";
  return {
    key: `bridge.${step}`,
    name: total ? (step === "opening" ? "Commit, last week" : "Commit, now") : reasonNames[step],
    tells: `${total ? "What is committed in members" : "What moved the commit since last week’s picture"}, ${byWhom[voice]}`,
    formula: total ? figuresTold.commit.formula : changeFormulas[step],
    words: total ? "Members committed" : "Members",
    format: total ? "count" : "change",
    side: total ? "count" : "change",
  };
}

export type ApartKey = "premium" | "fees" | "inGroup" | "slices";
const apartWords: Record<ApartKey, { name: string; formula: string }> = {
  premium: {
    name: "Rate on insured premium",
    formula: "A year’s premium × (sold, released or quoted rate ÷ current rate − 1), of renewals in Commit",
  },
  fees: {
    name: "Rate on ASC fees",
    formula: "A year’s fees × (sold, released or quoted rate ÷ current rate − 1), of renewals in Commit",
  },
  inGroup: { name: "In-group change", formula: "Sum of the change said of renewals in Commit" },
  slices: { name: "Slices won or lost", formula: "Sum of the slices said of renewals in Commit" },
};

/** What is forecast beside keep or lose. */
export function apartTold(key: ApartKey, voice: Voice): Told {
  const format = key === "premium" || key === "fees" ? "dollars" : "change";
  const { name, formula } = apartWords[key];
  const tells = `${name}, apart from whether an account is kept, ${byWhom[voice]}`;
  return { key: `apart.${key}`, name, tells, formula, words: name, format, side: format };
}

/** A figure that is a sum, of its definition and what it comes to. */
export const figureOf = ({ words, side, ...told }: Told, value: Decimal | number): Figure & { key: string } => ({
  ...told,
  value: decimal(value),
  numerator: sideOf(words, value, side),
  denominator: null,
});

export const outlookFigure = (measure: Measure, key: FigureKey, voice: Voice, figures: Figures) =>
  figureOf(outlookTold(measure, key, voice), figures[key]);
export const apartFigure = (key: ApartKey, voice: Voice, sums: ApartSums) => figureOf(apartTold(key, voice), sums[key]);
