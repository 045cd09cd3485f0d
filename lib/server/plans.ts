import "server-only";
import { noPlan, type Plan } from "@/lib/plans/plan";
import { type Day, dateOf } from "@/lib/units/day";
import type { Db } from "./door";
import { businessDayOf } from "./ownership-day";

export type PlanVersion = { number: number; plan: Plan; reviewedOn: Day; author: string; on: Day };

/** One version of an account's plan, or the latest; undefined where there is none. */
export async function readPlan(db: Db, accountId: string, number?: number): Promise<PlanVersion | undefined> {
  const [version] = await db.$queryRaw<PlanVersion[]>`
    select p.number, p.plan, p.reviewed_on::text as "reviewedOn", u.name as author,
      (p.created_at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "on"
    from account_plans p join users u on u.id = p.author_id
    where p.account_id = ${accountId}::uuid and (${number ?? null}::int is null or p.number = ${number ?? null}::int)
    order by p.number desc limit 1`;
  return version && { ...version, plan: { ...noPlan, ...version.plan } };
}

/** Adds a version, read through today. */
export async function addVersion(db: Db, given: { accountId: string; number: number; plan: Plan; authorId: string }) {
  const reviewedOn = dateOf(await businessDayOf(db));
  await db.accountPlan.create({ data: { ...given, reviewedOn }, select: { id: true } });
}
