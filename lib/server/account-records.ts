import "server-only";
import type { z } from "zod";
import type * as schema from "@/lib/accounts/schema";
import { missing } from "@/lib/errors";
import { dateOf } from "@/lib/units/day";
import { refuseChanged } from "./account";
import type { Db } from "./door";

type Notice = Omit<z.output<typeof schema.recordRfp>, "rfpId" | "version">;
type Result = Omit<z.output<typeof schema.recordGuarantee>, "version">;
type Fact = Omit<z.output<typeof schema.recordExposure>, "version">;
type Saved = { id: string; before: Record<string, unknown> };
const plain = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/** Writes an RFP notice, or the one that was read anew; tells what it said before. */
export async function saveRfp(db: Db, read: { rfpId?: string; version?: number }, notice: Notice): Promise<Saved> {
  const data = {
    ...notice,
    receivedOn: dateOf(notice.receivedOn),
    effectiveOn: dateOf(notice.effectiveOn),
    nextStep: notice.nextStep ?? null,
    nextOn: notice.nextOn ? dateOf(notice.nextOn) : null,
  };
  if (!read.rfpId) return { ...(await db.rfpNotice.create({ data, select: { id: true } })), before: {} };
  await db.$queryRaw`select from rfp_notices where id = ${read.rfpId}::uuid for update`;
  const on = await db.rfpNotice.findUnique({ where: { id: read.rfpId, accountId: notice.accountId } });
  if (!on) return missing();
  await refuseChanged(db, on, read.version, "this RFP");
  const { id } = await db.rfpNotice.update({
    where: { id: on.id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
  const before = {
    ...on,
    receivedOn: plain(on.receivedOn),
    effectiveOn: plain(on.effectiveOn),
    nextOn: plain(on.nextOn),
  };
  return { id, before };
}

/** Writes a quarter's result of a guarantee over what was read; tells what it said before. */
export async function saveGuarantee(db: Db, version: number | undefined, result: Result): Promise<Saved> {
  const { quarter, accountId, metric, ...rest } = result;
  const data = { ...rest, feeAtRisk: rest.feeAtRisk ?? null };
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${accountId} ${metric} ${quarter}`}, 0))::text`;
  const key = { accountId, metric, quarter: dateOf(quarter) };
  const on = await db.guaranteeResult.findUnique({ where: { accountId_metric_quarter: key } });
  if (!on && version) return missing();
  if (on) await refuseChanged(db, on, version, "this result");
  const saved = on
    ? await db.guaranteeResult.update({ where: { id: on.id }, data: { ...data, version: { increment: 1 } } })
    : await db.guaranteeResult.create({ data: { ...key, ...data } });
  if (!on) return { id: saved.id, before: { accountId, metric } };
  const before = { accountId, metric, quarter, met: on.met, target: Number(on.target), actual: Number(on.actual) };
  return { id: saved.id, before: { ...before, feeAtRisk: on.feeAtRisk === null ? null : Number(on.feeAtRisk) } };
}

/** Writes a measured fact over what was read of the same day; tells what it said before. */
export async function saveExposure(db: Db, version: number | undefined, fact: Fact): Promise<Saved> {
  const { accountId, kind, asOf, ...data } = fact;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${accountId} ${kind} ${asOf}`}, 0))::text`;
  const key = { accountId, kind, asOf: dateOf(asOf) };
  const on = await db.exposure.findUnique({ where: { accountId_kind_asOf: key } });
  if (!on && version) return missing();
  if (on) await refuseChanged(db, on, version, "this fact");
  const saved = on
    ? await db.exposure.update({ where: { id: on.id }, data: { ...data, version: { increment: 1 } } })
    : await db.exposure.create({ data: { ...key, ...data } });
  return { id: saved.id, before: on ? { ...fact, value: on.value.toFixed(), source: on.source } : { accountId } };
}
