"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { can } from "@/lib/policy";
import { changedOf } from "@/lib/promises/changed";
import { findAccount, lastChange, lockAccount, refuseChanged } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { tellOfJoin } from "@/lib/server/card-joins";
import { firmToName, refuseKnown } from "@/lib/server/cards";
import { changingPeople, contactFields, lockContact, recordEvent, requireColleagues } from "@/lib/server/contacts";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dateOf, dayOrNone } from "@/lib/units/day";
import * as schema from "./schema";

/** Adds a person, or saves what was changed of one; of what somebody else changed meanwhile both are shown. */
export const saveContact = action("contact.edit", {
  input: schema.saveContact,
  on: ({ db, input }) => findAccount(db, input.accountId),
  async run({ db, input: { accountId, contactId, version: _, was, ...input }, audit }) {
    const tick = (on: boolean) => (on ? "yes" : "");
    const given = { ...input, chief: tick(input.chief), voice: tick(input.voice), community: tick(input.community) };
    const on = contactId ? await lockContact(db, contactId) : undefined;
    if (on && on.accountId !== accountId) missing();
    const seen = on && was ? { ...on.fields, ...was } : on?.fields;
    const { changed, conflict } = on && seen ? changedOf(on.fields, seen, given) : { changed: given, conflict: false };
    if (on && conflict) {
      const last = await lastChange(db, { accountId, subjectId: on.id });
      refuse(`${last ? `${last.by} changed` : "Somebody changed"} the same of ${on.fields.name} since you opened it.`, {
        theirs: JSON.stringify(on.fields),
        ...last,
        version: on.version,
      });
    }
    await requireColleagues(db, [changed.counterpartId ?? "", changed.backupId ?? ""]);
    const id = await changingPeople(db, accountId, async () => {
      if (on && Object.keys(changed).length === 0) return on.id;
      const data = stored(changed);
      if (!on)
        return (await db.accountPerson.create({ data: { ...data, accountId } as never, select: { id: true } })).id;
      await db.accountPerson.updateMany({ where: { id: on.id }, data: { ...data, version: { increment: 1 } } });
      return on.id;
    });
    audit({ subjectType: "contact", subjectId: id, accountId, changes: changesBetween(on?.fields ?? {}, changed) });
    return { name: given.name };
  },
});

const stored = (changed: Record<string, string | undefined>) =>
  Object.fromEntries(
    contactFields
      .filter((field) => changed[field] !== undefined)
      .map((field) => [
        field,
        ["chief", "voice", "community"].includes(field) ? changed[field] === "yes" : changed[field] || null,
      ]),
  );

/** Writes what a person thinks of us, beside what was noted before. */
export const noteStance = action("contact.edit", {
  input: schema.noteStance,
  on: ({ db, input }) => lockContact(db, input.contactId),
  async run({ viewer, db, input: { stance, reason, notedOn }, on: { id, accountId, fields }, audit }) {
    if (notedOn > (await businessDayOf(db))) refuse("That day is still ahead.");
    await db.stance.create({
      data: { accountId, personId: id, stance, reason, notedOn: dateOf(notedOn), notedById: viewer.id },
      select: { id: true },
    });
    audit({
      subjectType: "contact",
      subjectId: id,
      accountId,
      changes: { stance: [null, stance], reason: [null, reason] },
    });
    return { name: fields.name };
  },
});

export const leaveContact = action("contact.edit", {
  input: schema.leaveContact,
  on: ({ db, input }) => lockContact(db, input.contactId),
  async run({ db, input: { leftOn, buyer }, on: { id, accountId, fields, leftOn: was }, audit }) {
    if (was) refuse(`${fields.name} has left already.`);
    if (leftOn > (await businessDayOf(db))) refuse("That day is still ahead.");
    await changingPeople(db, accountId, () =>
      db.accountPerson.updateMany({ where: { id }, data: { leftOn: dateOf(leftOn), version: { increment: 1 } } }),
    );
    if (buyer) await recordEvent(db, accountId, "BUYER_LOSS", `${fields.name} left`);
    audit({ subjectType: "contact", subjectId: id, accountId, changes: { leftOn: [null, leftOn] } });
    return { name: fields.name };
  },
});

