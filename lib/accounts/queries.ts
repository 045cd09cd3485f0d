import "server-only";
import { z } from "zod";
import type { Picture } from "@/lib/pictures/due";
import { isAccount } from "@/lib/server/accounts-followed";
import { firmOf } from "@/lib/server/firms/followed";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import { dayOf, withAccount } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";
import type { EditableField } from "./editable";
import type { AccountFunding } from "./funding";
import type { Health } from "./health";
import type { HealthLevel } from "./health/level";
import type { Products } from "./products";
import type { MonthFigures } from "./series";
import type { LineRow } from "./standing-lines";
import { usualBounds } from "./thresholds";

export type AccountHead = {
  id: string;
  name: string;
  externalId: string | null;
  customerSinceOn: Day | null;
  lapsedOn: Day | null;
  version: number;
  industry: string | null;
  city: string | null;
  state: string | null;
  /** What people write on it, "" where nothing is written; the headline is the next renewal's, and has its version. */
  written: Record<EditableField, string>;
  headlineVersion: number | null;
  writable: boolean;
  standing: AccountStanding | null;
};

/** Where the account stands, as the Book has it: days, and decimals as text. */
export type AccountStanding = {
  asOfMonth: Day;
  lapsed: boolean;
  segment: string;
  funding: AccountFunding;
  medicalFunding: AccountFunding;
  contracts: number;
  members: number;
  membersYearAgo: number;
  insuredPremium: string;
  ascFees: string;
  otherRevenue: string;
  targetFees: string;
  /** Rolling twelve months through asOfMonth, dollars. */
  earnedPremium: string;
  incurredClaims: string;
  lossRatio: string | null;
  feeAdequacy: string | null;
  renewalId: string | null;
  renewsOn: Day | null;
  status: string;
  products: Products;
  productsHeld: number;
  productsEligible: number;
  healthLevel: HealthLevel;
  healthReason: string;
  health: Health;
  /** Rates asked for are internal: they have a query of their own. */
  lines: Omit<LineRow, "requiredAction" | "quotedAction">[];
};

const headOf = (id: string, asOf?: Day) => sql`
  select a.id, a.name, a.external_id as "externalId", a.customer_since_on::text as "customerSinceOn",
    a.lapsed_on::text as "lapsedOn", a.version, e.industry, e.city, e.state,
    ${asOf === undefined} and a.id in (select writable_accounts()) as writable, r.version as "headlineVersion",
    json_build_object('name', a.name, 'externalId', coalesce(a.external_id, ''),
      'customerSinceOn', coalesce(a.customer_since_on::text, ''), 'situs', coalesce(a.situs, ''),
      'priority', coalesce(a.priority, ''), 'nextStep', coalesce(a.next_step, ''),
      'nextStepOn', coalesce(a.next_step_on::text, ''), 'note', coalesce(a.note, ''),
      'tags', array_to_string(coalesce(a.tags, '{}'), ', '), 'headline', coalesce(r.headline, '')) as written,
    case when s.account_id is not null then json_build_object(
      'asOfMonth', s.as_of_month, 'lapsed', s.lapsed, 'segment', s.segment, 'funding', s.funding,
      'medicalFunding', s.medical_funding, 'contracts', s.contracts, 'members', s.members,
      'membersYearAgo', s.members_year_ago, 'insuredPremium', s.insured_premium::text, 'ascFees', s.asc_fees::text,
      'otherRevenue', s.other_revenue::text,
      'targetFees', s.target_fees::text, 'earnedPremium', s.earned_premium::text, 'incurredClaims', s.incurred_claims::text,
      'lossRatio', s.loss_ratio::text, 'feeAdequacy', s.fee_adequacy::text, 'renewalId', s.renewal_id,
      'renewsOn', s.renews_on, 'status', s.status, 'products', s.products, 'productsHeld', s.products_held,
      'productsEligible', s.products_eligible, 'healthLevel', s.health_level, 'healthReason', s.health_reason,
      'health', s.health, 'lines', (select coalesce(json_agg(line - 'requiredAction' - 'quotedAction' order by n), '[]')
        from jsonb_array_elements(s.lines) with ordinality as l (line, n))) end as standing
  from accounts a join employers e on e.id = a.employer_id left join account_standings s on s.account_id = a.id
    left join renewals r on r.id = s.renewal_id
  where a.id = ${id}::uuid`;

