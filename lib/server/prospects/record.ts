import "server-only";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

export type FiledYear = {
  year: number;
  employees: number | null;
  premium: string | null;
  /** Of the medical contracts that say both what they cost and whom they cover, so that one divides by the other. */
  medicalPremium: string | null;
  medicalPersons: number | null;
  filings: number;
  flags: string[];
};
export type FiledContract = {
  year: number;
  ackId: string;
  formId: number;
  plan: string;
  carrier: string | null;
  carrierFiled: string | null;
  lines: string[];
  otherLines: string | null;
  premium: string | null;
  premiumLine: string | null;
  persons: number | null;
  fromOn: Day | null;
  toOn: Day | null;
  commissions: string | null;
  flags: string[];
  brokers: { id: string | null; name: string; paid: string }[];
};

/** What an employer's plans file, year by year; what is absurd counts in no sum. */
export const readYears = (db: Db, ein: string) => db.$queryRaw<FiledYear[]>`
  with years as (
    select plan_year from filings where ein = ${ein} union select plan_year from filed_contracts where ein = ${ein})
  select y.plan_year as year, coalesce(f.welfare, f.largest) as employees, c.premium::text, c.medical::text as "medicalPremium",
    c.persons as "medicalPersons", coalesce(f.filings, 0) as filings, coalesce(f.flags, '{}') as flags
  from years y
  left join lateral (
    select count(*)::int as filings, max(participants) filter (where plan_number >= '500' or welfare_codes like '4%') as welfare,
      max(participants) as largest, array(select distinct flag from filings g cross join unnest(g.flags) flag
        where g.ein = ${ein} and g.plan_year = y.plan_year) as flags
    from filings where ein = ${ein} and plan_year = y.plan_year) f on true
  left join lateral (
    select sum(premium) filter (where counted) as premium, sum(premium) filter (where whole) as medical,
      (sum(persons) filter (where whole))::int as persons
    from (select *, counted and premium is not null and persons > 0 and lines @> '{MEDICAL}' and not flags @> '{PERSONS_ABSURD}' as whole
      from filed_contracts) v where ein = ${ein} and plan_year = y.plan_year) c on true
  order by y.plan_year`;

export const readContracts = (db: Db, ein: string) => db.$queryRaw<FiledContract[]>`
  select c.plan_year as year, c.ack_id as "ackId", c.form_id as "formId", c.plan_number as plan, p.name as carrier,
    c.carrier_name as "carrierFiled", c.lines, c.other_lines as "otherLines", c.premium::text, c.premium_line as "premiumLine",
    c.persons, c.from_on::text as "fromOn", c.to_on::text as "toOn", c.commissions::text, c.flags,
    coalesce((select jsonb_agg(jsonb_build_object('id', b.broker_id, 'name', coalesce(q.name, b.name, 'Not named'),
        'paid', (coalesce(b.commission, 0) + coalesce(b.fees, 0))::text) order by coalesce(b.commission, 0) + coalesce(b.fees, 0) desc)
      from filed_brokers b left join filed_parties q on q.id = b.broker_id
      where b.ack_id = c.ack_id and b.form_id = c.form_id), '[]') as brokers
  from filed_contracts c left join filed_parties p on p.id = c.carrier_id
  where c.ein = ${ein} order by c.plan_year desc, c.lines @> '{MEDICAL}' desc, c.premium desc nulls last, c.form_id`;

export type YearAdvised = { year: number; id: string; name: string; firmId: string | null; paid: string };

/** Who was paid for the contracts of a year, the most first. */
export const readAdvisers = (db: Db, ein: string) => db.$queryRaw<YearAdvised[]>`
  select c.plan_year as year, q.id, q.name, q.firm_id as "firmId", sum(coalesce(b.commission, 0) + coalesce(b.fees, 0))::text as paid
  from filed_contracts c join filed_brokers b using (ack_id, form_id) join filed_parties q on q.id = b.broker_id
  where c.ein = ${ein} group by 1, 2, 3, 4 order by 1, sum(coalesce(b.commission, 0) + coalesce(b.fees, 0)) desc`;

export type ProvidedFor = { year: number; name: string; services: string | null; paid: string };

export const readProviders = (db: Db, ein: string) => db.$queryRaw<ProvidedFor[]>`
  select f.plan_year as year, coalesce(q.name, v.name, 'Not named') as name, v.service_codes as services,
    (coalesce(v.direct, 0) + coalesce(v.indirect, 0))::text as paid
  from filings f join filed_providers v using (ack_id) left join filed_parties q on q.id = v.broker_id
  where f.ein = ${ein} order by f.plan_year desc, coalesce(v.direct, 0) + coalesce(v.indirect, 0) desc limit 40`;
