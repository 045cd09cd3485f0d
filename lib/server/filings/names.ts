import "server-only";
import type { Dataset } from "@/lib/filings/datasets";
import { brokerOf, carrierOf, type Meant } from "@/lib/filings/resolve";
import type { Db } from "../door";

type Entry = {
  kind: "CARRIER" | "BROKER" | "NAIC" | "EIN";
  name: string;
  known_by: "NUMBER" | "RULE" | "NAME";
  party_id?: string;
  party_kind?: "CARRIER" | "BROKER";
  party_key?: string;
  party_name?: string;
};

const atOnce = 20_000;

/** Learns the names of the file in filed_rows that were never met: by number where one is known, else by the rules. */
export async function learnNames(db: Db, dataset: Dataset): Promise<void> {
  if (dataset === "F_SCH_A") return keep(db, await carriersIn(db));
  if (dataset === "F_SCH_A_PART1" || dataset === "F_SCH_C_PART1_ITEM2") await keep(db, await brokersIn(db));
}

type Carrier = { name: string | null; naic: string | null; ein: string | null; party: string | null; named: boolean };

async function carriersIn(db: Db): Promise<Entry[]> {
  const found = await db.$queryRaw<Carrier[]>`
    select d.name, d.naic, d.ein, coalesce(n.party_id, e.party_id, c.party_id) as party, c.name is not null as named
    from (select upper(carrier_name) as name, carrier_naic as naic, carrier_ein as ein, count(*) as rows
      from filed_rows group by 1, 2, 3) d
    left join filed_names n on n.kind = 'NAIC' and n.name = d.naic
    left join filed_names e on e.kind = 'EIN' and e.name = d.ein
    left join filed_names c on c.kind = 'CARRIER' and c.name = d.name
    where (d.naic is not null and n.name is null) or (d.ein is not null and e.name is null)
      or (d.name is not null and c.name is null)
    order by d.rows desc, d.name`;
  const met = new Map<string, Partial<Entry>>();
  const entries = new Map<string, Entry>();
  for (const { name, naic, ein, party, named } of found) {
    const numbers = [naic && `NAIC ${naic}`, ein && `EIN ${ein}`].filter((number) => number !== null && number !== "");
    const known = numbers.map((number) => met.get(String(number))).find((each) => each !== undefined);
    const whom = party ? { party_id: party } : (known ?? partyOf("CARRIER", name ? carrierOf(name) : null));
    if (!whom) continue;
    for (const number of numbers.map(String)) {
      const [kind, code] = number.split(" ") as ["NAIC" | "EIN", string];
      if (!met.has(number)) entries.set(number, { kind, name: code, known_by: "NUMBER", ...whom });
      if (!met.has(number)) met.set(number, whom);
    }
    const by = party || known ? "NUMBER" : name && carrierOf(name)?.by === "RULE" ? "RULE" : "NAME";
    if (name && !named && !entries.has(name)) entries.set(name, { kind: "CARRIER", name, known_by: by, ...whom });
  }
  return [...entries.values()];
}

async function brokersIn(db: Db): Promise<Entry[]> {
  const found = await db.$queryRaw<{ name: string }[]>`
    select distinct upper(r.name) as name from filed_rows r
    where r.name is not null and not exists (select from filed_names n where n.kind = 'BROKER' and n.name = upper(r.name))`;
  return found.map(({ name }) => {
    const meant = brokerOf(name);
    return { kind: "BROKER", name, known_by: meant?.by ?? "RULE", ...partyOf("BROKER", meant) };
  });
}

const partyOf = (kind: "CARRIER" | "BROKER", meant: Meant): Partial<Entry> | undefined =>
  meant ? { party_kind: kind, party_key: meant.key, party_name: meant.name } : undefined;

async function keep(db: Db, entries: Entry[]) {
  for (let from = 0; from < entries.length; from += atOnce)
    await db.$executeRaw`select keep_filed_names(${JSON.stringify(entries.slice(from, from + atOnce))}::jsonb)`;
}
