import "server-only";
import { keyOf } from "@/lib/filings/key";
import { type DealProduct, dealProducts } from "@/lib/opportunities/products";
import { isOpen, type Stage } from "@/lib/opportunities/stages";
import { catalogue } from "@/lib/products/catalogue";
import type { RfpStage } from "@/lib/rfps/stages";
import { readFirmInMarket } from "@/lib/server/prospects/firm";
import * as lists from "@/lib/server/prospects/list";
import * as record from "@/lib/server/prospects/record";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";
import type { Audience } from "@/lib/views/schema";
import { parseProspectColumns } from "./columns";
import type { ProspectsState } from "./list";

export type { FirmInMarket } from "@/lib/server/prospects/firm";
export type { ProspectRow, ProspectSums } from "@/lib/server/prospects/list";
export type { FiledContract, FiledYear, ProvidedFor, YearAdvised } from "@/lib/server/prospects/record";

export const listProspects = query("prospect.view", ({ db }, state: ProspectsState) =>
  lists.readProspects(db, state, parseProspectColumns(state.cols).includes("lines")),
);
export const sumProspects = query("prospect.view", ({ db }, state: ProspectsState) => lists.sumProspects(db, state));

export type ProspectChoice = { id: string; name: string };

/** The carriers and brokers most employers have, for filtering; and whichever the state names. */
export const listProspectParties = query(
  "prospect.view",
  ({ db }, kind: "CARRIER" | "BROKER", chosen?: string) => db.$queryRaw<ProspectChoice[]>`
    select id, name from (
      select id, name from filed_parties where kind = ${kind} and employers > 0 order by employers desc limit 60) most
    union select id, name from filed_parties where id = ${chosen ?? null}::uuid order by name`,
);

/** An employer as filed; undefined where nobody of that number filed. */
export const getProspect = query("prospect.view", async ({ db }, ein: string) => {
  const [found] = await db.$queryRaw<(lists.ProspectRow & { today: Day; flagged: number })[]>`
    select ${lists.prospectColumns}, p.flagged, business_day()::text as today from ${lists.prospectTables} where p.ein = ${ein}`;
  return found;
});

export const listFiledYears = query("prospect.view", ({ db }, ein: string) => record.readYears(db, ein));
export const listFiledContracts = query("prospect.view", ({ db }, ein: string) => record.readContracts(db, ein));
export const listFiledAdvisers = query("prospect.view", ({ db }, ein: string) => record.readAdvisers(db, ein));
export const listFiledProviders = query("prospect.view", ({ db }, ein: string) => record.readProviders(db, ein));

export type PursuitShown = {
  id: string;
  ownerId: string;
  owner: string;
  effectiveOn: Day | null;
  note: string | null;
  version: number;
  writable: boolean;
  /** What is sold to the employer already, and what else could be. */
  opportunities: { id: string; stage: Stage; codes: string[] }[];
  /** Their requests for proposal. */
  rfps: { id: string; stage: RfpStage; subject: string }[];
  products: DealProduct[];
};

/** The open pursuit of an employer, where the viewer may see it. */
export const getPursuit = query("prospect.view", async ({ db }, ein: string): Promise<PursuitShown | null> => {
  const [found] = await db.$queryRaw<Omit<PursuitShown, "products">[]>`
    select s.id, s.owner_id as "ownerId", u.name as owner, s.effective_on::text as "effectiveOn", s.note, s.version,
      current_setting('role') = 'truebook_book' as writable,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'stage', o.stage,
          'codes', (select jsonb_agg(p ->> 'code') from jsonb_array_elements(o.products) p)) order by o.opened_on, o.id)
        from opportunities o where o.pursuit_id = s.id), '[]') as opportunities,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'stage', r.stage, 'subject', r.subject) order by r.opened_on, r.id)
        from rfps r where r.pursuit_id = s.id), '[]') as rfps
    from pursuits s join employers e on e.id = s.employer_id join users u on u.id = s.owner_id
    where e.ein = ${ein} and s.closed_on is null order by s.created_at limit 1`;
  if (!found) return null;
  const sold = found.opportunities.filter(({ stage }) => isOpen(stage)).flatMap(({ codes }) => codes);
  return { ...found, products: dealProducts(catalogue, false).filter(({ code }) => !sold.includes(code)) };
});

