import "server-only";
import { type PlanVersion, readPlan } from "@/lib/server/plans";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";

export type { PlanVersion };
export type Version = { number: number; author: string; on: Day; reviewedOn: Day };
export type Rival = {
  id: string;
  competitor: string;
  coverage: string;
  action: string | null;
  rate: string | null;
  priceBasis: string | null;
  knownBy: string;
  source: string;
  heardOn: Day;
  parity: string;
  effectiveOn: Day | null;
};

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

/** What is known of rivals at an account, line by line, latest first. */
export const listRivals = query(
  "contact.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<Rival[]>`
      select id, competitor, coverage, action::text, rate::text, price_basis as "priceBasis", known_by as "knownBy",
        source, heard_on::text as "heardOn", parity, effective_on::text as "effectiveOn"
      from competitor_quotes where account_id = ${accountId}::uuid order by coverage, heard_on desc, id`,
);
