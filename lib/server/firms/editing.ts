import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Disclosure } from "@/lib/firms/kinds";
import type { FirmField } from "@/lib/firms/schema";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";
import { firmOf } from "./followed";

export type LockedFirm = Record<FirmField, string> & {
  id: string;
  version: number;
  disclosure: Disclosure;
  disclosedOn: Day | null;
};

/** A firm about to be changed, or the one it was merged into, its fields as text; locked until the transaction ends. */
export async function lockFirm(db: Db, asked: string): Promise<LockedFirm> {
  const [led] = await db.$queryRaw<{ id: string }[]>`select ${firmOf(sql`${asked}::uuid`)} as id`;
  const id = led?.id ?? asked;
  await db.$queryRaw`select from firms where id = ${id}::uuid for update`;
  const [firm] = await db.$queryRaw<LockedFirm[]>`
    select id, version, name, kind, coalesce(city, '') as city, coalesce(state, '') as state, coalesce(note, '') as note,
      disclosure, disclosed_on::text as "disclosedOn" from firms where id = ${id}::uuid and merged_into_id is null`;
  return firm ?? missing();
}

/** A licence about to be changed or removed, as it was read; locked with its firm, so that a number stays one. */
export async function lockLicence(db: Db, id: string, version: number) {
  const { firmId } = (await db.firmLicence.findUnique({ where: { id }, select: { firmId: true } })) ?? missing();
  await lockFirm(db, firmId);
  const licence = (await db.firmLicence.findUnique({ where: { id } })) ?? missing();
  if (licence.version !== version)
    refuse("Somebody changed this licence since you opened it. Nothing was saved: look at it again.");
  return licence;
}

export async function refuseTakenName(db: Db, name: string, id?: string) {
  const [other] = await db.$queryRaw<{ name: string; into: string | null }[]>`
    select n.name, f.name as into from firms n left join firms f on f.id = n.merged_into_id
    where lower(n.name) = lower(${name}) and n.id is distinct from ${id ?? null}::uuid limit 1`;
  if (other) refuse(`${other.name} is here already${other.into ? `: it was merged into ${other.into}` : ""}.`);
}
