import "server-only";
import { type Move, moveText } from "@/lib/cards/words";
import { missing, refuse } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import { concerned } from "./account-team";
import { type Db, lent } from "./door";
import { firmOf } from "./firms/followed";
import { hereToday, standsToday } from "./firms/of-record";
import { notify } from "./notify";
import { sql } from "./sql";

export const cardFields = [
  ...(["name", "title", "email", "phone", "power", "leads", "chief", "voice", "community"] as const),
  ...(["counterpartId", "note"] as const),
];
type CardField = (typeof cardFields)[number];
export type HeldCard = {
  id: string;
  firmId: string;
  firm: string;
  leftOn: Day | null;
  /** Their last day at the firm before. */
  cameAfter: Day | null;
  today: Day;
  version: number;
  fields: Record<CardField, string>;
};

/** A person of a firm about to be changed, their fields as text; locked until the transaction ends. */
export async function lockCard(db: Db, id: string): Promise<HeldCard> {
  await db.$queryRaw`select from firm_people where id = ${id}::uuid for update`;
  const [card] = await db.$queryRaw<HeldCard[]>`
    select p.id, f.id as "firmId", f.name as firm, p.left_on::text as "leftOn", p.version,
      (select max(until_on)::text from firm_posts where person_id = p.id) as "cameAfter", business_day()::text as today,
      json_build_object('name', p.name, 'title', coalesce(p.title, ''), 'email', coalesce(p.email, ''),
        'phone', coalesce(p.phone, ''), 'power', coalesce(p.power, ''), 'leads', case when p.leads then 'yes' else '' end,
        'chief', case when p.chief then 'yes' else '' end, 'voice', case when p.voice then 'yes' else '' end,
        'community', case when p.community then 'yes' else '' end,
        'counterpartId', coalesce(p.counterpart_id::text, ''), 'note', coalesce(p.note, '')) as fields
    from firm_people p join firms f on f.id = ${firmOf(sql`p.firm_id`)} where p.id = ${id}::uuid`;
  return card ?? missing();
}

/** The same as it was read; one that was changed meanwhile is not written over. */
export async function lockCardAsRead(db: Db, id: string, version: number): Promise<HeldCard> {
  const card = await lockCard(db, id);
  if (card.version !== version)
    refuse(`Somebody changed ${card.fields.name} since you opened it. Nothing was saved: look at it again.`);
  return card;
}

/** A firm of the directory, for whoever is about to name it; one that is not there is told. */
export async function firmToName(db: Db, id: string) {
  const [firm] = await db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from firms where id = ${id}::uuid and merged_into_id is null`;
  return firm ?? refuse("That firm is no longer in the directory. Choose it again.");
}

type Known = { firmId: string; name: string; email: string };

/** One person is one card: says where somebody of that e-mail is, or of that name at the firm, and saves nothing. */
export async function refuseKnown(db: Db, { firmId, name, email }: Known, id: string | null = null) {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended('firm people', 0))::text`;
  const [same] = await db.$queryRaw<{ name: string; firmId: string; firm: string; mailed: boolean }[]>`
    select p.name, f.id as "firmId", f.name as firm, coalesce(lower(p.email) = lower(${email}), false) as mailed
    from firm_people p join firms f on f.id = ${firmOf(sql`p.firm_id`)}
    where p.id is distinct from ${id}::uuid and p.left_on is null and (
      (${email} <> '' and lower(p.email) = lower(${email}))
      or (f.id = ${firmId}::uuid and lower(p.name) = lower(${name}) and (${email} = '' or p.email is null)))
    order by f.id <> ${firmId}::uuid limit 1`;
  if (!same) return;
  if (same.firmId !== firmId)
    refuse(`That e-mail is ${same.name}’s at ${same.firm}. If they moved, move them from there.`);
  refuse(
    same.mailed
      ? `That e-mail is ${same.name}’s, who is here already.`
      : `${same.name} is here already. If this is somebody else, an e-mail address tells them apart.`,
  );
}

type Told = Move & { personId: string; fromId: string; toId: string | null; operationId: string };
type Concerned = { userId: string; before: number; after: number; promises: number };

/**
 * Tells everyone whose accounts the firm left or the firm joined stands behind today, who leads them, and whoever has an
 * open promise with the person. Whose they are is asked as a job: a move concerns every team, and each is told of their own.
 */
export async function tellOfMove(db: Db, { personId, fromId, toId, operationId, ...move }: Told) {
  const people = await lent(
    db,
    (job) => job.$queryRaw<Concerned[]>`
      with behind as (
        select distinct b.account_id, f.id as firm_id from brokers_of_record b
        join firms f on f.id = ${firmOf(sql`b.firm_id`)}
        join accounts a on a.id = b.account_id and ${hereToday(sql`a`)}
        where f.id in (${fromId}::uuid, ${toId}::uuid) and ${standsToday(sql`b`)}),
      parts as (
        select c.user_id, b.account_id, b.firm_id, null::uuid as promise from behind b
        join ${concerned} c on c.account_id = b.account_id
        union all
        select owner_id, null, null, id from commitments
        where firm_person_id = ${personId}::uuid and num_nonnulls(kept_on, dropped_on) = 0)
      select user_id as "userId", count(distinct account_id) filter (where firm_id = ${fromId}::uuid)::int as before,
        count(distinct account_id) filter (where firm_id = ${toId}::uuid)::int as after,
        count(distinct promise)::int as promises
      from parts group by user_id`,
  );
  await notify(
    db,
    people.map(({ userId, ...share }) => ({
      userId,
      kind: "CARD" as const,
      title: moveText(move, share),
      href: `/brokers/${toId ?? fromId}#people`,
      source: `moved ${operationId}`,
    })),
  );
}
