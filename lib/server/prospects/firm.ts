import "server-only";
import { brokerOf } from "@/lib/filings/resolve";
import type { Db } from "../door";
import { isFirm } from "../firms/followed";
import { kept, sql } from "../sql";

export type FirmInMarket = {
  employers: number;
  employeesSum: string;
  premium: string;
  year: number | null;
  top: { ein: string; name: string; employees: number | null }[];
  since: number;
  gone: number;
};

/**
 * What the filings say of a firm: employers it advises now, those that came and went; undefined where none names it. It is
 * whoever is filed under its name, or one that was merged into it, by the rules and answers a load goes by: a firm may have come
 * to us after the load.
 */
export async function readFirmInMarket(db: Db, firmId: string): Promise<FirmInMarket | undefined> {
  const named = await db.$queryRaw<{ name: string }[]>`${kept}
    select name from firms where ${isFirm(sql`id`, firmId)}`;
  const keys = named.flatMap(({ name }) => brokerOf(name)?.key ?? []);
  const names = named.map(({ name }) => name.toUpperCase());
  const [found] = await db.$queryRaw<(FirmInMarket & { named: boolean })[]>`${kept}
    with parties as materialized (
      select id from filed_parties where ${isFirm(sql`firm_id`, firmId)}
      union select id from filed_parties where kind = 'BROKER' and firm_id is null and key = any (${keys}::text[])
      union select party_id from filed_names where kind = 'BROKER' and name = any (${names}::text[]) and party_id is not null),
    here as (
      select p.ein, p.name, p.employees, p.premium, p.latest_year, p.reasons, p.broker_before_id from prospects p
      where p.broker_id in (select id from parties))
    select exists (select from parties) as named, count(*)::int as employers, coalesce(sum(employees), 0)::text as "employeesSum",
      coalesce(sum(premium), 0)::text as premium, max(latest_year) as year,
      (count(*) filter (where reasons @> '{BROKER_CHANGED}' and broker_before_id not in (select id from parties)))::int as since,
      (select count(*)::int from prospects g where g.broker_before_id in (select id from parties)
        and g.broker_id not in (select id from parties)) as gone,
      coalesce((select jsonb_agg(jsonb_build_object('ein', t.ein, 'name', t.name, 'employees', t.employees) order by t.employees desc nulls last)
        from (select ein, name, employees from here order by employees desc nulls last limit 6) t), '[]') as top
    from here`;
  return found?.named && (found.employers > 0 || found.gone > 0) ? found : undefined;
}
