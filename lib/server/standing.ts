import "server-only";
import { type Standing, standingOf } from "@/lib/accounts/standing";
import { standingSettings, type Thresholds, thresholdsFrom } from "@/lib/accounts/thresholds";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { sql } from "./sql";
import { loadFacts } from "./standing-facts";

const chunk = 500;

/**
 * Computes where these accounts stand, or all the viewer sees, and keeps it for the Book. Call it in the transaction
 * that changed a fact, after the change; it answers how many it wrote.
 */
export async function restateStandings(db: Db, accountIds?: string[]): Promise<number> {
  const [today, at] = [await dayOfBusiness(db), new Date()];
  const thresholds = await currentThresholds(db);
  const ids = await standingAlone(db, accountIds);
  let written = 0;
  for (let start = 0; start < ids.length; start += chunk) {
    written += await restate(db, ids.slice(start, start + chunk), { thresholds, today, at });
  }
  return written;
}

/** All accounts the viewer sees, or those that these lead to: one that was merged into another has no standing of its own. */
async function standingAlone(db: Db, accountIds?: string[]): Promise<string[]> {
  const rows = accountIds
    ? await db.$queryRaw<{ id: string }[]>`
        select distinct coalesce(merged_into_id, id) as id from accounts where id = any (${accountIds}::uuid[]) order by 1`
    : await db.$queryRaw<{ id: string }[]>`select id from accounts where merged_into_id is null`;
  return rows.map(({ id }) => id);
}

/** A name is the one fact a standing repeats as it is: a new one needs no other fact read again. */
export const renameStanding = (db: Db, accountId: string, name: string) => db.$executeRaw`
  update account_standings set name = ${name} where account_id = ${accountId}::uuid`;

/** The settings a standing was computed before: they began after it, or were set after it and have begun. */
export const settingsSince = sql`
  (select max(set_at) from settings where key = any (${[...standingSettings]}) and from_on <= business_day())`;

/** The work of a new day or a new rule: the standings of another day, of older settings, or none yet, once however many ask. */
export async function restateStale(db: Db): Promise<number> {
  const [lock] = await db.$queryRaw<
    { mine: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtext('restate_stale')) as mine`;
  if (!lock?.mine) return 0;
  await measureRequiredAction(db);
  const stale = await db.$queryRaw<{ id: string }[]>`
    select a.id from accounts a left join account_standings s on s.account_id = a.id
    where a.merged_into_id is null and (s.business_day is distinct from business_day() or s.computed_at < ${settingsSince}) order by a.id`;
  return restateStandings(
    db,
    stale.map(({ id }) => id),
  );
}

const fewestRated = 8;

/**
 * Measures the book's own 75th percentile of required action over the insured renewals ahead, above which Price is on
 * watch, and keeps it as a new version of a setting when it moved. For a job, which sees the whole book.
 */
export async function measureRequiredAction(db: Db): Promise<void> {
  await db.$executeRaw`
    with measured as (
      select round(percentile_cont(0.75) within group (order by t.required_rate / t.current_rate - 1)::numeric, 3)::text as value
      from renewal_tracks t join renewals r on r.id = t.renewal_id
      where t.kind = 'INSURED' and t.required_rate is not null and t.current_rate > 0 and r.effective_on > business_day()
      having count(*) >= ${fewestRated}),
    latest as (select version, value #>> '{}' as value from settings where key = ${watchKey} order by version desc limit 1)
    insert into settings (key, version, family, value, from_on)
    select ${watchKey}, coalesce(l.version, 0) + 1, 'CATALOGUE', to_jsonb(m.value), business_day()
    from measured m left join latest l on true
    where m.value is distinct from l.value`;
}

const watchKey = "required_action_watch";

async function currentThresholds(db: Db): Promise<Thresholds> {
  const settings = await db.$queryRaw<{ key: string; value: unknown }[]>`
    select distinct on (key) key, value from settings
    where key = any (${[...standingSettings]}) and from_on <= business_day()
    order by key, version desc`;
  return thresholdsFrom(Object.fromEntries(settings.map(({ key, value }) => [key, value])));
}

async function dayOfBusiness(db: Db): Promise<Day> {
  const [row] = await db.$queryRaw<{ today: Day }[]>`select business_day()::text as today`;
  return row?.today ?? "";
}

/** `at` is when the settings were read: what they became since, a later run applies. */
type By = { thresholds: Thresholds; today: Day; at: Date };

/** Two who change one account take turns here, so that the later counts the earlier's change too. */
async function restate(db: Db, ids: string[], { thresholds, today, at }: By) {
  await db.$queryRaw`
    select account_id from account_standings where account_id = any (${ids}::uuid[]) order by account_id for update`;
  const facts = await loadFacts(db, ids, today);
  return write(
    db,
    facts.map((account) => standingOf(account, thresholds, today)),
    at,
  );
}

const write = (db: Db, standings: Standing[], at: Date) => db.$executeRaw`
  insert into account_standings
  select * from jsonb_populate_recordset(null::account_standings, ${JSON.stringify(standings.map((standing) => asRow(standing, at)))}::jsonb)
  on conflict (account_id) do update set
    business_day = excluded.business_day, computed_at = excluded.computed_at, as_of_month = excluded.as_of_month,
    name = excluded.name, lapsed = excluded.lapsed, owner_id = excluded.owner_id, firm_id = excluded.firm_id,
    segment = excluded.segment, funding = excluded.funding, medical_funding = excluded.medical_funding,
    contracts = excluded.contracts, members = excluded.members, asc_contracts = excluded.asc_contracts,
    asc_members = excluded.asc_members, insured_members = excluded.insured_members,
    members_year_ago = excluded.members_year_ago, members_opening = excluded.members_opening,
    sparkline = excluded.sparkline, insured_premium = excluded.insured_premium,
    stop_loss_premium = excluded.stop_loss_premium, asc_fees = excluded.asc_fees, target_fees = excluded.target_fees,
    other_revenue = excluded.other_revenue, earned_premium = excluded.earned_premium,
    incurred_claims = excluded.incurred_claims, stop_loss_earned = excluded.stop_loss_earned,
    stop_loss_claims = excluded.stop_loss_claims, loss_ratio = excluded.loss_ratio,
    fee_adequacy = excluded.fee_adequacy, renewal_id = excluded.renewal_id, renews_on = excluded.renews_on,
    status = excluded.status, season_state = excluded.season_state, required_action = excluded.required_action,
    quoted_action = excluded.quoted_action, term_ends_on = excluded.term_ends_on, products = excluded.products,
    products_held = excluded.products_held, products_eligible = excluded.products_eligible,
    health_level = excluded.health_level, health_letter = excluded.health_letter,
    health_reason = excluded.health_reason, health = excluded.health, lines = excluded.lines`;

/** A standing under the names of its columns. */
export const asRow = (standing: Standing, computedAt = new Date()) =>
  Object.fromEntries(
    Object.entries({ ...standing, computedAt }).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
