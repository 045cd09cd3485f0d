import "server-only";
import { isAccount } from "@/lib/server/accounts-followed";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import { readSuccession } from "@/lib/server/succession";
import type { Day } from "@/lib/units/day";
import type { Power, StanceKind } from "./kinds";
import { type Known, threadsOf } from "./threads";

type Named = { id: string; name: string };
export type StanceNote = { stance: StanceKind; reason: string | null; on: Day; by: string };
export type Contact = {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  power: Power;
  chief: boolean;
  voice: boolean;
  community: boolean;
  channel: string | null;
  note: string | null;
  leftOn: Day | null;
  /** The firm they left for. */
  joined: Named | null;
  version: number;
  counterpart: Named | null;
  backup: Named | null;
  stance: StanceKind | null;
  /** Latest first. */
  history: StanceNote[];
  lastTouchOn: Day | null;
  /** The next thing promised to or by them, with its day where it has one. */
  next: { words: string; on: Day | null } | null;
};

/** The people of an account: deciders first, then by name; those who left stand last. */
export const listContacts = query(
  "contact.view",
  async ({ db }, accountId: string): Promise<Contact[]> =>
    (await db.$queryRaw<Noted[]>`${kept}${contactsOf(accountId)}`).map(withStance),
);

type Noted = Omit<Contact, "stance">;
const withStance = (person: Noted): Contact => ({ ...person, stance: person.history[0]?.stance ?? null });

const contactsOf = (accountId: string) => sql`
  with touched as (
      select unnest(account_person_ids) as person, max(happened_on) as last from interactions
      where ${isAccount(sql`account_id`, accountId)} group by 1),
    noted as (
      select s.person_id, json_agg(json_build_object('stance', s.stance, 'reason', s.reason, 'on', s.noted_on, 'by', u.name)
        order by s.noted_on desc, s.created_at desc) as history
      from stances s join users u on u.id = s.noted_by_id where ${isAccount(sql`s.account_id`, accountId)} group by s.person_id),
    due as (
      select distinct on (account_person_id) account_person_id as person, json_build_object('words', words, 'on', due_on) as next
      from commitments where ${isAccount(sql`account_id`, accountId)} and account_person_id is not null
        and num_nonnulls(kept_on, dropped_on) = 0 order by account_person_id, due_on nulls last)
    select p.id, p.name, p.title, p.email, p.phone, p.power, p.chief, p.voice, p.community, p.channel, p.note,
      p.left_on::text as "leftOn", p.version,
      (select json_build_object('id', f.id, 'name', f.name) from firm_people j join firms f on f.id = j.firm_id
        where j.id = p.joined_id) as joined,
      case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as counterpart,
      case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as backup,
      coalesce(n.history, '[]') as history, t.last::text as "lastTouchOn", d.next
    from account_people p
    left join users c on c.id = p.counterpart_id left join users b on b.id = p.backup_id
    left join noted n on n.person_id = p.id left join touched t on t.person = p.id left join due d on d.person = p.id
    where ${isAccount(sql`p.account_id`, accountId)}
    order by p.left_on is not null, array_position(array['DECIDER', 'INFLUENCER', 'GATEKEEPER', 'USER'], p.power), p.name, p.id`;

/** Who would take the account over, and since when they are trained for it. */
export type Backup = Named & { trainedOn: Day | null };
export type ContactsFrame = { colleagues: Named[]; backup: Backup | null; threads: ReturnType<typeof threadsOf> };

type Framed = Omit<ContactsFrame, "threads"> & { known: Known[] };

const frameOf = (accountId: string) => sql`
  select (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]') from users u
      where u.deactivated_at is null and u.role <> 'ADMIN') as colleagues,
    (select json_build_object('id', u.id, 'name', u.name, 'trainedOn', a.backup_trained_on) from accounts a join users u on u.id = a.backup_id
      where a.id = ${accountId}::uuid and u.deactivated_at is null) as backup,
    (select coalesce(json_agg(json_build_object('left', p.left_on is not null, 'ours', array[c.id, b.id]::text[])), '[]')
      from account_people p
      left join users c on c.id = p.counterpart_id and c.deactivated_at is null
      left join users b on b.id = p.backup_id and b.deactivated_at is null
      where ${isAccount(sql`p.account_id`, accountId)}) as known`;

const withThreads = ({ colleagues, backup, known }: Framed): ContactsFrame => ({
  colleagues,
  backup,
  threads: threadsOf(known),
});

/** The people of an account, who of us may be named, the account’s backup, and how many know each other, in one statement. */
export const getContacts = query(
  "contact.view",
  async ({ db }, accountId: string) => {
    const [found] = await db.$queryRaw<(Framed & { contacts: Noted[] })[]>`${kept}
    select f.colleagues, f.backup, f.known, (select coalesce(json_agg(c), '[]') from (${contactsOf(accountId)}) c) as contacts
    from (${frameOf(accountId)}) f`;
    const { contacts, ...frame } = found!;
    return { contacts: contacts.map(withStance), frame: withThreads(frame) };
  },
  "account",
);

/** Every account in force that the viewer sees, with who knows whom; most members first. */
export const listSuccession = query("succession.view", ({ db }) => readSuccession(db));
