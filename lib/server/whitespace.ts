import "server-only";
import { families } from "@/lib/accounts/coverage";
import { thresholdsFrom } from "@/lib/accounts/thresholds";
import { catalogueOf } from "@/lib/products/catalogue";
import { catalogueKey } from "@/lib/settings/catalogue";
import { settingOf } from "@/lib/settings/definitions";
import { leavesIn } from "@/lib/settings/versions";
import { factsOf, type Whitespace } from "@/lib/whitespace/facts";
import { spaceFields } from "@/lib/whitespace/file-fields";
import { gridOf, openCells, shownIn } from "@/lib/whitespace/grid";
import type { WhitespaceState } from "@/lib/whitespace/list";
import type { Db } from "./door";
import { wholeFile } from "./files/export";

type Frame = Pick<Whitespace, "today" | "rows"> & { settings: Record<string, unknown> | null };

/**
 * Every customer of the viewer's book with medical, as cross-selling asks about them, and what there is to sell; or one
 * account of them alone.
 */
export async function readWhitespace(db: Db, accountId?: string): Promise<Whitespace> {
  const keys = [...families.map(catalogueKey), "product_families"];
  const [frame] = await db.$queryRaw<Frame[]>`
    with own as (
      select account_id, name, owner_id, segment, medical_funding, contracts, members, asc_contracts, asc_members,
        products, health_level, health, renews_on
      from account_standings where not lapsed and (${accountId ?? null}::uuid is null or account_id = ${accountId ?? null}::uuid)),
    measured as (
      select account_id, json_object_agg(kind, value::text) as exposures from (
        select distinct on (account_id, kind) account_id, kind, value from exposures
        where as_of <= business_day() order by account_id, kind, as_of desc) e group by account_id),
    bought as (
      select account_id,
        json_agg(json_build_object('family', coverage, 'on', started_on)) filter (where terminated_on is null
          or terminated_on >= business_day()) as started,
        json_agg(json_build_object('family', coverage, 'on', terminated_on)) filter (where terminated_on < business_day()) as ended
      from lines where coverage <> 'MEDICAL' group by account_id),
    aside as (
      select d.account_id, json_agg(json_build_object('id', d.id, 'family', d.family, 'reason', d.reason, 'note', d.note,
        'untilOn', d.until_on, 'setBy', u.name, 'setOn', (d.set_at at time zone 'UTC')::date)) as dismissed
      from space_dismissals d join users u on u.id = d.set_by_id where d.ended_at is null and d.until_on >= business_day()
      group by d.account_id),
    worked as (
      select coalesce(m.merged_into_id, m.id) as account_id, json_agg(json_build_object('id', o.id, 'lines', products,
        'stage', stage, 'on', coalesce(closed_on, quoted_on, opened_on), 'lostReason', lost_reason, 'lostTo', lost_to)
        order by stage in ('SOLD', 'LOST'), closed_on desc) as deals
      from opportunities o join accounts m on m.id = o.account_id where stage <> 'SOLD'
        and coalesce(closed_on, business_day()) > business_day() - interval '24 months' group by 1),
    filed as (
      select id, json_agg(json_build_object('family', family, 'carrier', carrier, 'toOn', to_on, 'year', plan_year)) as filed
      from (
        select distinct on (o.account_id, l.family) o.account_id as id, l.family, c.carrier_name as carrier, c.to_on, c.plan_year
        from own o join accounts a on a.id = o.account_id join employers e on e.id = a.employer_id
        join filed_contracts c on c.ein = regexp_replace(e.ein, '\\D', '', 'g'),
        lateral (select case line when 'LIFE' then 'ANCILLARY' else line end as family from unnest(c.lines) line
          where line in ('DENTAL', 'VISION', 'STOP_LOSS', 'PHARMACY', 'LIFE')) l
        where c.counted and c.carrier_name is not null and c.to_on > business_day() - interval '30 months'
        order by o.account_id, l.family, c.plan_year desc, c.persons desc nulls last, c.ack_id, c.form_id) latest
      group by id)
    select business_day()::text as today,
      (select json_object_agg(key, setting_now(key)) from unnest(${keys}::text[]) key) as settings,
      coalesce((select json_agg(json_build_object('id', s.account_id, 'name', s.name, 'owner', u.name, 'ownerId', s.owner_id,
        'segment', s.segment, 'industry', e.industry, 'medicalFunding', s.medical_funding, 'contracts', s.contracts,
        'members', s.members, 'ascContracts', s.asc_contracts, 'ascMembers', s.asc_members, 'products', s.products,
        'healthLevel', s.health_level, 'service', s.health -> 'S', 'renewsOn', s.renews_on,
        'exposures', coalesce(m.exposures, '{}'), 'started', coalesce(b.started, '[]'), 'ended', coalesce(b.ended, '[]'),
        'filed', coalesce(f.filed, '[]'), 'dismissed', coalesce(d.dismissed, '[]'), 'deals', coalesce(w.deals, '[]'),
        'writable', s.account_id = any (array(select writable_accounts()))) order by s.name, s.account_id)
      from own s join accounts a on a.id = s.account_id left join employers e on e.id = a.employer_id
      left join users u on u.id = s.owner_id left join measured m on m.account_id = s.account_id
      left join bought b on b.account_id = s.account_id left join filed f on f.id = s.account_id
      left join aside d on d.account_id = s.account_id left join worked w on w.account_id = s.account_id), '[]') as rows`;
  const settings = frame?.settings ?? {};
  const leaves = Object.fromEntries(
    families.map((family) => [family, leavesIn(settingOf(catalogueKey(family))!, settings[catalogueKey(family)])]),
  );
  return {
    today: frame!.today,
    rows: frame!.rows,
    products: catalogueOf(leaves),
    notOffered: thresholdsFrom({ product_families: settings.product_families }).notOffered,
  };
}

/** What could be sold to the accounts shown, a row for each family of each, as a file. */
export const whitespaceFile = wholeFile(
  "Cross-sell",
  spaceFields,
  async ({ db, input }: { db: Db; input: WhitespaceState }) => {
    const space = await readWhitespace(db);
    return openCells(shownIn(gridOf(space.rows.map(factsOf), space), input));
  },
);
