import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { addDays, type Day, dateOf } from "@/lib/units/day";
import type { Db } from "../door";
import { notify } from "../notify";
import { businessDayOf } from "../ownership-day";

export type Lent = {
  id: string;
  fromUserId: string;
  from: string;
  toUserId: string;
  to: string;
  fromOn: Day;
  toOn: Day | null;
};

/** The pens the viewer has lent or holds, today or later. */
export const readLent = (db: Db) =>
  db.$queryRaw<Lent[]>`
    select d.id, d.from_user_id as "fromUserId", f.name as "from", d.to_user_id as "toUserId", t.name as "to",
      d.from_on::text as "fromOn", d.to_on::text as "toOn"
    from delegations d join users f on f.id = d.from_user_id join users t on t.id = d.to_user_id
    where viewer_id() in (d.from_user_id, d.to_user_id) and coalesce(d.to_on, 'infinity') >= business_day()
    order by d.from_on, d.id`;

/** Whom a pen may be lent to: those who sign themselves, on the same ladder. */
export const readDeputies = (db: Db, viewer: Viewer) => {
  const sales = viewer.role === "DIRECTOR" || viewer.role === "VP";
  const roles = sales ? ["DIRECTOR", "VP"] : ["UNDERWRITER", "UW_MANAGER"];
  return db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from users where role = any (${roles}::text[]) and deactivated_at is null and id <> ${viewer.id}::uuid
    order by name`;
};

type Lending = { toUserId: string; fromOn: Day; toOn: Day };

export async function lendTo(db: Db, viewer: Viewer, { toUserId, fromOn, toOn }: Lending) {
  const today = await businessDayOf(db);
  if (toOn < today) refuse("That is over already.");
  const deputy = (await readDeputies(db, viewer)).find(({ id }) => id === toUserId);
  if (!deputy) return refuse("Choose somebody who signs on your ladder.");
  const { id } = await db.delegation.create({
    data: { fromUserId: viewer.id, toUserId, fromOn: dateOf(fromOn < today ? today : fromOn), toOn: dateOf(toOn) },
    select: { id: true },
  });
  const title = `${viewer.name} asks you to sign in their place`;
  await notify(db, [{ userId: toUserId, kind: "APPROVAL", title, href: "/approvals", source: `pen ${id}` }]);
  return { id, name: deputy.name };
}

/** One’s own lending, to be ended. */
export async function lockPen(db: Db, viewer: Viewer, id: string) {
  const [found] = await db.$queryRaw<{ id: string; fromOn: Day; today: Day }[]>`
    select id, from_on::text as "fromOn", business_day()::text as today from delegations
    where id = ${id}::uuid and from_user_id = ${viewer.id}::uuid and coalesce(to_on, 'infinity') >= business_day()`;
  if (!found) return missing();
  return { ...found, yesterday: addDays(found.today, -1) };
}
