import "server-only";
import { type PlanVersion, readPlan } from "@/lib/server/plans";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";

export type { PlanVersion };
export type Version = { number: number; author: string; on: Day; reviewedOn: Day };
/** A version of an account's plan, the latest unless one is named; undefined where there is none. */
export const getPlan = query("contact.view", ({ db }, accountId: string, number?: number) =>
  readPlan(db, accountId, number),
);

/** Every version, latest first. */
export const listVersions = query(
  "contact.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<Version[]>`
      select p.number, u.name as author, p.created_at::date::text as "on", p.reviewed_on::text as "reviewedOn"
      from account_plans p join users u on u.id = p.author_id
      where p.account_id = ${accountId}::uuid order by p.number desc`,
);
