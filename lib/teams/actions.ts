"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { dateOf, dayOf, dayOrNone } from "@/lib/units/day";
import { moveOn } from "./membership";
import * as schema from "./schema";

export const addTeam = action("team.change", {
  input: schema.addTeam,
  run: async ({ db, input: { name }, audit }) => {
    const { count } = await db.team.createMany({ data: [{ name }], skipDuplicates: true });
    if (!count) refuse("A team of that name is already here.");
    const { id } = await db.team.findUniqueOrThrow({ where: { name }, select: { id: true } });
    audit({ subjectType: "team", subjectId: id, changes: { name: [null, name] } });
    return { id, name };
  },
});

export const movePerson = action("team.change", {
  input: schema.move,
  run: async ({ db, input: { id, ...next }, audit }) => {
    const person = (await db.user.findUnique({ where: { id }, select: { name: true } })) ?? missing();
    // A lock on the rows that are there would not keep out the one another move is adding.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`stays of ${id}`}, 0))`;
    const rows = await db.membership.findMany({ where: { userId: id }, orderBy: { fromOn: "asc" }, select: stay });
    const plain = rows.map(({ fromOn, toOn, ...rest }) => ({ ...rest, fromOn: dayOf(fromOn), toOn: dayOrNone(toOn) }));
    const move = moveOn(plain, next);
    if ("refused" in move) return refuse(move.refused);
    if (next.kind === "LEAD" && next.teamId) await refuseSecondLead(db, next.teamId, id, next.fromOn);
    for (const { id, toOn } of move.end)
      await db.membership.update({ where: { id }, data: { toOn: dateOf(toOn), version: { increment: 1 } } });
    if (move.correct) await db.membership.update({ where: { id: move.correct.id }, data: row(move.correct.to) });
    if (move.begin) await db.membership.createMany({ data: [{ userId: id, ...row(move.begin) }] });
    const before = plain.filter((old) => !old.toOn || old.toOn >= next.fromOn).at(-1);
    audit({
      subjectType: "person",
      subjectId: id,
      changes: changesBetween({ teamId: null, kind: null, grade: null, ...before, fromOn: null }, next),
    });
    return { name: person.name };
  },
});

const stay = { id: true, teamId: true, kind: true, grade: true, fromOn: true, toOn: true } as const;
const row = ({ fromOn, ...rest }: { teamId: string; kind: string; grade: string | null; fromOn: string }) => ({
  ...rest,
  fromOn: dateOf(fromOn),
});
async function refuseSecondLead(db: Db, teamId: string, userId: string, fromOn: string) {
  const lead = await db.membership.findFirst({
    where: { teamId, kind: "LEAD", userId: { not: userId }, OR: [{ toOn: null }, { toOn: { gte: dateOf(fromOn) } }] },
    select: { user: { select: { name: true } } },
  });
  if (lead) refuse(`${lead.user.name} leads that team. They move first.`);
}
