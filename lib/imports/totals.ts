import { monthText } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import { type Controls, type FigureName, type Figures, figureNames, type MonthTotals } from "./report";

const heads: FigureName[] = ["contracts", "members"];
const names: Record<FigureName, string> = {
  contracts: "contracts",
  members: "members",
  premium: "premium",
  fees: "fees",
  paid: "paid claims",
  incurred: "incurred claims",
};

export const figureWords = (figure: FigureName) => names[figure];

/** What finance must say of each month: the figures the file has, heads or dollars. */
export const totalsNeeded = (given: Iterable<string>): FigureName[] => {
  const has = new Set(given);
  return figureNames.filter((figure) => has.has(figure));
};

/** A total as typed or read, "$1,234.50" or "(12)", as plain digits; nothing where it says nothing. */
export function plainTotal(text: string | undefined): string | undefined {
  const bare = text
    ?.replace(/[$,\s]/g, "")
    .replace(/^\((.*)\)$/, "-$1")
    .replace("\u2212", "-");
  return bare && /^-?\d+(\.\d+)?$/.test(bare) ? decimal(bare).toFixed() : undefined;
}

/** The controls of each month, typed ones before those the file brings itself. */
export function mergedControls(typed: Controls = {}, brought: Controls = {}): Controls {
  const months = new Set([...Object.keys(brought), ...Object.keys(typed)]);
  return Object.fromEntries([...months].map((month) => [month, clean({ ...brought[month], ...clean(typed[month]) })]));
}

function clean(figures: Partial<Figures> | undefined): Partial<Figures> {
  const plain = Object.entries(figures ?? {}).map(([figure, text]) => [figure, plainTotal(text)]);
  return Object.fromEntries(plain.filter(([, text]) => text !== undefined));
}

const written = (figure: FigureName, amount: string) => {
  const value = decimal(amount);
  const digits = value.abs().toFixed(heads.includes(figure) ? 0 : 2);
  const [whole = "", cents] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = cents ? `${grouped}.${cents}` : grouped;
  return `${value.isNegative() && !value.isZero() ? "−" : ""}${heads.includes(figure) ? "" : "$"}${text}`;
};

/** Each figure of each month that is not what finance says, as a sentence with both and the difference. */
export function mismatchesIn(months: readonly MonthTotals[]): string[] {
  return months.flatMap(({ month, file, control }) =>
    figureNames.flatMap((figure) => {
      const [ours, theirs] = [file[figure], control[figure]];
      if (theirs === undefined) return [];
      if (ours !== undefined && decimal(ours).eq(theirs)) return [];
      const difference = decimal(ours ?? 0)
        .minus(theirs)
        .toFixed();
      const has = ours === undefined ? `has no ${names[figure]}` : `has ${written(figure, ours)} ${names[figure]}`;
      return [
        `${month ? monthText(month) : "All months"}: the file ${has}, finance ${written(figure, theirs)}; the difference is ${written(figure, difference)}.`,
      ];
    }),
  );
}

const told = 4;

/** The first four mismatches, and how many more there are. */
export function mismatchText(mismatches: readonly string[]): string {
  const more = mismatches.length - told;
  const rest = more > 0 ? [more === 1 ? "1 more figure differs." : `${more} more figures differ.`] : [];
  return [...mismatches.slice(0, told), ...rest].join(" ");
}

/** Months and figures finance has not said a total of yet. */
export function totalsMissing(months: readonly MonthTotals[], needed: readonly FigureName[]): string[] {
  return months.flatMap(({ month, control }) => {
    const missing = needed.filter((figure) => control[figure] === undefined);
    return missing.length > 0 ? [`${monthText(month)}: ${missing.map((figure) => names[figure]).join(", ")}`] : [];
  });
}
