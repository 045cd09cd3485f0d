import { addDays, addMonths, type Day, firstOfYear } from "@/lib/units/day";

export const periods = ["months", "year", "all"] as const;
export type Period = (typeof periods)[number];

const tenYears = 3653;

/** The first day of a period that ends today: twelve months, this calendar year, or all there is of ten years. */
export function beginOf(period: Period, today: Day): Day {
  if (period === "year") return firstOfYear(today);
  return period === "months" ? addMonths(today, -12) : addDays(today, -tenYears);
}
