import "server-only";
import type { FirmAlike } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";

export type Firm = { id: string; kind: string };

/** The firms a file names, by name in small letters; one nobody knows yet is a broker until somebody says otherwise. */
export async function firmsOf(db: Db, names: string[]): Promise<Map<string, Firm>> {
  const fresh = await freshFirms(db, names);
  if (fresh.length > 0) await db.firm.createMany({ data: fresh.map((name) => ({ name, kind: "BROKER" })) });
  return new Map((await known(db, names)).map(({ name, ...firm }) => [name, firm]));
}

/** Those of these names that no firm has yet, each once however it is spelt. */
export async function freshFirms(db: Db, names: string[]): Promise<string[]> {
  const asked = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const { name } of await known(db, names)) asked.delete(name);
  return [...asked.values()];
}

const known = (db: Db, names: string[]) => db.$queryRaw<(Firm & { name: string })[]>`
  select f.id, f.kind, lower(n.name) as name from firms n join firms f on f.id = coalesce(n.merged_into_id, n.id)
  where lower(n.name) = any (${[...new Set(names.map((name) => name.toLowerCase()))]}::text[])`;

/** What those of these names are called today that were merged into another firm, by name in small letters. */
export async function namesToday(db: Db, names: string[]): Promise<Map<string, string>> {
  const found = await db.$queryRaw<{ spelling: string; name: string }[]>`
    select lower(n.name) as spelling, f.name from firms n join firms f on f.id = n.merged_into_id
    where lower(n.name) = any (${names.map((name) => name.toLowerCase())}::text[])`;
  return new Map(found.map(({ spelling, name }) => [spelling, name]));
}

/** Of the firms a file would add, those whose name means one that is here, and which. */
export const alikeFirms = (db: Db, names: string[]) => db.$queryRaw<FirmAlike[]>`
  select distinct on (lower(a.name)) a.name, f.id, f.name as "like"
  from unnest(${names}::text[]) as a(name) join firms n on filed_key(n.name) = filed_key(a.name)
  join firms f on f.id = coalesce(n.merged_into_id, n.id)
  where not exists (select from firms k where lower(k.name) = lower(a.name)) order by lower(a.name), f.name`;

/** Brokers live on commission, consultants on the employer's fee. */
export const roleOf = ({ kind }: Firm) => (kind === "BROKER" || kind === "REGIONAL" ? "BROKER" : "CONSULTANT");
