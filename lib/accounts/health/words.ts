import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Dec 3" this year, "Dec 3, 2027" in another. */
export function dayInWords(day: Day, today: Day) {
  const short = `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short}, ${day.slice(0, 4)}`;
}

/** "12/31" this year, "12/31/27" in another. */
export function dayInFigures(day: Day, today: Day) {
  const short = `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short}/${day.slice(2, 4)}`;
}

/** A fraction as "92.4%". */
export const percent = (fraction: Decimal) => `${fraction.times(100).toFixed(1)}%`;

/** A change as "+10.9%" or "−1.8%", with a true minus. */
export const change = (fraction: Decimal) => `${fraction.isNegative() ? "−" : "+"}${percent(fraction.abs())}`;
