import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Rfp } from "@/lib/rfps/rfp";
import { type Day, dateOf } from "@/lib/units/day";
import type { Prisma } from "@/prisma/generated/client";
import { refuseChanged } from "../account";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { readRfp } from "./read";

/** `trailOf` is the account whose trail it is in, also for who does not see that account. */
export type LockedRfp = Rfp & { today: Day; trailOf: string | null };

/** An RFP about to be changed; nobody else saves it until the transaction ends. */
export async function lockRfp(db: Db, id: string): Promise<LockedRfp> {
  const seen = await readRfp(db, id);
  if (!seen) return missing();
  if (seen.writable) await db.$queryRaw`select from rfps where id = ${id}::uuid for update`;
  const rfp = (await readRfp(db, id))!;
  const of = rfp.accountId ?? (await db.rfp.findFirst({ where: { id }, select: { accountId: true } }))?.accountId;
  return { ...rfp, today: await businessDayOf(db), trailOf: of ?? null };
}

/** Saves nothing over what somebody saved since it was read. */
export async function refuseRfpChanged(db: Db, rfp: Rfp, read: number | undefined) {
  const { id, accountId, version } = rfp;
  if (accountId) return refuseChanged(db, { id, accountId, version }, read, "this RFP");
  if (read !== undefined && read !== version)
    refuse("Somebody changed this RFP since you opened it. Nothing was saved: reload to see it.");
}

type Named = { accountId?: string; pursuitId?: string; firmId?: string; trackId?: string; opportunityId?: string };

/** What an RFP names is there, and of the same account or pursuit. */
export async function refuseUnknown(db: Db, { accountId, pursuitId, firmId, trackId, opportunityId }: Named) {
  if (firmId) {
    const firm = await db.firm.findFirst({ where: { id: firmId, mergedIntoId: null }, select: { id: true } });
    if (!firm) refuse("That firm is not in the directory.");
  }
  if (trackId) {
    const track =
      accountId && (await db.renewalTrack.findFirst({ where: { id: trackId, accountId }, select: { id: true } }));
    if (!track) refuse("That renewal is of another account.");
  }
  if (opportunityId) {
    const where = { id: opportunityId, accountId: accountId ?? null, pursuitId: pursuitId ?? null };
    const deal = await db.opportunity.findFirst({ where, select: { id: true } });
    if (!deal) refuse("That opportunity is of somebody else.");
  }
}

/** Which of some people work here, by id. */
export async function colleagues(db: Db, ids: readonly string[]) {
  const people = await db.user.findMany({
    where: { id: { in: [...ids] }, deactivatedAt: null, role: { not: "ADMIN" } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

export const dateOrNull = (day: Day | null | undefined) => (day ? dateOf(day) : null);

/** Saves what is given of it as its next version. */
export const saveRfp = (db: Db, { id }: Pick<Rfp, "id">, data: Prisma.RfpUncheckedUpdateManyInput) =>
  db.rfp.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
