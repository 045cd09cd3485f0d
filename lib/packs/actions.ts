"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { businessDayOf } from "@/lib/server/ownership-day";
import { isWritableAccount } from "@/lib/server/packs/accounts";
import { fillPack } from "@/lib/server/packs/fill";
import { heldBefore, lockPack, type Pack } from "@/lib/server/packs/record";
import { tellOfTask } from "@/lib/server/task-giving";
import { mayAsk } from "@/lib/server/tasks";
import { notYours } from "@/lib/tasks/giving";
import { dateOf } from "@/lib/units/day";
import { agendas, isPart } from "./agenda";
import { holds } from "./due";
import * as schema from "./schema";

/** Opens a meeting of today; where one of its kind is open already, that one. */
export const openPack = action("pack.open", {
  input: schema.openPack,
  async run({ viewer, db, input: { kind, accountId }, audit, onlyAsked }) {
    if (!holds(viewer.role, kind)) missing();
    if (accountId && !(await isWritableAccount(db, accountId))) missing();
    const metOn = await businessDayOf(db);
    const [opened] = await db.$queryRaw<{ id: string }[]>`
      insert into packs (id, kind, author_id, account_id, met_on)
      values (gen_random_uuid(), ${kind}, viewer_id(), ${accountId ?? null}::uuid, ${metOn}::date)
      on conflict do nothing returning id`;
    if (opened) {
      audit({ subjectType: "meeting", subjectId: opened.id, accountId, changes: { kind: [null, agendas[kind].name] } });
      return { id: opened.id };
    }
    onlyAsked();
    const [open] = await db.$queryRaw<{ id: string }[]>`
      select id from packs where kind = ${kind} and author_id = viewer_id() and closed_on is null
        and account_id is not distinct from ${accountId ?? null}::uuid`;
    return { id: open?.id ?? missing() };
  },
});

/** What was said in a part. Nobody’s words are passed over: of a part written elsewhere meanwhile both are shown. */
export const sayInPack = action("pack.change", {
  input: schema.sayInPack,
  on: ({ db, input }) => lockPack(db, input.packId),
  async run({ db, input: { part, was, words }, on: pack, audit }) {
    if (!isPart(pack.kind, part)) missing();
    const theirs = pack.words[part] ?? "";
    if (theirs !== was && theirs !== words)
      refuse("This was written elsewhere since you opened it.", { theirs, version: theirs });
    const { [part]: _, ...others } = pack.words;
    const said = words === "" ? others : { ...others, [part]: words };
    await db.pack.updateMany({ where: { id: pack.id }, data: { words: said, version: { increment: 1 } } });
    // Its words are its readers’; the trail says that something was written, not what.
    audit({ ...about(pack) });
    return { value: words };
  },
});

/** Somebody’s task by a day; it comes back to each meeting of the series until it is done. */
export const agreeInPack = action("pack.change", {
  input: schema.agreeInPack,
  on: ({ db, input }) => lockPack(db, input.packId),
  async run({ viewer, db, input: { packId, title, assigneeId, dueOn, accountId }, on: pack, operationId, audit }) {
    const of = accountId ?? pack.accountId ?? undefined;
    if (!(await mayAsk(db, assigneeId, of))) refuse(notYours);
    const { id } = await db.task.create({
      data: { packId, title, assigneeId, dueOn: dateOf(dueOn), accountId: of, createdById: viewer.id },
      select: { id: true },
    });
    await tellOfTask(db, viewer, { id, title, assigneeId, accountId: of }, operationId);
    const changes = { task: [null, title], due: [null, dueOn], assigneeId: [null, assigneeId] } as Changes;
    audit({ subjectType: "task", subjectId: id, accountId: of, changes });
    return { id };
  },
});

/** Ends a meeting: what it showed is kept with what was said, and changes no more. */
export const closePack = action("pack.change", {
  input: schema.closePack,
  on: ({ db, input }) => lockPack(db, input.packId),
  async run({ viewer, db, input: { version }, on: pack, audit }) {
    if (pack.version !== version) refuse("It was written elsewhere. Look at it again, then close it.");
    const kept = await fillPack(db, viewer, pack, await heldBefore(db, pack));
    const closedOn = await businessDayOf(db);
    await db.pack.updateMany({
      where: { id: pack.id },
      data: { kept, closedOn: dateOf(closedOn), version: { increment: 1 } },
    });
    audit({ ...about(pack), changes: { closed: [null, closedOn] } });
    return { id: pack.id };
  },
});

type Changes = Record<string, [unknown, unknown]>;

const about = ({ id, accountId }: Pack) => ({
  subjectType: "meeting",
  subjectId: id,
  accountId: accountId ?? undefined,
});