/**
 * The record's head: who it is and where it stands, now or in the picture of a day. Empty where it is not the viewer's to
 * see, or nothing was kept of it by then.
 */
export const getAccount = query(
  "account.view",
  async ({ db }, id: string, asOf?: Day): Promise<AccountHead | undefined> => {
    if (!z.uuid().safeParse(id).success) return undefined;
    const [account] = await db.$queryRaw<AccountHead[]>`${withAccount({ asOf }, id)} ${headOf(id, asOf)}`;
    return account;
  },
);

export type FirmOfRecord = {
  name: string;
  role: string;
  coverage: string | null;
  fromOn: Day;
  quoteOnly: boolean;
  contested: boolean;
  future: boolean;
};

export type AccountFrame = {
  today: Day;
  pinned: boolean;
  overriddenBy: string | null;
  /** What the settings ask of the two ratios, as text. */
  lossRatio: string | null;
  feeAdequacy: string | null;
  lines: number;
  openIssues: number;
  /** Promises both ways that are neither kept nor dropped; of the past none are shown. */
  openPromises: number;
  /** The account team today, and the firms of record now or soon. */
  team: { userId: string; name: string; kind: string; toOn: Day | null }[];
  firms: FirmOfRecord[];
  /** The latest measured exposures, as text: what eligibility asks. */
  exposures: Record<string, string>;
};

function frameOf(id: string, asOf?: Day) {
  const day = dayOf({ asOf });
  const promises = sql`(select count(*)::int from commitments
    where ${isAccount(sql`account_id`, id)} and num_nonnulls(kept_on, dropped_on) = 0)`;
  return sql`
    select ${day}::text as today,
      exists (select from pins where user_id = viewer_id() and href = ${`/accounts/${id}`}) as pinned,
      (select u.name from health_overrides o join users u on u.id = o.set_by_id
       where o.account_id = ${id}::uuid and o.ended_at is null and o.expires_on >= ${day} limit 1) as "overriddenBy",
      coalesce(asked #>> '{lossRatio,0}', ${usualBounds.lossRatio}) as "lossRatio",
      coalesce(asked #>> '{feeAdequacy,0}', ${usualBounds.feeAdequacy}) as "feeAdequacy",
      (select count(*)::int from lines where account_id = ${id}::uuid) as lines,
      (select count(*)::int from service_issues where ${isAccount(sql`account_id`, id)} and closed_on is null) as "openIssues",
      ${asOf ? sql`0` : promises} as "openPromises",
      (select coalesce(json_agg(json_build_object('userId', a.user_id, 'name', u.name, 'kind', a.kind, 'toOn', a.to_on)
          order by array_position(array['OWNER', 'TEAM', 'COVER', 'SPLIT', 'UNDERWRITER'], a.kind), u.name), '[]')
       from account_access a join users u on u.id = a.user_id
       where a.account_id = ${id}::uuid and ${day} between a.from_on and coalesce(a.to_on, 'infinity')) as team,
      (select coalesce(json_agg(json_build_object('name', f.name, 'role', b.role, 'coverage', l.coverage, 'fromOn', b.from_on,
          'quoteOnly', b.quote_only, 'contested', b.contested, 'future', b.from_on > ${day})
          order by b.from_on > ${day}, b.line_id nulls first, b.from_on), '[]')
       from brokers_of_record b join firms f on f.id = ${firmOf(sql`b.firm_id`)} left join lines l on l.id = b.line_id
       where b.account_id = ${id}::uuid and b.rescinded_on is null and coalesce(b.to_on, 'infinity') >= greatest(${day}, b.from_on)) as firms,
      (select coalesce(json_object_agg(kind, value), '{}') from (
        select distinct on (kind) kind, value::text from exposures
        where account_id = ${id}::uuid order by kind, as_of desc) latest) as exposures
    from (select (select value from settings where key = 'thresholds' and from_on <= ${day}
          order by version desc limit 1) as asked) s`;
}

