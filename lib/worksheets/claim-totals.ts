import { excessOver } from "@/lib/rating/pooling";
import { trendFactor } from "@/lib/rating/trend";
import { decimal } from "@/lib/units/decimal";
import { readFigure } from "./figure";

/** Amounts typed one a line or between semicolons, or what is wrong with the first that is none. */
export function amountsIn(text: string): { amounts: string[] } | { fault: string } {
  const parts = text.split(/[\n;]+/).flatMap((part) => (part.trim() ? [part.trim()] : []));
  const amounts: string[] = [];
  for (const [at, part] of parts.entries()) {
    const read = readFigure({ unit: "dollars" }, part);
    if ("fault" in read || decimal(read.value).isNegative())
      return { fault: `Amount ${at + 1} is not a sum of dollars.` };
    amounts.push(read.value);
  }
  return amounts.length > 0 ? { amounts } : { fault: "Enter an amount a line." };
}

/** Claims above a deductible in total, and the same grown by a trend over months; whole dollars and cents as they are. */
export function totalsAbove(
  amounts: readonly string[],
  deductible: string,
  growth?: { trend: string; months: string },
) {
  const claims = amounts.map(decimal);
  const point = decimal(deductible);
  const factor = growth && trendFactor(decimal(growth.trend), decimal(growth.months));
  const trended =
    factor &&
    excessOver(
      claims.map((claim) => claim.times(factor)),
      point,
    );
  return { excess: excessOver(claims, point).toFixed(2), trended: trended?.toFixed(2) };
}
