import { addMonths, type Day } from "@/lib/units/day";

/** The next first day of a contract year after today, from the day the latest filed contract renewed; 1/1 where none is filed. */
export function nextEffective(renewsOn: Day | null, today: Day): Day {
  let day = renewsOn ?? `${today.slice(0, 4)}-01-01`;
  const years = Math.max(0, Number(today.slice(0, 4)) - Number(day.slice(0, 4)));
  day = addMonths(day, 12 * years);
  return day > today ? day : addMonths(day, 12);
}
