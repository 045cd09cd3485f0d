"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { changedOf } from "@/lib/promises/changed";
import { action } from "@/lib/server/action";
import * as server from "@/lib/server/cards";
import { requireColleagues } from "@/lib/server/contacts";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dateOf } from "@/lib/units/day";
import { endRefusal, moveRefusal } from "./move";
import * as schema from "./schema";

/** Adds somebody to a firm, or saves what was changed of one; of what somebody else changed meanwhile both are shown. */
export const savePerson = action("card.edit", {
  input: schema.savePerson,
  async run({ db, input: { firmId, personId, version: _, was, ...input }, audit }) {
    const tick = (on: boolean) => (on ? "yes" : "");
    const ticks = { leads: tick(input.leads), chief: tick(input.chief), voice: tick(input.voice) };
    const given = { ...input, ...ticks, community: tick(input.community) };
    const on = personId ? await server.lockCard(db, personId) : undefined;
    if (on && on.firmId !== firmId)
      refuse(`${on.fields.name} has moved to ${on.firm} since you opened this. Nothing was saved.`);
    if (!on) await server.firmToName(db, firmId);
    const seen = on && { ...on.fields, ...was };
    const { changed, conflict } = on && seen ? changedOf(on.fields, seen, given) : { changed: given, conflict: false };
    if (on && conflict)
      refuse(`Somebody changed the same of ${on.fields.name} since you opened it.`, {
        theirs: JSON.stringify(on.fields),
        version: on.version,
      });
    if (!on || changed.name !== undefined || changed.email !== undefined)
      await server.refuseKnown(db, { firmId, name: given.name, email: given.email }, on?.id);
    await requireColleagues(db, [changed.counterpartId ?? ""]);
    const data = stored(changed);
    if (!on) {
      const { id } = await db.firmPerson.create({ data: { ...data, firmId } as never, select: { id: true } });
      audit({
        subjectType: "card",
        subjectId: id,
        changes: { firmId: [null, firmId], ...changesBetween({}, changed) },
      });
    } else if (Object.keys(changed).length > 0) {
      await db.firmPerson.update({
        where: { id: on.id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true },
      });
      audit({ subjectType: "card", subjectId: on.id, changes: changesBetween(on.fields, changed) });
    }
    return { name: given.name };
  },
});

const stored = (changed: Partial<Record<(typeof server.cardFields)[number], string>>) =>
  Object.fromEntries(
    server.cardFields
      .filter((field) => changed[field] !== undefined)
      .map((field) => [
        field,
        ["leads", "chief", "voice", "community"].includes(field) ? changed[field] === "yes" : changed[field] || null,
      ]),
  );

/** Writes what somebody of a firm thinks of us, beside what was noted before: for its author and who leads them. */
export const noteStance = action("card.judge", {
  input: schema.noteStance,
  async run({ viewer, db, input: { personId, stance, reason, notedOn }, audit }) {
    const person = await db.firmPerson.findUnique({ where: { id: personId }, select: { name: true, leftOn: true } });
    if (!person) return missing();
    if (person.leftOn) refuse(`${person.name} has left already.`);
    if (notedOn > (await businessDayOf(db))) refuse("That day is still ahead.");
    await db.firmStance.create({
      data: { personId, stance, reason, notedOn: dateOf(notedOn), notedById: viewer.id },
      select: { id: true },
    });
    audit({ subjectType: "card", subjectId: personId, changes: { stance: [null, stance], reason: [null, reason] } });
    return { name: person.name };
  },
});

/** Somebody went to another firm: what they were stays with the firm before, and all whose accounts it touches are told. */
export const movePerson = action("card.edit", {
  input: schema.movePerson,
  async run({ db, operationId, input: { personId, version, firmId, untilOn, ...reach }, audit }) {
    const on = await server.lockCardAsRead(db, personId, version);
    const to = await server.firmToName(db, firmId);
    const reason = moveRefusal(on, { firmId, untilOn });
    if (reason) refuse(reason);
    const { name } = on.fields;
    await server.refuseKnown(db, { firmId, name, email: reach.email }, on.id);
    const post = { personId, firmId: on.firmId, title: on.fields.title || null, untilOn: dateOf(untilOn) };
    await db.firmPost.create({ data: post, select: { id: true } });
    const now = {
      title: reach.title || null,
      email: reach.email || null,
      phone: reach.phone || null,
      leads: reach.leads,
    };
    await db.firmPerson.update({
      where: { id: personId },
      data: { ...now, firmId, leftOn: null, version: { increment: 1 } },
      select: { id: true },
    });
    const before = { firmId: on.firmId, title: on.fields.title, email: on.fields.email, untilOn: null };
    const after = { firmId, title: reach.title, email: reach.email, untilOn };
    audit({ subjectType: "card", subjectId: personId, changes: changesBetween(before, after) });
    await server.tellOfMove(db, {
      personId,
      name,
      from: on.firm,
      fromId: on.firmId,
      to: to.name,
      toId: to.id,
      operationId,
    });
    return { name, firm: to.name };
  },
});

/** Somebody left a firm, and we do not know for where. */
export const leavePerson = action("card.edit", {
  input: schema.leavePerson,
  async run({ db, operationId, input: { personId, version, leftOn }, audit }) {
    const on = await server.lockCardAsRead(db, personId, version);
    if (on.leftOn) refuse(`${on.fields.name} has left already.`);
    const reason = endRefusal(on, leftOn);
    if (reason) refuse(reason);
    await db.firmPerson.update({
      where: { id: personId },
      data: { leftOn: dateOf(leftOn), version: { increment: 1 } },
      select: { id: true },
    });
    audit({ subjectType: "card", subjectId: personId, changes: { leftOn: [null, leftOn] } });
    const { name } = on.fields;
    await server.tellOfMove(db, {
      personId,
      name,
      from: on.firm,
      fromId: on.firmId,
      to: null,
      toId: null,
      operationId,
    });
    return { name };
  },
});

export const returnPerson = action("card.edit", {
  input: schema.returnPerson,
  async run({ db, input: { personId, version }, audit }) {
    const on = await server.lockCardAsRead(db, personId, version);
    if (!on.leftOn) return { name: on.fields.name };
    const { name, email } = on.fields;
    await server.refuseKnown(db, { firmId: on.firmId, name, email }, on.id);
    await db.firmPerson.update({
      where: { id: personId },
      data: { leftOn: null, version: { increment: 1 } },
      select: { id: true },
    });
    audit({ subjectType: "card", subjectId: personId, changes: { leftOn: [on.leftOn, null] } });
    return { name };
  },
});