/** What stands around the record. */
export const getAccountFrame = query("account.view", async ({ db }, id: string, asOf?: Day): Promise<AccountFrame> => {
  const [frame] = await db.$queryRaw<AccountFrame[]>`${withAccount({ asOf }, id)} ${frameOf(id, asOf)}`;
  return frame!;
});

/** The head, what stands around it, and the days the page can be of, newest first. */
type AccountPage = { account: AccountHead; frame: AccountFrame; pictures: Picture[] };

/** What every tab of the record's page shows, in one statement, because every tab waits for it. */
export const getAccountPage = query(
  "account.view",
  async ({ db }, id: string, asOf?: Day): Promise<AccountPage | undefined> => {
    if (!z.uuid().safeParse(id).success) return undefined;
    const [page] = await db.$queryRaw<AccountPage[]>`${kept}${withAccount({ asOf }, id)}
      select row_to_json(head) as account, (select row_to_json(f) from (${frameOf(id, asOf)}) f) as frame,
        (select coalesce(json_agg(json_build_object('kind', kind, 'takenOn', taken_on) order by as_at desc), '[]')
         from pictures) as pictures
      from (${headOf(id, asOf)}) head`;
    return page;
  },
  "account",
);

/** The last 36 months as recorded now, or by the moment of a picture, dollars as text: medical members; insured medical and stop-loss; ASC fees. */
export const listAccountMonths = query(
  "account.view",
  async ({ db }, id: string, asOf?: Day): Promise<MonthFigures[]> => {
    const months = await db.$queryRaw<MonthFigures[]>`
    ${withAccount({ asOf }, id)} select e.month::text,
           coalesce(sum(e.members) filter (where l.coverage = 'MEDICAL'), 0)::int as members,
           coalesce(sum(e.contracts) filter (where l.coverage = 'MEDICAL'), 0)::int as contracts,
           coalesce(sum(r.premium) filter (where l.coverage in ('MEDICAL', 'STOP_LOSS')), 0)::text as premium,
           coalesce(sum(c.incurred) filter (where r.premium > 0 and l.coverage in ('MEDICAL', 'STOP_LOSS')), 0)::text as claims,
           coalesce(sum(r.fees) filter (where l.coverage = 'MEDICAL'), 0)::text as fees,
           coalesce(sum(e.contracts * t.target_rate) filter (where l.coverage = 'MEDICAL' and t.funding = 'ASC'), 0)::text
             as "targetFees"
    from lines l
    join enrollment_months e on e.line_id = l.id and e.superseded_at is null
    left join revenue_months r on r.line_id = l.id and r.month = e.month and r.superseded_at is null
    left join claim_months c on c.line_id = l.id and c.month = e.month and c.superseded_at is null
    left join line_terms t on t.line_id = l.id and e.month between t.from_on and t.to_on
    where l.account_id = ${id}::uuid
    group by e.month order by e.month desc limit 36`;
    return months.reverse();
  },
);

/** The four rates of a renewal by track, as text on the line's basis; a picture asks for the account too. Required is internal. */
export const listAccountTracks = query(
  "book.required",
  ({ db }, renewalId: string, accountId?: string, asOf?: Day) =>
    db.$queryRaw<AccountTrack[]>`
      ${withAccount({ asOf }, accountId ?? "")} select t.id, t.kind, t.stage, r.headline, r.effective_on::text as "effectiveOn", t.current_rate::text as "currentRate",
        t.required_rate::text as "requiredRate", t.quoted_rate::text as "quotedRate",
        t.released_rate::text as "releasedRate", t.sold_rate::text as "soldRate", t.released_on::text as "releasedOn",
        t.decide_by_on::text as "decideByOn", t.decided_on::text as "decidedOn"
      from renewal_tracks t join renewals r on r.id = t.renewal_id
      where t.renewal_id = ${renewalId}::uuid order by t.kind, t.id`,
);

export type AccountTrack = {
  id: string;
  kind: string;
  stage: string;
  headline: string | null;
  effectiveOn: Day;
  currentRate: string;
  requiredRate: string | null;
  quotedRate: string | null;
  releasedRate: string | null;
  soldRate: string | null;
  releasedOn: Day | null;
  decideByOn: Day;
  decidedOn: Day | null;
};
