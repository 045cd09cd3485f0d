import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Deal } from "@/lib/opportunities/deal";
import type { SoldLine } from "@/lib/opportunities/sale";
import { type Day, dateOf } from "@/lib/units/day";
import { refuseChanged } from "../account";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { readDeal } from "./read";

/** An opportunity about to be changed; nobody else saves it until the transaction ends. */
export async function lockDeal(db: Db, id: string): Promise<Deal & { today: Day }> {
  const seen = await readDeal(db, id);
  if (!seen) return missing();
  if (seen.writable) await db.$queryRaw`select from opportunities where id = ${id}::uuid for update`;
  return { ...(await readDeal(db, id))!, today: await businessDayOf(db) };
}

/** Saves nothing over what somebody saved since it was read. */
export async function refuseDealChanged(db: Db, deal: Deal, read: number | undefined) {
  const { id, accountId, version } = deal;
  if (accountId) return refuseChanged(db, { id, accountId, version }, read, "this opportunity");
  if (read !== undefined && read !== version)
    refuse("Somebody changed this opportunity since you opened it. Nothing was saved: reload to see it.");
}

/** A pursuit that is open and theirs to work on. */
export async function findPursuit(db: Db, id: string) {
  const [found] = await db.$queryRaw<{ id: string; name: string; ownerId: string; writable: boolean; today: Day }[]>`
    select p.id, e.name, p.owner_id as "ownerId", current_setting('role') = 'truebook_book' as writable,
      business_day()::text as today
    from pursuits p join employers e on e.id = p.employer_id where p.id = ${id}::uuid and p.closed_on is null`;
  return found ?? missing();
}

/** The products somebody is selling there already. */
export async function openCodes(db: Db, of: { accountId?: string; pursuitId?: string }): Promise<string[]> {
  const rows = await db.$queryRaw<{ code: string }[]>`
    select distinct p ->> 'code' as code from opportunities o, jsonb_array_elements(o.products) p
    where o.stage not in ('SOLD', 'LOST')
      and (o.account_id = ${of.accountId ?? null}::uuid or o.pursuit_id = ${of.pursuitId ?? null}::uuid)`;
  return rows.map(({ code }) => code);
}

/** People who can have credit: who sells, and works here. */
export const sellersOf = (db: Db) => db.$queryRaw<{ id: string; name: string }[]>`
  select id, name from users where deactivated_at is null and role in ('AE', 'DIRECTOR') order by name`;

/** Puts what was sold on the account, each a line with its first term. */
export async function writeSoldLines(db: Db, accountId: string, lines: readonly SoldLine[]) {
  for (const { coverage, planOption, fromOn, toOn, ...term } of lines) {
    const { id: lineId } = await db.line.create({
      data: { accountId, coverage, planOption, startedOn: dateOf(fromOn) },
      select: { id: true },
    });
    await db.lineTerm.create({
      data: { ...term, accountId, lineId, coverage, fromOn: dateOf(fromOn), toOn: dateOf(toOn) },
      select: { id: true },
    });
  }
}
