import type { Gate } from "@/lib/rating/gates";
import type { RateInput } from "@/lib/rating/schema";
import type { Worksheet } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { compare, type Stated, statedLines } from "./stated";

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
  const apart = apartLines(sheet, stated);
  const all = [
    ...gates,
    ...(short
      ? [{ id: "SHORT_PERIOD", label: "Experience of fewer than 12 months", ask: "Say why it is enough." }]
      : []),
    ...(current
      ? [
          {
            id: "CURRENT_PREMIUM",
            label: `Current premium ${input.currentPremium}, the line’s is ${decimal(currentRate).toFixed(2)}`,
            ask: "Say which one the action counts from.",
          },
        ]
      : []),
    ...(apart.length > 0
      ? [
          {
            id: "DIFFERENCE",
            label: `Stated apart from the engine: ${apart.join(", ")}`,
            ask: "Say what your system does differently.",
          },
        ]
      : []),
  ];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

function asQuestion({ id, label, value, low, high, note }: Gate): Question {
  const shown = value.toDecimalPlaces(4);
  const range = [low && `at least ${low}`, high && `at most ${high}`].filter(Boolean).join(" and ");
  return { id, label: `${label} is ${shown}, usually ${range}`, ask: note };
}

const apartLines = (sheet: Worksheet, stated: Stated) =>
  statedLines
    .filter(({ id, unit }) => {
      const line = sheet.lines.find((each) => each.id === id);
      return line && stated[id] !== undefined && compare(unit, line.value, stated[id]).agreement === "APART";
    })
    .map(({ label }) => label.toLowerCase());
