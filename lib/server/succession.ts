import "server-only";
import { successionFields } from "@/lib/contacts/file-fields";
import { hasGap, type SuccessionRow, type SuccessionState } from "@/lib/contacts/succession";
import type { Db } from "./door";
import { wholeFile } from "./files/export";

/** Every account in force that the viewer sees, most members first, with who knows whom. Whoever has left knows nobody. */
export const readSuccession = (db: Db) => db.$queryRaw<SuccessionRow[]>`
  with here as (
    select coalesce(m.merged_into_id, m.id) as account_id, p.id, array_remove(array[c.id, b.id], null) as ours
    from account_people p join accounts m on m.id = p.account_id
    left join users c on c.id = p.counterpart_id and c.deactivated_at is null
    left join users b on b.id = p.backup_id and b.deactivated_at is null
    where p.left_on is null),
  known as (
    select h.account_id, count(distinct h.id)::int as people, (count(distinct h.id) filter (where o.id is not null))::int as theirs,
      (count(distinct h.id) filter (where cardinality(h.ours) = 2 and h.ours[1] <> h.ours[2]))::int as twice,
      count(distinct o.id)::int as ours
    from here h left join lateral unnest(h.ours) as o(id) on true group by h.account_id)
  select s.account_id as "accountId", s.name as account, u.name as owner, s.members, coalesce(k.people, 0) as people,
    coalesce(k.theirs, 0) as theirs, coalesce(k.twice, 0) as twice, coalesce(k.ours, 0) as ours, b.name as backup,
    case when b.id is not null then a.backup_trained_on::text end as "trainedOn"
  from account_standings s join accounts a on a.id = s.account_id
  left join known k on k.account_id = s.account_id left join users u on u.id = s.owner_id
  left join users b on b.id = a.backup_id and b.deactivated_at is null
  where not s.lapsed order by s.members desc, s.name, s.account_id`;

/** The accounts with a gap as a file. */
export const successionFile = wholeFile(
  "Succession",
  successionFields,
  async ({ db, input }: { db: Db; input: SuccessionState }) =>
    (await readSuccession(db)).filter((row) => hasGap(input, row)),
);
