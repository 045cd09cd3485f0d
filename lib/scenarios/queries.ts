import "server-only";
import type { KnownBy, Parity } from "@/lib/rivals/kinds";
import { budgetOfAccount } from "@/lib/server/approvals/budget";
import { readAskedTrack, unitsOf } from "@/lib/server/approvals/track";
import { authorityNow, levelOf } from "@/lib/server/approvals/weigh";
import { query } from "@/lib/server/query";
import { settingNow } from "@/lib/server/settings";
import type { Day } from "@/lib/units/day";
import { decimal, inFull } from "@/lib/units/decimal";
import { strandedShare } from "./outcome";

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
export type ScenarioGrounds = {
  trackId: string;
  current: string;
  /** Member months of a year at the members in force. */
  memberMonths: string;
  stranded: string;
  /** Limits by level and column, how dollars scale, and as whom the viewer would ask. */
  authority: { limits: Record<string, string>; scaling: string; level: Awaited<ReturnType<typeof levelOf>> };
  /** Dollars of relief left, to those who see the budget. */
  budgetLeft?: string;
};

/** What might be quoted for a decision, oldest first; what it is weighed by; and what rivals are known to ask for its line. */
export const getScenarios = query("worksheet.view", async ({ viewer, db }, trackId: string) => {
  const track = await readAskedTrack(db, trackId);
  const scenarios = await db.$queryRaw<Scenario[]>`
    select s.id, s.name, s.action::text, s.plan::text, s.plan_note as "planNote", s.network::text,
      s.network_note as "networkNote", s.commission::text, s.months, s.funding, s.years, s.cap::text, s.odds::text,
      s.walk_away as "walkAway", u.name as by, s.version
    from scenarios s join users u on u.id = s.created_by_id where s.track_id = ${trackId}::uuid order by s.created_at, s.id`;
  const rivals = await db.$queryRaw<Rival[]>`
    select * from (select distinct on (lower(competitor)) id, competitor, action::text,
        case when price_basis = 'PMPM' then rate::text end as rate, known_by as "knownBy", source,
        heard_on::text as "heardOn", parity
      from competitor_quotes where account_id = ${track.accountId}::uuid and coverage = ${track.coverage}
        and (action is not null or price_basis = 'PMPM')
      order by lower(competitor), heard_on desc, id desc) latest
    order by "heardOn" desc, id limit 3`;
  const { limits, scaling } = await authorityNow(db);
  const seesBudget = viewer.role === "DIRECTOR" || viewer.role === "VP";
  const budget = seesBudget ? await budgetOfAccount(db, track.accountId) : undefined;
  const grounds: ScenarioGrounds = {
    trackId,
    current: track.currentRate,
    memberMonths: inFull(unitsOf(track)),
    stranded: inFull(decimal(String((await settingNow(db, "stranded_admin")) ?? strandedShare))),
    authority: { limits, scaling, level: await levelOf(db, viewer) },
    ...(budget && { budgetLeft: inFull(budget.left) }),
  };
  return { scenarios, rivals, grounds, writable: track.writable, decidedOn: track.decidedOn };
});
