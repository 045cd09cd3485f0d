import "server-only";
import { missing } from "@/lib/errors";
import type { Launch, Ranked, Waved } from "@/lib/innovations/adoption";
import type { Wave } from "@/lib/innovations/stages";
import type { Day } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";

export type Program = {
  id: string;
  name: string;
  words: string;
  product: string | null;
  launchedOn: Day;
  endedOn: Day | null;
  author: string;
  version: number;
};

const programs = sql`
  select p.id, p.name, p.words, p.product, p.launched_on::text as "launchedOn", p.ended_on::text as "endedOn",
    u.name as author, p.version
  from programs p join users u on u.id = p.author_id`;

/** Those that run first, the newest before the others. */
export const readPrograms = (db: Db) =>
  db.$queryRaw<Program[]>`${programs} order by p.ended_on desc nulls first, p.launched_on desc, p.name, p.id limit 200`;

export const readProgram = async (db: Db, id: string): Promise<Program | undefined> =>
  (await db.$queryRaw<Program[]>`${programs} where p.id = ${id}::uuid`)[0];

/** One about to be changed; whoever may not write it reads it and locks nothing. */
export async function lockProgram(db: Db, id: string): Promise<Program> {
  await db.$queryRaw`select from programs where id = ${id}::uuid for update`;
  return (await readProgram(db, id)) ?? missing();
}

export type AdoptionRow = Waved & {
  id: string;
  programId: string;
  program: string;
  accountId: string;
  account: string;
  owner: string | null;
  members: number;
  reference: boolean;
  version: number;
  writable: boolean;
};

const furthest = sql`d.ended_on is null desc, d.renewed_on is not null desc, d.adopted_on is not null desc,
  d.pilot_on is not null desc, d.pitched_on is not null desc, d.invited_on, d.id`;
/** An account that was merged stands where the one it became stands: in a program once, at the furthest of either. */
const adoptions = (where: Sql) => sql`
  select distinct on (d.program_id, s.account_id) d.id, d.program_id as "programId", p.name as program,
    s.account_id as "accountId", s.name as account, u.name as owner, s.segment, s.members, d.reference, d.version,
    json_build_object('INVITED', d.invited_on, 'PITCHED', d.pitched_on, 'PILOT', d.pilot_on, 'ADOPTED', d.adopted_on,
      'RENEWED', d.renewed_on) as days,
    d.ended_on::text as "endedOn", d.end_reason as "endReason", s.account_id in (select writable_accounts()) as writable
  from adoptions d join programs p on p.id = d.program_id join account_standings s on s.account_id = ${accountOf(sql`d.account_id`)}
  left join users u on u.id = s.owner_id where ${where} order by d.program_id, s.account_id, ${furthest}`;

/** How far the accounts one sees have come with a program; the largest first. */
export const readAdoptions = (db: Db, programId: string) => db.$queryRaw<AdoptionRow[]>`
  select * from (${adoptions(sql`d.program_id = ${programId}::uuid`)}) a order by members desc, account, "accountId"`;

/** How far one account has come with each program, what runs first and the newest before the others. */
export const readAdoptionsOf = (db: Db, accountId: string) => db.$queryRaw<AdoptionRow[]>`
  select * from (${adoptions(sql`s.account_id = ${accountId}::uuid`)}) a
  order by "endedOn" is not null, days ->> 'INVITED' desc, program, "programId"`;

/** One about to be moved, locked where it is the viewer’s to write. */
export async function lockAdoption(db: Db, id: string): Promise<AdoptionRow> {
  await db.$queryRaw`select from adoptions where id = ${id}::uuid for update`;
  const [row] = await db.$queryRaw<AdoptionRow[]>`${adoptions(sql`d.id = ${id}::uuid`)}`;
  return row ?? missing();
}

export type Counted = Wave & { programId: string; accounts: number };
/** How many accounts one sees have reached the same stages of a program, with the days of one of them. */
export const countAdoptions = (db: Db) => db.$queryRaw<Counted[]>`
  select a."programId", count(*)::int as accounts, (array_agg(a.days))[1] as days, min(a."endedOn") as "endedOn",
    min(a."endReason") as "endReason"
  from (${adoptions(sql`true`)}) a
  group by 1, a."endedOn" is null, a.days ->> 'PITCHED' is null, a.days ->> 'PILOT' is null, a.days ->> 'ADOPTED' is null,
    a.days ->> 'RENEWED' is null`;

/** The customers one sees, largest first, as many as are asked about, and what of it was adopted within two years. */
export async function readLaunches(db: Db, most: number): Promise<{ accounts: Ranked[]; launches: Launch[] }> {
  const accounts = await db.$queryRaw<Ranked[]>`
    select account_id as "accountId", name as account, members from account_standings where not lapsed
    order by members desc, name, account_id limit ${most}`;
  const launches = await db.$queryRaw<Launch[]>`
    select ${accountOf(sql`d.account_id`)} as "accountId", p.name as program, d.adopted_on::text as on
    from adoptions d join programs p on p.id = d.program_id
    where d.adopted_on > business_day() - interval '2 years'
      and ${accountOf(sql`d.account_id`)} = any (${accounts.map(({ accountId }) => accountId)}::uuid[])
    order by d.adopted_on desc, p.name, d.id`;
  return { accounts, launches };
}
