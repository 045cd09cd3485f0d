import { addDays, type Day, weekday } from "@/lib/units/day";

/** The Monday a week’s changes are counted from: the last one before today. */
export const lastMonday = (today: Day): Day => addDays(today, -((weekday(today) + 6) % 7 || 7));

/** So many Mondays before today, oldest first, the last one included. */
export const mondaysUntil = (today: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, at) => addDays(lastMonday(today), -7 * (count - 1 - at)));
