"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { accountsOwned, asOneAdmin, makeLink, savePerson } from "@/lib/server/people";
import { firstAdmin } from "./first-admin";
import { heldBy } from "./owning";
import { circles } from "./reporting";
import * as schema from "./schema";

export const invitePerson = action("person.invite", {
  input: schema.invite,
  run: async ({ viewer, db, input: { role, ...data }, audit }) => {
    const { count } = await db.user.createMany({ data: [{ ...data, role }], skipDuplicates: true });
    if (!count) refuse("Someone with that e-mail is already here.");
    const { id } = await db.user.findUniqueOrThrow({ where: { email: data.email }, select: { id: true } });
    audit({ subjectType: "person", subjectId: id, changes: changesBetween({}, { ...data, role }) });
    return { id, name: data.name, ...(await makeLink(db, viewer, id, "INVITE")) };
  },
});

/** The first Admin, made before anyone was known, says who they are. */
export const introduceFirstAdmin = action("person.change", {
  input: schema.introduce,
  on: async ({ db }) =>
    (await db.user.findUnique({ where: { email: firstAdmin.email }, select: { id: true } })) ?? missing(),
  run: async ({ db, on, input, audit }) => {
    await db.user.update({ where: { id: on.id }, data: { ...input, version: { increment: 1 } }, select: { id: true } });
    audit({ subjectType: "person", subjectId: on.id, changes: changesBetween(firstAdmin, input) });
    return { name: input.name };
  },
});

export const changePerson = action("person.change", {
  input: schema.change,
  on: ({ db, input }) => load(db, input.id),
  run: async ({ db, on, input: { id, version, ...next }, audit }) => {
    const everyone = await db.user.findMany({ select: { id: true, managerId: true } });
    if (circles(everyone, id, next.managerId)) refuse("A person cannot report to themselves, not even through others.");
    await savePerson(db, id, version, next);
    audit({ subjectType: "person", subjectId: id, changes: changesBetween(on, next) });
    return { name: next.name };
  },
});

export const assignRole = action("person.assignRole", {
  input: schema.assignRole,
  on: ({ db, input }) => load(db, input.id),
  run: async ({ viewer, db, on, input: { id, version, role }, audit }) => {
    await asOneAdmin(db, viewer);
    refuseIf(heldBy(await accountsOwned(db, id), role));
    await savePerson(db, id, version, { role });
    audit({ subjectType: "person", subjectId: id, changes: changesBetween(on, { role }) });
    return { name: on.name };
  },
});

export const deactivatePerson = action("person.assignRole", {
  input: schema.changeAccess,
  on: ({ db, input }) => load(db, input.id),
  run: async ({ viewer, db, on, input: { id, version }, audit }) => {
    await asOneAdmin(db, viewer);
    if (on.deactivatedAt) refuse(`${on.name} is deactivated already.`);
    refuseIf(heldBy(await accountsOwned(db, id), undefined));
    await savePerson(db, id, version, { deactivatedAt: new Date() });
    await leaveTeams(db, id);
    await db.invitation.updateMany({ where: { userId: id, usedAt: null }, data: { expiresAt: new Date() } });
    audit({ subjectType: "person", subjectId: id, changes: { access: ["Active", "Deactivated"] } });
    return { name: on.name };
  },
});

export const reactivatePerson = action("person.change", {
  input: schema.changeAccess,
  on: ({ db, input }) => load(db, input.id),
  run: async ({ db, on, input: { id, version }, audit }) => {
    if (!on.deactivatedAt) refuse(`${on.name} is active already.`);
    await savePerson(db, id, version, { deactivatedAt: null });
    audit({ subjectType: "person", subjectId: id, changes: { access: ["Deactivated", "Active"] } });
    return { name: on.name };
  },
});

/** A one-time link to choose a password: the first one for whoever has not joined, a new one for whoever forgot. */
export const makeAccessLink = action("person.change", {
  input: schema.person,
  on: ({ db, input }) => load(db, input.id),
  run: async ({ viewer, db, on, audit }) => {
    if (on.deactivatedAt) refuse(`${on.name} is deactivated. Reactivate them first.`);
    const joined = await db.invitation.count({ where: { userId: on.id, usedAt: { not: null } } });
    const invited = await db.invitation.count({ where: { userId: on.id, purpose: "INVITE" } });
    const purpose = joined || !invited ? "RESET" : "INVITE";
    audit({ subjectType: "person", subjectId: on.id, receipt: { link: purpose } });
    return { name: on.name, ...(await makeLink(db, viewer, on.id, purpose)) };
  },
});

export const endSessions = action("person.change", {
  input: schema.person,
  on: ({ db, input }) => load(db, input.id),
  run: async ({ db, on, audit }) => {
    const { count } = await db.session.updateMany({
      where: { userId: on.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    audit({ subjectType: "person", subjectId: on.id, receipt: { sessionsEnded: count } });
    return { name: on.name, count };
  },
});

const refuseIf = (reason: string | undefined) => reason && refuse(reason);

async function load(db: Db, id: string) {
  const select = { id: true, name: true, title: true, role: true, managerId: true, deactivatedAt: true } as const;
  return (await db.user.findUnique({ where: { id }, select })) ?? missing();
}

async function leaveTeams(db: Db, userId: string) {
  await db.$executeRaw`
    update memberships set to_on = business_day(), version = version + 1
    where user_id = ${userId}::uuid and from_on <= business_day() and coalesce(to_on, 'infinity') > business_day()`;
}
