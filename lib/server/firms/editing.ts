import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { FirmField } from "@/lib/firms/schema";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

export type LockedFirm = Record<FirmField, string> & {
  id: string;
  version: number;
  disclosure: string;
  disclosedOn: Day | null;
};

/** A firm about to be changed, its fields as text; locked until the transaction ends. */
export async function lockFirm(db: Db, id: string): Promise<LockedFirm> {
  await db.$queryRaw`select from firms where id = ${id}::uuid for update`;
  const [firm] = await db.$queryRaw<LockedFirm[]>`
    select id, version, name, kind, coalesce(city, '') as city, coalesce(state, '') as state, coalesce(note, '') as note,
      disclosure, disclosed_on::text as "disclosedOn" from firms where id = ${id}::uuid and merged_into_id is null`;
  return firm ?? missing();
}

export async function refuseTakenName(db: Db, name: string, id?: string) {
  const [other] = await db.$queryRaw<{ name: string }[]>`
    select name from firms where lower(name) = lower(${name}) and id is distinct from ${id ?? null}::uuid limit 1`;
  if (other) refuse(`${other.name} is here already.`);
}
