"use server";

import { mergeField } from "@/lib/accounts/merge";
import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { lockFirm, refuseTakenName } from "@/lib/server/firms/editing";
import { dateOf, dayOrNone } from "@/lib/units/day";
import * as schema from "./schema";

export const addFirm = action("firm.edit", {
  input: schema.addFirm,
  run: async ({ db, input, audit }) => {
    await refuseTakenName(db, input.name);
    const { id } = await db.firm.create({ data: input, select: { id: true } });
    audit({ subjectType: "firm", subjectId: id, changes: changesBetween({}, input) });
    return { id, name: input.name };
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

export const setDisclosure = action("firm.edit", {
  input: schema.setDisclosure,
  run: async ({ db, input: { firmId, version, disclosure, disclosedOn }, audit }) => {
    const on = await lockFirm(db, firmId);
    if (on.version !== version && on.disclosure !== disclosure)
      refuse("Somebody changed this firm since you opened it. Nothing of yours was lost: save again.", {
        theirs: on.disclosure,
        version: on.version,
      });
    const since = disclosure === "NONE" ? null : disclosedOn;
    const data = { disclosure, disclosedOn: since ? dateOf(since) : null, version: { increment: 1 } };
    await db.firm.update({ where: { id: on.id }, data, select: { id: true } });
    const changes = changesBetween(
      { disclosure: on.disclosure, disclosedOn: on.disclosedOn },
      { disclosure, disclosedOn: since },
    );
    audit({ subjectType: "firm", subjectId: on.id, changes });
    return { disclosure };
  },
});

/** Writes a licence, or the one that was read anew. */
export const saveLicence = action("firm.edit", {
  input: schema.saveLicence,
  run: async ({ db, input: { firmId, licenceId, version, ...given }, audit }) => {
    await lockFirm(db, firmId);
    const days = {
      expiresOn: given.expiresOn ? dateOf(given.expiresOn) : null,
      appointedOn: given.appointedOn ? dateOf(given.appointedOn) : null,
      appointmentEndsOn: given.appointmentEndsOn ? dateOf(given.appointmentEndsOn) : null,
    };
    const data = { state: given.state, number: given.number, ...days };
    const same = await db.firmLicence.findFirst({ where: { firmId, state: given.state, number: given.number } });
    if (same && same.id !== licenceId) refuse("That licence is here already.");
    if (!licenceId) {
      const { id } = await db.firmLicence.create({ data: { ...data, firmId }, select: { id: true } });
      audit({ subjectType: "firm", subjectId: firmId, changes: changesBetween({}, given) });
      return { id };
    }
    const on = (await db.firmLicence.findFirst({ where: { id: licenceId, firmId } })) ?? missing();
    if (version !== undefined && version !== on.version)
      refuse(
        "Someone changed this licence since you opened it. Nothing was saved: reload to see theirs, then save yours.",
      );
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
  run: async ({ db, input: { licenceId }, audit }) => {
    const on = (await db.firmLicence.findUnique({ where: { id: licenceId } })) ?? missing();
    await db.firmLicence.delete({ where: { id: on.id }, select: { id: true } });
    audit({
      subjectType: "firm",
      subjectId: on.firmId,
      changes: { number: [on.number, null], state: [on.state, null] },
    });
    return { number: on.number };
  },
});