/** A contact left for a firm: they become one of its people, and who sees this account sees that they were here. */
export const joinFirm = action("contact.edit", {
  input: schema.joinFirm,
  on: ({ db, input }) => lockContact(db, input.contactId),
  async run({ viewer, db, operationId, input: { version, firmId, leftOn, title, email, phone }, on, audit }) {
    const { id, accountId, fields } = on;
    if (!can(viewer, "card.edit")) refuse("Who works for a firm is kept by Directors. Note that they left.");
    if (on.joinedId) refuse(`${fields.name} is with a firm already.`);
    await refuseChanged(db, on, version, fields.name);
    if (leftOn > (await businessDayOf(db))) refuse("That day is still ahead.");
    const firm = await firmToName(db, firmId);
    await refuseKnown(db, { firmId, name: fields.name, email });
    const card = { firmId, name: fields.name, title: title || null, email: email || null, phone: phone || null };
    const { id: joinedId } = await db.firmPerson.create({ data: card, select: { id: true } });
    const data = { leftOn: dateOf(leftOn), joinedId, version: { increment: 1 } };
    await changingPeople(db, accountId, () => db.accountPerson.updateMany({ where: { id }, data }));
    const changes = changesBetween({ leftOn: on.leftOn, firmId: null }, { leftOn, firmId });
    audit({ subjectType: "contact", subjectId: id, accountId, changes });
    audit({
      subjectType: "card",
      subjectId: joinedId,
      changes: changesBetween({}, { firmId, name: fields.name, title }),
    });
    const { name } = fields;
    await tellOfJoin(db, { contactId: id, accountId, firmId, name, firm: firm.name, operationId });
    return { name, firm: firm.name };
  },
});

export const returnContact = action("contact.edit", {
  input: schema.returnContact,
  on: ({ db, input }) => lockContact(db, input.contactId),
  async run({ db, on: { id, accountId, fields, leftOn }, audit }) {
    const data = { leftOn: null, joinedId: null, version: { increment: 1 } };
    await changingPeople(db, accountId, () => db.accountPerson.updateMany({ where: { id }, data }));
    audit({ subjectType: "contact", subjectId: id, accountId, changes: { leftOn: [leftOn, null] } });
    return { name: fields.name };
  },
});

/** Names who of us would take the account over, and since when they know it well enough to. */
export const nameBackup = action("contact.edit", {
  input: schema.nameBackup,
  on: ({ db, input }) => lockAccount(db, input.accountId),
  async run({ db, input: { was, wasTrained, backupId, trainedOn }, on, audit }) {
    const found = await db.account.findFirst({
      where: { id: on.id },
      select: { backupId: true, backupTrainedOn: true },
    });
    const now = { backupId: found?.backupId ?? "", trainedOn: dayOrNone(found?.backupTrainedOn) ?? "" };
    const next = { backupId, trainedOn };
    const moved = now.backupId !== was || now.trainedOn !== wasTrained;
    if (moved && JSON.stringify(now) !== JSON.stringify(next))
      refuse("Somebody named another backup since you opened this.", { theirs: now.backupId, version: on.version });
    if (trainedOn > (await businessDayOf(db))) refuse("That day has not come yet.");
    await requireColleagues(db, [backupId]);
    await db.account.updateMany({
      where: { id: on.id },
      data: {
        backupId: backupId || null,
        backupTrainedOn: trainedOn ? dateOf(trainedOn) : null,
        version: { increment: 1 },
      },
    });
    const changes = changesBetween(
      { backupId: now.backupId || null, backupTrainedOn: now.trainedOn || null },
      { backupId: backupId || null, backupTrainedOn: trainedOn || null },
    );
    audit({ subjectType: "account", subjectId: on.id, accountId: on.id, changes });
    return { backupId };
  },
});
