"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { findAccount, refuseChanged } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { lockAgreement } from "@/lib/server/terms";
import { dateOf } from "@/lib/units/day";
import * as schema from "./schema";

/** Adds what is agreed with an account, or writes one of it anew. */
export const saveAgreement = action("agreement.edit", {
  input: schema.saveAgreement,
  on: ({ db, input }) => findAccount(db, input.accountId),
  async run({ db, input: { accountId, agreementId, version, ...given }, audit }) {
    const on = agreementId ? await lockAgreement(db, agreementId) : undefined;
    if (on && on.accountId !== accountId) missing();
    if (on) await refuseChanged(db, on, version, "this term");
    const from = given.kind === "NEXT_RFP" ? undefined : given.fromOn;
    const data = { ...given, note: given.note || null, fromOn: from ? dateOf(from) : null, toOn: dateOf(given.toOn) };
    const id = on?.id ?? (await db.agreementTerm.create({ data: { ...data, accountId }, select: { id: true } })).id;
    if (on) await db.agreementTerm.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
    const { kind, signed, toOn, source } = given;
    const changes = changesBetween(on?.fields ?? {}, { kind, signed, fromOn: from ?? null, toOn, source });
    audit({ subjectType: "agreement", subjectId: id, accountId, changes });
    return { kind };
  },
});

/** Ends it earlier than agreed. */
export const endAgreement = action("agreement.edit", {
  input: schema.endAgreement,
  on: ({ db, input }) => lockAgreement(db, input.agreementId),
  async run({ db, input: { version, endsOn }, on, audit }) {
    await refuseChanged(db, on, version, "this term");
    if (on.fields.fromOn && endsOn < on.fields.fromOn) refuse("It had not begun by that day: remove it instead.");
    if (endsOn > on.fields.toOn) refuse("That is later than it ends: edit it instead.");
    await db.agreementTerm.updateMany({
      where: { id: on.id },
      data: { toOn: dateOf(endsOn), version: { increment: 1 } },
    });
    audit({
      subjectType: "agreement",
      subjectId: on.id,
      accountId: on.accountId,
      changes: { toOn: [on.fields.toOn, endsOn] },
    });
    return { kind: on.fields.kind };
  },
});

export const removeAgreement = action("agreement.edit", {
  input: schema.removeAgreement,
  on: ({ db, input }) => lockAgreement(db, input.agreementId),
  async run({ db, input: { version }, on, audit }) {
    await refuseChanged(db, on, version, "this term");
    await db.agreementTerm.deleteMany({ where: { id: on.id } });
    audit({
      subjectType: "agreement",
      subjectId: on.id,
      accountId: on.accountId,
      changes: { kind: [on.fields.kind, null], toOn: [on.fields.toOn, null] },
    });
    return { kind: on.fields.kind };
  },
});
