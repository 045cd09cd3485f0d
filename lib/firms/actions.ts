"use server";

import { mergeField } from "@/lib/accounts/merge";
import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { renewalDay } from "@/lib/format";
import { action } from "@/lib/server/action";
import { readSameFirms } from "@/lib/server/firms/alike";
import { lockFirm, lockLicence, refuseTakenName } from "@/lib/server/firms/editing";
import { dateOf, dayOrNone } from "@/lib/units/day";
import { disclosureNames } from "./kinds";
import * as schema from "./schema";

/** Adds a firm, unless one of the same name may be it: that is shown first, and nothing is written until it is said to be another. */
export const addFirm = action("firm.edit", {
  input: schema.addFirm,
  run: async ({ db, input: { another, ...input }, audit, onlyAsked }) => {
    await refuseTakenName(db, input.name);
    const alike = another ? [] : await readSameFirms(db, input.name);
    if (alike.length > 0) {
      onlyAsked();
      return { alike, name: input.name };
    }
    const { id } = await db.firm.create({ data: input, select: { id: true } });
    audit({ subjectType: "firm", subjectId: id, changes: changesBetween({}, input) });
    return { id, alike, name: input.name };
  },
});

/** Saves one field, merged with what others saved of the same firm meanwhile. */
export const editFirm = action("firm.edit", {
  input: schema.editFirm,
  run: async ({ db, input: { firmId, field, version, was, value }, audit }) => {
    const on = await lockFirm(db, firmId);
    const merged = mergeField({ version: on.version, value: on[field] }, { version, was, value });
    if (merged === "conflict")
      refuse("Somebody changed this since you opened it.", { theirs: on[field], version: on.version });
    if (merged === "save") {
      if (field === "name") await refuseTakenName(db, value, on.id);
      const empty = field !== "name" && field !== "kind" && value === "";
      const data = { [field]: empty ? null : value, version: { increment: 1 } };
      await db.firm.update({ where: { id: on.id }, data, select: { id: true } });
    }
    const changes = changesBetween({ [field]: on[field] }, { [field]: value });
    audit({ subjectType: "firm", subjectId: on.id, changes });
    return { field, value, version: on.version + Number(merged === "save") };
  },
});

/** Says where the disclosure stands and since when; of another's newer word on either, both are shown. */
export const setDisclosure = action("firm.edit", {
  input: schema.setDisclosure,
  run: async ({ db, input: { firmId, was, ...input }, audit }) => {
    const on = await lockFirm(db, firmId);
    const given = { disclosure: input.disclosure, disclosedOn: input.disclosure === "NONE" ? "" : input.disclosedOn };
    const now = { disclosure: on.disclosure, disclosedOn: on.disclosedOn ?? "" };
    const same = (one: typeof now, other: typeof now) =>
      one.disclosure === other.disclosure && one.disclosedOn === other.disclosedOn;
    if (!same(now, was) && !same(now, given))
      refuse(
        `Somebody set it to ${disclosureNames[now.disclosure].toLowerCase()}${now.disclosedOn && `, ${renewalDay(now.disclosedOn)},`} since you opened this. Nothing was saved.`,
        { theirs: JSON.stringify(now), version: on.version },
      );
    if (!same(now, given)) {
      const disclosedOn = given.disclosedOn ? dateOf(given.disclosedOn) : null;
      const data = { disclosure: given.disclosure, disclosedOn, version: { increment: 1 } };
      await db.firm.update({ where: { id: on.id }, data, select: { id: true } });
    }
    audit({ subjectType: "firm", subjectId: on.id, changes: changesBetween(now, given) });
    return { disclosure: given.disclosure };
  },
});

const ofFirm = (firmId: string) => ({ firm: { OR: [{ id: firmId }, { mergedIntoId: firmId }] } });

/** Writes a licence, or the one that was read anew. */
export const saveLicence = action("firm.edit", {
  input: schema.saveLicence,
  run: async ({ db, input: { firmId, licenceId, version, ...given }, audit }) => {
    await lockFirm(db, firmId);
    const on = licenceId ? await lockLicence(db, licenceId, version!) : undefined;
    if (on && on.firmId !== firmId) missing();
    const days = {
      expiresOn: given.expiresOn ? dateOf(given.expiresOn) : null,
      appointedOn: given.appointedOn ? dateOf(given.appointedOn) : null,
      appointmentEndsOn: given.appointmentEndsOn ? dateOf(given.appointmentEndsOn) : null,
    };
    const data = { state: given.state, number: given.number, ...days };
    const same = await db.firmLicence.findFirst({
      where: { ...ofFirm(firmId), state: given.state, number: given.number },
    });
    if (same && same.id !== licenceId) refuse("That licence is here already.");
    if (!on) {
      const { id } = await db.firmLicence.create({ data: { ...data, firmId }, select: { id: true } });
      audit({ subjectType: "firm", subjectId: firmId, changes: changesBetween({}, given) });
      return { id };
    }
    await db.firmLicence.update({ where: { id: on.id }, data: { ...data, version: { increment: 1 } } });
    const before = {
      state: on.state,
      number: on.number,
      expiresOn: dayOrNone(on.expiresOn) ?? "",
      appointedOn: dayOrNone(on.appointedOn) ?? "",
      appointmentEndsOn: dayOrNone(on.appointmentEndsOn) ?? "",
    };
    audit({ subjectType: "firm", subjectId: firmId, changes: changesBetween(before, given) });
    return { id: on.id };
  },
});

export const removeLicence = action("firm.edit", {
  input: schema.removeLicence,
  run: async ({ db, input: { licenceId, version }, audit }) => {
    const on = await lockLicence(db, licenceId, version);
    await db.firmLicence.delete({ where: { id: on.id }, select: { id: true } });
    audit({
      subjectType: "firm",
      subjectId: on.firmId,
      changes: { number: [on.number, null], state: [on.state, null] },
    });
    return { number: on.number };
  },
});
