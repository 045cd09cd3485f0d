import "server-only";
import { addDays, type Day, weekday } from "@/lib/units/day";
import type { Db } from "./door";
import { restateStale } from "./standing";

/** The Monday a week is filed under. */
export const weekOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/**
 * Keeps the week's picture of every account in force, under its Monday, as the columns of its standing. However many
 * instances and runs, a week has one: the first after Monday begins, of standings that are of that day.
 */
export async function takeWeeklySnapshot(db: Db, day: Day): Promise<number> {
  await restateStale(db);
  return db.$executeRaw`
    insert into snapshots (id, account_id, taken_on, standing)
    select gen_random_uuid(), s.account_id, ${weekOf(day)}::date, to_jsonb(s) from account_standings s
    where not s.lapsed and s.business_day = ${day}::date
    on conflict (account_id, taken_on) do nothing`;
}
