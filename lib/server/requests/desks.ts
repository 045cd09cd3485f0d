import "server-only";
import { type Desk, deskRoles, desks, usualDays } from "@/lib/requests/desks";
import type { Db } from "../door";
import { settingNow } from "../settings";

export type DeskPerson = { id: string; name: string; desk: Desk };

/** Who sits at which desk today. */
export async function readDeskPeople(db: Db): Promise<DeskPerson[]> {
  const people = await db.$queryRaw<{ id: string; name: string; role: string }[]>`
    select id, name, role from users where deactivated_at is null
      and role in ('UNDERWRITER', 'UW_MANAGER', 'OPERATIONS') order by name`;
  return people.flatMap(({ id, name, role }) =>
    desks.filter((desk) => (deskRoles[desk] as string[]).includes(role)).map((desk) => ({ id, name, desk })),
  );
}

/** The business days each desk has, by the setting in force. */
export async function readDeskDays(db: Db): Promise<Record<Desk, number>> {
  const set = (await settingNow(db, "request_days")) as Partial<Record<Desk, string>> | undefined;
  const days = desks.map((desk) => [desk, Number(set?.[desk] ?? usualDays[desk])]);
  return Object.fromEntries(days);
}

/** The underwriter assigned to an account, who is asked first. */
export async function readUnderwriter(db: Db, accountId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    select x.user_id as id from account_access x join users u on u.id = x.user_id and u.deactivated_at is null
    where x.account_id = ${accountId}::uuid and x.kind = 'UNDERWRITER'
      and business_day() between x.from_on and coalesce(x.to_on, 'infinity') order by u.name limit 1`;
  return row?.id ?? null;
}
