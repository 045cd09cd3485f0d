import { count, exactMoney, missing, rate, ratio } from "@/lib/format";
import { decimal, inFull } from "@/lib/units/decimal";

/** What a field holds: a share typed as a percent or as points, whole counts, times and dollars, a multiple, a number, dollars PEPM or for something else, a choice. */
export type Unit =
  | "percent"
  | "points"
  | "count"
  | "days"
  | "businessDays"
  | "months"
  | "years"
  | "times"
  | "number"
  | "pepm"
  | "price"
  | "dollars"
  | "choice";

/** One figure of a setting. `path` is where it is in the stored value; bounds are in the unit it is typed in. */
export type Field = {
  path: string;
  label: string;
  unit: Unit;
  atLeast?: number;
  atMost?: number;
  /** Of a choice: stored value and its words. */
  options?: readonly { value: string; label: string }[];
  hint?: string;
  /** Stands in a form under what comes before its last comma, with the others of the same. */
  grouped?: true;
};

/** The usual bounds of each unit, as typed. */
const bounds: Record<Exclude<Unit, "choice">, [number, number]> = {
  percent: [0, 100],
  points: [0, 100],
  count: [0, 10_000_000],
  days: [0, 365],
  businessDays: [1, 250],
  months: [1, 60],
  years: [1, 10],
  times: [0, 100],
  number: [0, 100],
  pepm: [0, 1000],
  price: [0, 10_000],
  dollars: [0, 10_000_000_000],
};
const whole: readonly Unit[] = ["count", "days", "businessDays", "months", "years", "dollars"];
const places = { percent: 3, points: 3, times: 2, number: 2, pepm: 2, price: 2 } as const;

/** What stands behind the figure where it is typed. */
export const trailOf: Record<Unit, string> = {
  percent: "%",
  points: "pts",
  count: "",
  days: "days",
  businessDays: "business days",
  months: "months",
  years: "years",
  times: "×",
  number: "",
  pepm: "PEPM",
  price: "",
  dollars: "",
  choice: "",
};

const isShare = (unit: Unit) => unit === "percent" || unit === "points";
const typed = /^-?\d+(\.\d+)?$/;

/** A typed text as it is stored, or what is wrong with it: "90", "90.0 %" and "90%" are 0.9. */
export function readField(field: Field, text: string): { value: string } | { fault: string } {
  if (field.unit === "choice") {
    const known = field.options?.some(({ value }) => value === text);
    return known ? { value: text } : { fault: "Choose one of the list." };
  }
  const plain = text
    .replace(/[\s,$%×]/g, "")
    .replace(/^\+/, "")
    .replace("−", "-");
  const [low, high] = [field.atLeast ?? bounds[field.unit][0], field.atMost ?? bounds[field.unit][1]];
  if (!typed.test(plain)) return { fault: `Enter a number between ${shown(low)} and ${shown(high)}.` };
  const figure = decimal(plain);
  if (figure.lt(low) || figure.gt(high)) return { fault: `Enter a number between ${shown(low)} and ${shown(high)}.` };
  if (whole.includes(field.unit) && !figure.isInteger()) return { fault: "Enter a whole number." };
  const most = places[field.unit as keyof typeof places] ?? 0;
  if (figure.decimalPlaces() > most) return { fault: `Use at most ${most} decimals.` };
  return { value: inFull(isShare(field.unit) ? figure.div(100) : figure) };
}

const shown = (bound: number) => count(bound);

/** A stored figure as it is typed: 0.9 is "90". */
export function typedField({ unit }: Field, value: string) {
  if (unit === "choice" || !typed.test(value)) return value;
  const figure = decimal(value);
  if (isShare(unit)) return inFull(figure.times(100));
  return unit === "pepm" || unit === "price" ? figure.toFixed(2) : inFull(figure);
}

/** A stored figure as it is read: 90.0%, 15 business days, 3.0×. */
export function fieldText({ unit, options }: Field, value: string | undefined) {
  if (value === undefined) return missing;
  if (unit === "choice") return options?.find((option) => option.value === value)?.label ?? value;
  if (!typed.test(value)) return value;
  if (unit === "percent") return ratio(value);
  if (unit === "points") return `${decimal(value).times(100).toFixed(1)} pts`;
  if (unit === "dollars") return exactMoney(value);
  if (unit === "pepm" || unit === "price") return rate(value);
  if (unit === "number") return decimal(value).toFixed(1);
  if (unit === "times") return `${decimal(value).toFixed(1)}×`;
  return [count(value), value === "1" ? trailOf[unit].replace(/s$/, "") : trailOf[unit]].filter(Boolean).join(" ");
}
