import "server-only";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";

/** Somebody's days on an account team, who put them there and when; `operationId` where the viewer may still undo it. */
export type Ownership = {
  id: string;
  userId: string;
  name: string;
  kind: "OWNER" | "TEAM" | "COVER" | "UNDERWRITER" | "SPLIT";
  mayWrite: boolean;
  credit: string | null;
  fromOn: Day;
  toOn: Day | null;
  state: "PAST" | "NOW" | "PLANNED";
  by: string | null;
  at: Date | null;
  operationId: string | null;
};

/** Everybody who has been, is or will be on an account's team: what is to come first, what is over last. */
export const listOwnership = query(
  "account.view",
  ({ db }, accountId: string) => db.$queryRaw<Ownership[]>`
    select o.id, o.user_id as "userId", u.name, o.kind, o.may_write as "mayWrite", o.credit::text as credit,
           o.from_on::text as "fromOn", o.to_on::text as "toOn",
           case when o.from_on > business_day() then 'PLANNED' when coalesce(o.to_on, 'infinity') < business_day() then 'PAST'
             else 'NOW' end as state,
           e.by, e.at, case when e.actor_id = viewer_id() and e.at > now() - interval '30 days' then e.request_id end as "operationId"
    from account_access o join users u on u.id = o.user_id
    left join lateral (
      select e.actor_id, a.name as by, e.at, e.request_id from audit_events e join users a on a.id = e.actor_id
      where e.account_id = o.account_id and e.subject_id = o.id and e.kind <> 'REFUSAL'
        and e.ability in ('accounts.reassign', 'accounts.cover') order by e.at desc limit 1) e on true
    where o.account_id = ${accountId}::uuid
    order by case when o.from_on > business_day() then 0 when coalesce(o.to_on, 'infinity') < business_day() then 2 else 1 end,
      o.kind <> 'OWNER', o.from_on desc, u.name`,
);

/** Whose an account may be that the viewer opens: their own, and for a Director their people’s. */
export const listOpeners = query(
  "account.open",
  ({ db }) => db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from users where deactivated_at is null and role in ('AE', 'DIRECTOR')
      and id in (select my_people()) order by id <> viewer_id(), name`,
);

export type Candidate = {
  id: string;
  name: string;
  title: string | null;
  team: string | null;
  leads: boolean;
  accounts: number;
  members: number;
};

/** Whom a Director or VP may give accounts to or have them cover, with what each owns today. */
export const listCandidates = query(
  "accounts.reassign",
  ({ db }) => db.$queryRaw<Candidate[]>`
    select u.id, u.name, u.title, t.name as team, coalesce(m.kind = 'LEAD', false) as leads, count(s.account_id)::int as accounts, coalesce(sum(s.members), 0)::int as members
    from users u
    left join memberships m on m.user_id = u.id and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
    left join teams t on t.id = m.team_id
    left join account_standings s on s.owner_id = u.id and not s.lapsed
    where u.deactivated_at is null and u.role in ('AE', 'DIRECTOR')
      and ((select viewer_role()) = 'VP' or u.id in (select my_people()))
    group by u.id, u.name, u.title, t.name, m.kind order by t.name nulls last, u.name`,
);
