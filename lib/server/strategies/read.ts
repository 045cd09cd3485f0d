import "server-only";
import type { Family } from "@/lib/accounts/coverage";
import { missing } from "@/lib/errors";
import type { Step, Touched } from "@/lib/strategies/progress";
import type { Rule, StrategyKind } from "@/lib/strategies/rule";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";

export type Strategy = {
  id: string;
  kind: StrategyKind;
  name: string;
  tag: string;
  words: string;
  rule: Rule;
  goal: Family | null;
  byOn: Day | null;
  steps: Step[];
  begunOn: Day;
  closedOn: Day | null;
  outcome: string | null;
  author: string;
  teamId: string | null;
  team: string | null;
  version: number;
  /** Whether it is the viewer’s to write. */
  led: boolean;
};

const strategies = sql`
  select s.id, s.kind, s.name, s.tag, s.words, s.rule, s.goal, s.by_on::text as "byOn", s.steps, s.begun_on::text as "begunOn",
    s.closed_on::text as "closedOn", s.outcome, u.name as author, s.team_id as "teamId", t.name as team, s.version,
    coalesce(viewer_role() = 'VP' or viewer_role() = 'DIRECTOR' and s.team_id in (select my_teams()), false) as led
  from strategies s join users u on u.id = s.author_id left join teams t on t.id = s.team_id`;

/** Those one may read: what is open first, by the day it is to be reached. */
export const readStrategies = (db: Db) => db.$queryRaw<Strategy[]>`
  ${strategies} order by s.closed_on desc nulls first, s.by_on nulls last, s.name, s.id limit 200`;

/** Those that are open. */
export const readOpenStrategies = (db: Db) => db.$queryRaw<Strategy[]>`
  ${strategies} where s.closed_on is null order by s.by_on nulls last, s.name, s.id`;

export const readStrategy = async (db: Db, id: string): Promise<Strategy | undefined> =>
  (await db.$queryRaw<Strategy[]>`${strategies} where s.id = ${id}::uuid`)[0];

/** One about to be changed; one that is not the viewer’s to write is read but not locked. */
export async function lockStrategy(db: Db, id: string): Promise<Strategy> {
  await db.$queryRaw`select from strategies where id = ${id}::uuid for update`;
  return (await readStrategy(db, id)) ?? missing();
}

export type TouchedRow = Touched & {
  account: string;
  owner: string | null;
  renewsOn: Day | null;
  nextStep: string | null;
};

/** Accounts one sees, as a rule asks about them, or one of them; the largest first. */
export const readTouchable = (db: Db, accountId?: string) => db.$queryRaw<TouchedRow[]>`
  select s.account_id as "accountId", s.name as account, u.name as owner, a.situs, s.segment, s.funding,
    s.medical_funding as "medicalFunding", s.products, s.members, s.season_state as "seasonState",
    s.renews_on::text as "renewsOn", a.next_step as "nextStep"
  from account_standings s join accounts a on a.id = s.account_id left join users u on u.id = s.owner_id
  where not s.lapsed ${accountId ? sql`and s.account_id = ${accountId}::uuid` : sql``} order by s.members desc, s.name, s.account_id`;

/** The teams a new one may be of: those a Director leads, or any for a VP. */
export const readTeams = (db: Db) => db.$queryRaw<{ id: string; name: string }[]>`
  select t.id, t.name from teams t where viewer_role() = 'VP' or t.id in (select my_teams()) order by t.name, t.id`;
