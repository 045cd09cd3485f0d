import "server-only";
import type { AccountRow } from "@/lib/imports/account-row";
import { nextRenewal, yearAfter } from "@/lib/imports/draft";
import { keysOf } from "@/lib/imports/match";
import type { Changes } from "@/lib/imports/plan";
import { dueDates } from "@/lib/renewals/due-dates";
import { moveTasks, writeMoves } from "@/lib/server/ownership";
import { addDays, type Day, dateOf } from "@/lib/units/day";
import { outOfState, type Writing } from "./create";
import { roleOf } from "./firms";
import type { Found } from "./known";
import { putMonths } from "./months";

/** Brings an account to what a row says of it; only what changes is written. */
export async function changeAccount(writing: Writing, found: Found, row: AccountRow, changes: Changes) {
  const { accountId } = found;
  await changeIdentity(writing, found, row, changes);
  if (changes.ownerId) await changeOwner(writing, found, String(changes.ownerId[1]));
  if (changes.firm) await changeFirm(writing, found, String(changes.firm[1]));
  if (found.lineId) await changeTerm(writing, found, row, changes);
  if (changes.outOfState) await measure(writing, accountId, String(changes.outOfState[1]));
  if (!found.lineId) return;
  const counts = { members: row.members ?? found.members ?? 0, contracts: row.contracts ?? found.contracts ?? 0 };
  const line = { accountId, lineId: found.lineId, funding: found.funding ?? "INSURED", ...counts };
  putMonths(writing, line, changes);
}

/** The account keeps the keys it was known by: an old name in a later file still means it. */
async function changeIdentity({ db, batch }: Writing, found: Found, row: AccountRow, changes: Changes) {
  const { accountId, employerId } = found;
  const { name, externalId, situs, ein, industry, city, state } = row;
  if (changes.name || changes.externalId || changes.situs) {
    await db.account.update({ where: { id: accountId }, data: { name, externalId, situs, version: { increment: 1 } } });
  }
  if (changes.ein || changes.industry || changes.city || changes.state) {
    await db.employer.update({
      where: { id: employerId },
      data: { ein, industry, city, state, version: { increment: 1 } },
    });
  }
  for (const key of keysOf({ externalId, ein, name })) batch.matchKey.push({ ...key, accountId });
}

/** Measured in the file's own month; a second file for the month corrects it. */
async function measure({ db, asOf }: Writing, accountId: string, value: string) {
  const { source, ...key } = outOfState(accountId, asOf);
  await db.exposure.upsert({
    where: { accountId_kind_asOf: key },
    create: { ...key, source, value },
    update: { source, value, version: { increment: 1 } },
  });
}

/** As when it is reassigned today: cover ends, and open tasks go along. */
async function changeOwner({ db, today }: Writing, found: Found, userId: string) {
  const { accountId: id, ownerAccessId, ownerId, ownerFromOn } = found;
  const began = ownerAccessId && ownerId && ownerFromOn && ownerFromOn < today;
  const ends = began ? { id: ownerAccessId, userId: ownerId } : null;
  await writeMoves(db, { moves: [{ id, ends }], toUserId: userId, from: today, today });
  await moveTasks(db, [{ id, ownerId }], userId);
}

async function changeFirm({ db, today, firms }: Writing, { accountId, brokerId, brokerFromOn }: Found, name: string) {
  const firm = firms.get(name.toLowerCase());
  if (!firm) return;
  const fromOn = dateOf(today);
  if (brokerId && brokerFromOn && brokerFromOn >= today) {
    const data = { firmId: firm.id, role: roleOf(firm), version: { increment: 1 } };
    await db.brokerOfRecord.update({ where: { id: brokerId }, data });
    return;
  }
  if (brokerId) {
    const toOn = dateOf(addDays(today, -1));
    await db.brokerOfRecord.update({ where: { id: brokerId }, data: { toOn, version: { increment: 1 } } });
  }
  await db.brokerOfRecord.create({ data: { accountId, firmId: firm.id, role: roleOf(firm), fromOn } });
}

/** The price of the contract year in force is corrected in place; one that has ended is followed by the next. */
async function changeTerm(writing: Writing, found: Found, row: AccountRow, changes: Changes) {
  const { db, asOf, today } = writing;
  const { accountId, lineId, termId, termToOn, renews } = found;
  if (!lineId || !termId || !termToOn) return;
  const price = { rate: row.rate?.toFixed(), poolingPoint: row.poolingPoint?.toFixed() };
  if (termToOn < asOf) {
    const { from, to } = yearAfter(termToOn, row.renews ?? renews ?? "", asOf, today);
    const last = await db.lineTerm.findUniqueOrThrow({
      where: { id: termId },
      select: { coverage: true, funding: true, priceBasis: true, rate: true, poolingPoint: true },
    });
    const data = { ...last, ...given(price), accountId, lineId, fromOn: dateOf(from), toOn: dateOf(to) };
    await db.lineTerm.create({ data });
    return;
  }
  if (!changes.rate && !changes.poolingPoint && !changes.renews) return;
  const next = changes.renews ? nextRenewal(String(changes.renews[1]), asOf, today) : undefined;
  const toOn = next ? dateOf(addDays(next, -1)) : undefined;
  await db.lineTerm.update({ where: { id: termId }, data: { ...given(price), toOn, version: { increment: 1 } } });
  await moveRenewal(writing, found, row, addDays(termToOn, 1), next);
}

/** An open renewal starts from the corrected rate, on the corrected day. */
async function moveRenewal({ db, templates }: Writing, found: Found, row: AccountRow, from: Day, to: Day | undefined) {
  const { accountId, lineId, publicSector } = found;
  const open = { accountId, effectiveOn: dateOf(from), outcome: null };
  const kind = found.funding === "INSURED" ? "INSURED" : "FEE";
  const contracts = row.contracts ?? found.contracts ?? 0;
  const due = to && dueDates({ kind, effectiveOn: to, contracts, publicSector }, templates);
  await db.renewalTrack.updateMany({
    where: { lineId: lineId ?? "", decidedOn: null, renewal: open },
    data: {
      currentRate: row.rate?.toFixed(),
      releaseDueOn: due && dateOf(due.releaseDueOn),
      decideByOn: due && dateOf(due.decideByOn),
      version: { increment: 1 },
    },
  });
  if (to) await db.renewal.updateMany({ where: open, data: { effectiveOn: dateOf(to), version: { increment: 1 } } });
}

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
