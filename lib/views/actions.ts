"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { type Audience, changedView, newView, removedView, renamedView } from "./schema";

/** Saves a list's state under a name, for oneself, one's team or everyone. */
export const saveView = action("view.save", {
  input: newView,
  run: async ({ viewer, db, input }) => {
    const last = await db.savedView.aggregate({ where: { ownerId: viewer.id }, _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    const audience = await audienceOf(db, viewer.id, input.audience);
    return db.savedView.create({
      data: { ...input, ...audience, ownerId: viewer.id, position },
      select: { id: true, name: true },
    });
  },
});

/** What a view is called and who sees it. */
export const renameView = action("view.change", {
  input: renamedView,
  on: ({ db, input }) => ownView(db, input.id),
  run: async ({ viewer, db, input, on, audit }) => {
    const audience = await audienceOf(db, viewer.id, input.audience);
    await update(db, input, { name: input.name, ...audience });
    const changes = { name: [on.name, input.name], audience: [on.audience, input.audience] } as Changes;
    audit({ subjectType: "view", subjectId: on.id, changes });
    return { id: on.id, name: input.name };
  },
});

/** What a view shows. */
export const changeView = action("view.change", {
  input: changedView,
  on: ({ db, input }) => ownView(db, input.id),
  run: async ({ db, input, on, audit }) => {
    await update(db, input, { state: input.state });
    audit({ subjectType: "view", subjectId: on.id, changes: { state: [on.state, input.state] } });
    return { id: on.id, name: on.name };
  },
});

export const removeView = action("view.change", {
  input: removedView,
  on: ({ db, input }) => ownView(db, input.id),
  run: async ({ db, input, on, audit }) => {
    const { count } = await db.savedView.deleteMany({ where: { id: input.id, version: input.version } });
    if (count === 0) changedMeanwhile();
    audit({ subjectType: "view", subjectId: on.id, changes: { name: [on.name, null], state: [on.state, null] } });
    return { id: on.id, name: on.name };
  },
});

type Changes = Record<string, [unknown, unknown]>;

async function ownView(db: Db, id: string) {
  const select = { id: true, ownerId: true, name: true, audience: true, state: true } as const;
  return (await db.savedView.findUnique({ where: { id }, select })) ?? missing();
}

type Data = { name?: string; state?: string; audience?: string; teamId?: string | null };

async function update(db: Db, { id, version }: { id: string; version: number }, data: Data) {
  const { count } = await db.savedView.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) changedMeanwhile();
}

const changedMeanwhile = () => refuse("This view was changed elsewhere. Open it again to see the change, then save.");

/** A view for the team belongs to the team its owner is in today. */
async function audienceOf(db: Db, userId: string, audience: Audience) {
  if (audience !== "TEAM") return { audience, teamId: null };
  const [team] = await db.$queryRaw<{ id: string }[]>`
    select team_id as id from memberships
    where user_id = ${userId}::uuid and business_day() between from_on and coalesce(to_on, 'infinity')
    order by kind limit 1`;
  return { audience, teamId: team?.id ?? refuse("You belong to no team today: choose only me, or everyone.") };
}
