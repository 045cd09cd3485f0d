import type { Gate } from "@/lib/rating/gates";
import type { Line } from "@/lib/rating/line";
import type { RateInput } from "@/lib/rating/schema";
import type { Worksheet } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { type Sheet, sheets } from "./sheets";
import { compare, type Stated } from "./stated";

/** What is unusual about a version and asks for a note before it is signed. */
export type Question = { id: string; label: string; ask: string };

/** The ids a note may answer. */
export const questionIds = [
  "RATE_ACTION",
  "REQUIRED_TO_MANUAL",
  "PRICING_LR",
  "COMPLETION",
  "EXCESS_SHARE",
  "EXPERIENCE",
  "MEMBER_MONTHS",
  "POOLING_CHARGE",
  "OVERLAP",
  "CLAIMS_TO_MANUAL",
  "SPECIFIC_CHANGE",
  "LASERS",
  "CORRIDOR",
  "FEE_CHANGE",
  "SHORT_PERIOD",
  "CURRENT_PREMIUM",
  "DIFFERENCE",
] as const;

type Asked = { input: RateInput; sheet: Worksheet; stated: Stated; currentRate: string };

/** The gates a version trips, what its data lack, and where underwriting’s figures are not the engine’s; one a kind. */
export function questionsOf({ input, sheet, stated, currentRate }: Asked): Question[] {
  const gates = sheet.gates.filter(({ tripped }) => tripped).map(asQuestion);
  const short = input.periods.some(({ months }) => months.lt(12));
  const current = input.currentPremium && !input.currentPremium.eq(decimal(currentRate));
  const all = [
    ...gates,
    ...(short ? [shortQuestion] : []),
    ...(current
      ? [
          {
            id: "CURRENT_PREMIUM",
            label: `Current premium ${input.currentPremium}, the line’s is ${decimal(currentRate).toFixed(2)}`,
            ask: "Say which one the action counts from.",
          },
        ]
      : []),
    ...apartQuestion(sheets.INSURED, sheet.lines, stated),
  ];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

export const shortQuestion: Question = {
  id: "SHORT_PERIOD",
  label: "Experience of fewer than 12 months",
  ask: "Say why it is enough.",
};

export function asQuestion({ id, label, value, low, high, note }: Gate): Question {
  const shown = value.toDecimalPlaces(4);
  const range = [low && `at least ${low}`, high && `at most ${high}`].filter(Boolean).join(" and ");
  return { id, label: `${label} is ${shown}, usually ${range}`, ask: note };
}

/** Where underwriting states another figure than the engine's: at most one question. */
export function apartQuestion({ stated: known }: Sheet, lines: readonly Line[], stated: Stated): Question[] {
  const apart = known.filter(({ id, unit }) => {
    const line = lines.find((each) => each.id === id);
    return line && stated[id] !== undefined && compare(unit, line.value, stated[id]).agreement === "APART";
  });
  if (apart.length === 0) return [];
  const names = apart.map(({ label }) => label.toLowerCase()).join(", ");
  return [
    {
      id: "DIFFERENCE",
      label: `Stated apart from the engine: ${names}`,
      ask: "Say what your system does differently.",
    },
  ];
}
