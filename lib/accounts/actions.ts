"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { findAccount, lockIssue, refuseChanged } from "@/lib/server/account";
import { saveField } from "@/lib/server/account-edit";
import * as opening from "@/lib/server/account-opening";
import { saveExposure, saveGuarantee, saveRfp } from "@/lib/server/account-records";
import { action } from "@/lib/server/action";
import { editMany } from "@/lib/server/bulk-edit";
import type { Db } from "@/lib/server/door";
import { tellPursuers, winPursuits } from "@/lib/server/prospects/won";
import { restateStandings } from "@/lib/server/standing";
import { addDays, dateOf } from "@/lib/units/day";
import * as schema from "./schema";

/**
 * Opens an account that no file brings; what was sold to its employer while we pursued it follows. One there is already is
 * not written again: that it exists and whom to ask is answered, and nothing else of it.
 */
export const openAccount = action("account.open", {
  input: schema.newAccount,
  run: async ({ viewer, db, input, operationId, audit }) => {
    const existing = await opening.existingAccount(db, viewer.id, input);
    if (existing) {
      audit({ subjectType: "account", accountId: existing.id ?? undefined, receipt: { asked: input.name } });
      return { id: null, name: input.name, existing, followed: null };
    }
    const id = await opening.openAccount(db, input);
    const { name, ein, funding, startsOn, ownerId } = input;
    audit({ ...about("account", id, id), changes: changesBetween({}, { name, funding, startsOn, ownerId }) });
    const { entries, followed } = await winPursuits(db, { accountId: id, name, ein });
    for (const entry of entries) audit(entry);
    await tellPursuers(db, { viewer, ein, operationId });
    return { id, name, existing: null, followed };
  },
});

/** Saves one field. Other fields changed meanwhile stay; of the same field both versions are shown, with who and when. */
export const editAccount = action("account.edit", {
  input: schema.editAccount,
  on: ({ db, input }) => findAccount(db, input.accountId),
  quiet: ({ quiet }) => quiet,
  run: async ({ db, on, input, audit }) => {
    const { field, value } = input;
    const { before, version } = await saveField(db, input);
    audit({ ...about("account", on.id, on.id), changes: changesBetween({ [field]: before }, { [field]: value }) });
    return { field, value, version };
  },
});

/** One field of many accounts at once; asked for a preview, it answers how many and changes nothing. */
export const bulkEdit = action("accounts.edit", { input: schema.bulkEdit, patience: 120_000, run: editMany });

/** A person's word against the computed health, for sixty days at most; a new one takes the place of the last. */
export const overrideHealth = action("health.override", {
  input: schema.overrideHealth,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ viewer, db, on, input: { accountId, expiresOn, ...said }, audit }) => {
    if (expiresOn <= on.today) refuse("Choose a day after today.");
    if (expiresOn > addDays(on.today, 60)) refuse("An override lasts 60 days at most. Choose an earlier day.");
    await endOverrides(db, accountId);
    await db.healthOverride.createMany({
      data: [{ ...said, accountId, expiresOn: dateOf(expiresOn), setById: viewer.id }],
    });
    await restateStandings(db, [accountId]);
    audit({
      ...about("account", on.id, on.id),
      changes: changesBetween({}, { health: said.level, reason: said.reason, expiresOn }),
    });
    return { name: on.name, level: said.level };
  },
});

export const endHealthOverride = action("health.override", {
  input: schema.endHealthOverride,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, audit }) => {
    if ((await endOverrides(db, on.id)) === 0) refuse("No override holds on this account.");
    await restateStandings(db, [on.id]);
    audit({ ...about("account", on.id, on.id), changes: { health: ["Override", null] } });
    return { name: on.name };
  },
});

export const openIssue = action("serviceIssue.record", {
  input: schema.openIssue,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, input: { openedOn, dueOn, ...issue }, audit }) => {
    if (openedOn > on.today) refuse("An issue opens today or earlier.");
    const { id } = await db.serviceIssue.create({
      data: { ...issue, openedOn: dateOf(openedOn), dueOn: dueOn ? dateOf(dueOn) : null },
      select: { id: true },
    });
    await restateStandings(db, [on.id]);
    audit({
      ...about("issue", id, on.id),
      changes: changesBetween({}, { what: issue.what, severity: issue.severity, openedOn, dueOn }),
    });
    return { id };
  },
});

export const escalateIssue = action("serviceIssue.record", {
  input: schema.escalateIssue,
  on: ({ db, input }) => lockIssue(db, input.issueId),
  run: async ({ db, on, input: { escalatedOn, version }, audit }) => {
    if (on.closedOn) refuse("This issue is closed.");
    await refuseChanged(db, on, version, "this issue");
    if (escalatedOn < on.openedOn) refuse("An issue is escalated after it was opened.");
    await db.serviceIssue.update({
      where: { id: on.id },
      data: { escalatedOn: dateOf(escalatedOn), version: { increment: 1 } },
    });
    await restateStandings(db, [on.accountId]);
    audit({ ...about("issue", on.id, on.accountId), changes: changesBetween(on, { escalatedOn }) });
    return { id: on.id };
  },
});

export const closeIssue = action("serviceIssue.record", {
  input: schema.closeIssue,
  on: ({ db, input }) => lockIssue(db, input.issueId),
  run: async ({ db, on, input: { closedOn, resolution, version }, audit }) => {
    if (on.closedOn) refuse("This issue is closed already.");
    await refuseChanged(db, on, version, "this issue");
    if (closedOn < (on.escalatedOn ?? on.openedOn)) refuse("An issue closes after it was opened and escalated.");
    await db.serviceIssue.update({
      where: { id: on.id },
      data: { closedOn: dateOf(closedOn), resolution, version: { increment: 1 } },
    });
    await restateStandings(db, [on.accountId]);
    audit({ ...about("issue", on.id, on.accountId), changes: changesBetween(on, { closedOn, resolution }) });
    return { id: on.id };
  },
});

/** We were told that the account goes to market; the same notice is kept up to date until it is decided. */
export const recordRfp = action("rfp.record", {
  input: schema.recordRfp,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, input: { rfpId, version, ...notice }, audit }) => {
    const { id, before } = await saveRfp(db, { rfpId, version }, notice);
    await restateStandings(db, [on.id]);
    audit({ ...about("rfp", id, on.id), changes: changesBetween(before, notice) });
    return { id };
  },
});

/** A quarter's result of one guarantee; recorded again, it replaces what was recorded before. */
export const recordGuarantee = action("guarantee.record", {
  input: schema.recordGuarantee,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, input: { version, ...result }, audit }) => {
    const { id, before } = await saveGuarantee(db, version, result);
    await restateStandings(db, [on.id]);
    audit({ ...about("guarantee", id, on.id), changes: changesBetween(before, result) });
    return { id };
  },
});

/** A measured fact of eligibility; the same fact of the same day recorded again replaces the first. */
export const recordExposure = action("exposure.record", {
  input: schema.recordExposure,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, input: { version, ...fact }, audit }) => {
    if (fact.asOf > on.today) refuse("A fact is as of today or earlier.");
    const { id, before } = await saveExposure(db, version, fact);
    await restateStandings(db, [on.id]);
    audit({ ...about("exposure", id, on.id), changes: changesBetween(before, fact) });
    return { id };
  },
});

const about = (subjectType: string, subjectId: string, accountId: string) => ({ subjectType, subjectId, accountId });

async function endOverrides(db: Db, accountId: string) {
  const { count } = await db.healthOverride.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: new Date() },
  });
  return count;
}
