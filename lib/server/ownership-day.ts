import "server-only";
import type { Day } from "@/lib/units/day";
import { type Db, dayWithin } from "./door";

/** The day of business of this transaction. */
export async function businessDayOf(db: Db): Promise<Day> {
  const known = dayWithin(db);
  if (known) return known;
  const [row] = await db.$queryRaw<{ today: Day }[]>`select business_day()::text as today`;
  return row?.today ?? "";
}
