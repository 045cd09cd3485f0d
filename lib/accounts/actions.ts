"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { type FoundAccount, findAccount, lastChange, lockAccount, lockIssue } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { renameStanding, restateStandings } from "@/lib/server/standing";
import { addDays, dateOf } from "@/lib/units/day";
import { mergeField } from "./merge";
import * as schema from "./schema";

/** Saves one field. Other fields changed meanwhile stay; of the same field both versions are shown, with who and when. */
export const editAccount = action("account.edit", {
  input: schema.editAccount,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, input: { accountId, field, version, was, value }, audit }) => {
    const on = await lockAccount(db, accountId);
    const merged = mergeField({ version: on.version, value: on[field] }, { version, was, value });
    if (merged === "conflict") await refuseConflict(db, on, field, value);
    if (merged === "save") {
      const stored = field === "customerSinceOn" ? value && dateOf(value) : value;
      await db.account.update({
        where: { id: on.id },
        data: { [field]: stored || null, version: { increment: 1 } },
        select: { id: true },
      });
      if (field === "name") await renameStanding(db, on.id, value);
    }
    audit({ ...about("account", on.id, on.id), changes: changesBetween({ [field]: on[field] }, { [field]: value }) });
    return { field, value, version: on.version + Number(merged === "save") };
  },
});

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
  run: async ({ db, on, input: { escalatedOn }, audit }) => {
    if (on.closedOn) refuse("This issue is closed.");
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
  run: async ({ db, on, input: { closedOn, resolution }, audit }) => {
    if (on.closedOn) refuse("This issue is closed already.");
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
  run: async ({ db, on, input: { rfpId, ...notice }, audit }) => {
    const data = {
      ...notice,
      receivedOn: dateOf(notice.receivedOn),
      effectiveOn: dateOf(notice.effectiveOn),
      nextStep: notice.nextStep ?? null,
      nextOn: notice.nextOn ? dateOf(notice.nextOn) : null,
    };
    const { id } = rfpId
      ? await db.rfpNotice.update({
          where: { id: rfpId, accountId: on.id },
          data: { ...data, version: { increment: 1 } },
          select: { id: true },
        })
      : await db.rfpNotice.create({ data, select: { id: true } });
    await restateStandings(db, [on.id]);
    audit({ ...about("rfp", id, on.id), changes: changesBetween({}, notice) });
    return { id };
  },
});

/** A quarter's result of one guarantee; recorded again, it replaces what was recorded before. */
export const recordGuarantee = action("guarantee.record", {
  input: schema.recordGuarantee,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, input: { quarter, feeAtRisk, ...result }, audit }) => {
    const data = { ...result, feeAtRisk: feeAtRisk ?? null };
    const key = { accountId: on.id, metric: result.metric, quarter: dateOf(quarter) };
    const { id } = await db.guaranteeResult.upsert({
      where: { accountId_metric_quarter: key },
      create: { ...data, quarter: key.quarter },
      update: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    await restateStandings(db, [on.id]);
    audit({ ...about("guarantee", id, on.id), changes: changesBetween({}, { quarter, ...result }) });
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

const words = { name: "the name", externalId: "the id", customerSinceOn: "the customer date" };

async function refuseConflict(db: Db, account: FoundAccount, field: keyof typeof words, yours: string) {
  const change = await lastChange(db, account.id, field);
  const theirs = `${change ? `${change.by} changed` : "Someone changed"} ${words[field]} to “${account[field]}”`;
  refuse(
    `${theirs}${change ? ` on ${change.at}` : ""}. Yours was “${yours}” and is not saved. Save again to keep yours.`,
  );
}