/** Whose pursuits the viewer may begin: their own first, then those of the people they lead. */
export const listPursuers = query(
  "pursuit.add",
  ({ db }) => db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from users where deactivated_at is null and role in ('AE', 'DIRECTOR')
      and id in (select my_people()) order by id <> viewer_id(), name`,
);

export type ProspectView = {
  id: string;
  name: string;
  audience: Audience;
  state: string;
  mine: boolean;
  version: number;
};

export const listProspectViews = query(
  "prospect.view",
  ({ db }) => db.$queryRaw<ProspectView[]>`
    select id, name, audience, state, owner_id = viewer_id() as mine, version
    from saved_views where list = 'prospects' order by position, name`,
);

export type OwnAccount = { id: string; name: string; by: "EIN" | "PERSON" | "NAME"; owner: string | null };

/** Accounts the viewer sees that this employer is, by its number or as somebody said; and by name alone, to be looked at. */
export const listOwnAccounts = query("prospect.view", async ({ db }, ein: string, name: string) => {
  const rows = await db.$queryRaw<(OwnAccount & { same: boolean | null })[]>`
    select distinct on (a.name, a.id) a.id, a.name, k.by, said.same, u.name as owner
    from accounts m join accounts a on a.id = coalesce(m.merged_into_id, m.id) join employers e on e.id = m.employer_id
    left join account_standings s on s.account_id = a.id left join users u on u.id = s.owner_id
    cross join lateral (
      select bool_or(x.same) as same from prospect_matches x where x.ein = ${ein} and x.account_id in (a.id, m.id)) said
    cross join lateral (
      select case when said.same then 'PERSON' when regexp_replace(e.ein, '\\D', '', 'g') = ${ein} then 'EIN' else 'NAME' end as by) k
    where said.same or k.by = 'EIN' or filed_key(m.name) = ${keyOf(name)}
    order by a.name, a.id, k.by = 'NAME' limit 10`;
  return rows.filter(({ same }) => same !== false).map(({ same: _, ...row }) => row);
});

export type UnsureName = {
  kind: "BROKER" | "CARRIER";
  name: string;
  /** The same in other legal forms. */
  others: string[];
  suggested: string;
  suggestedId: string;
  rows: number;
  place: string | null;
};

/** How many names wait for a person; those that differ in legal form alone are one. */
export const countUnsureNames = query("filedName.review", async ({ db }) => {
  const [found] = await db.$queryRaw<{ names: number }[]>`
    select count(distinct (kind, party_id))::int as names from filed_names where known_by = 'UNSURE'`;
  return found?.names ?? 0;
});

/** Names that resemble another’s and wait for a person, those on most contracts first. */
export const listUnsureNames = query(
  "filedName.review",
  ({ db }) => db.$queryRaw<UnsureName[]>`
    with unsure as materialized (
      select kind, party_id, suggested_id, array_agg(name order by length(name), name) as names from filed_names
      where known_by = 'UNSURE' group by kind, party_id, suggested_id),
    used as (
      select carrier_id as id, count(*) as rows, null as place from filed_contracts
      where carrier_id in (select party_id from unsure) group by carrier_id
      union all select broker_id, count(*), min(concat_ws(', ', city, state)) from filed_brokers
      where broker_id in (select party_id from unsure) group by broker_id)
    select n.kind, n.names[1] as name, n.names[2:] as others, s.name as suggested, s.id as "suggestedId", coalesce(u.rows, 0)::int as rows, u.place
    from unsure n join filed_parties s on s.id = n.suggested_id left join used u on u.id = n.party_id
    order by 6 desc, 2 limit 100`,
);

/** What the filings say of a firm, beside our own ledger. */
export const getFirmInMarket = query("prospect.view", ({ db }, firmId: string) => readFirmInMarket(db, firmId));
