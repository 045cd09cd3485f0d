import { isAccount } from "@/lib/server/accounts-followed";
import { sql } from "@/lib/server/sql";
import "server-only";
import { usualTrend } from "@/lib/approvals/expected";
import { strandedShare } from "@/lib/rating/break-even";
import type { KnownBy, Parity } from "@/lib/rivals/kinds";
import { budgetOfAccount } from "@/lib/server/approvals/budget";
import { readAskedTrack, unitsOf } from "@/lib/server/approvals/track";
import { authorityNow, levelOf } from "@/lib/server/approvals/weigh";
import { query } from "@/lib/server/query";
import { settingNow } from "@/lib/server/settings";
import type { Day } from "@/lib/units/day";
import { decimal, inFull } from "@/lib/units/decimal";
import type { Authority } from "./weighed";

/** A scenario as kept: figures as exact numerals, shares of one. */
export type Scenario = {
  id: string;
  name: string;
  action: string;
  plan: string | null;
  planNote: string;
  network: string | null;
  networkNote: string;
  commission: string | null;
  months: number | null;
  funding: string;
  years: number;
  cap: string | null;
  odds: string | null;
  walkAway: boolean;
  /** Self-funded beside it: dollars PEPM, the deductible in dollars, the corridor as a share. */
  fee: string | null;
  feeCost: string | null;
  deductible: string | null;
  specific: string | null;
  corridor: string | null;
  aggregate: string | null;
  ownStopLoss: boolean;
  by: string;
  version: number;
};
export type Rival = {
  id: string;
  competitor: string;
  action: string | null;
  rate: string | null;
  knownBy: KnownBy;
  source: string;
  heardOn: Day;
  parity: Parity;
};
/** The rates of the year before’s decision about the same line, as far as they stand. */
export type LastYear = { effectiveOn: Day; current: string; required: string; quoted: string | null; sold: string };
export type ScenarioGrounds = {
  trackId: string;
  current: string;
  /** Member months of a year at the members in force. */
  memberMonths: string;
  /** Contract months likewise. */
  contractMonths: string;
  stranded: string;
  authority: Authority;
  /** The book’s own trend, yearly as shares by coverage. */
  trend: Record<string, string>;
  lastYear: LastYear | null;
};

/** What might be quoted for a decision, oldest first; what it is weighed by; and what rivals are known to ask for its line. */
export const getScenarios = query("book.required", async ({ viewer, db }, trackId: string) => {
  const track = await readAskedTrack(db, trackId);
  const scenarios = await db.$queryRaw<Scenario[]>`
    select s.id, s.name, s.action::text, s.plan::text, s.plan_note as "planNote", s.network::text,
      s.network_note as "networkNote", s.commission::text, s.months, s.funding, s.years, s.cap::text, s.odds::text,
      s.walk_away as "walkAway", s.fee::text, s.fee_cost::text as "feeCost", s.deductible::text, s.specific::text,
      s.corridor::text, s.aggregate::text, s.own_stop_loss as "ownStopLoss", u.name as by, s.version
    from scenarios s join users u on u.id = s.created_by_id where s.track_id = ${trackId}::uuid order by s.created_at, s.id`;
  const rivals = await db.$queryRaw<Rival[]>`
    select * from (select distinct on (lower(competitor)) id, competitor, action::text,
        case when price_basis = 'PMPM' then rate::text end as rate, known_by as "knownBy", source,
        heard_on::text as "heardOn", parity
      from competitor_quotes where ${isAccount(sql`account_id`, track.accountId)} and coverage = ${track.coverage}
        and (action is not null or price_basis = 'PMPM')
      order by lower(competitor), heard_on desc, id desc) latest
    order by "heardOn" desc, id limit 3`;
  const [lastYear] = await db.$queryRaw<LastYear[]>`
    select r.effective_on::text as "effectiveOn", t.current_rate::text as current, t.required_rate::text as required,
      t.quoted_rate::text as quoted, t.sold_rate::text as sold
    from renewal_tracks t join renewals r on r.id = t.renewal_id
    where t.account_id = ${track.accountId}::uuid and t.kind = ${track.kind}
      and t.line_id = (select line_id from renewal_tracks where id = ${trackId}::uuid)
      and r.effective_on < ${track.effectiveOn}::date and t.required_rate is not null and t.sold_rate is not null
    order by r.effective_on desc limit 1`;
  const { limits, scaling } = await authorityNow(db);
  const seesBudget = viewer.role === "DIRECTOR" || viewer.role === "VP";
  const budget = seesBudget ? await budgetOfAccount(db, track.accountId) : undefined;
  const grounds: ScenarioGrounds = {
    trackId,
    current: track.currentRate,
    memberMonths: inFull(unitsOf(track)),
    contractMonths: inFull(decimal(track.contracts).times(12)),
    stranded: inFull(decimal(String((await settingNow(db, "stranded_admin")) ?? strandedShare))),
    authority: {
      limits,
      scaling,
      level: await levelOf(db, viewer),
      ...(budget && { budgetLeft: inFull(budget.left) }),
    },
    trend: ((await settingNow(db, "trend")) ?? usualTrend) as Record<string, string>,
    lastYear: lastYear ?? null,
  };
  return { scenarios, rivals, grounds, writable: track.writable };
});
