"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { findAccount } from "@/lib/server/account";
import { leadAccount, lockAccounts, takeFields } from "@/lib/server/accounts-merging";
import { action } from "@/lib/server/action";
import { leadTo, lockPair, restateAccountsOf } from "@/lib/server/firms/merging";
import { restateStandings } from "@/lib/server/standing";
import { dateOf } from "@/lib/units/day";
import { accountMergeFields } from "./account-fields";
import { disclosureOf, firmMergeFields } from "./fields";
import { mergeOf, otherOf } from "./merge";
import { mergeObstacle } from "./obstacle";
import * as schema from "./schema";

/**
 * Makes two firms one: what stays takes the fields chosen from the other, which leads to it from now on. Nothing that hangs
 * on either is written, so an undo leaves no trace of it either.
 */
export const mergeFirms = action("firm.merge", {
  input: schema.firmMerge,
  patience: 120_000,
  run: async ({ db, input, audit }) => {
    const { firstId, firstVersion, secondId, secondVersion, stays: side, ...chosen } = input;
    const pair = await lockPair(db, {
      first: { id: firstId, version: firstVersion },
      second: { id: secondId, version: secondVersion },
    });
    const [stays, gone] = [pair[side], pair[otherOf(side)]];
    const changes = mergeOf(firmMergeFields, pair, side, chosen);
    const { disclosure, ...plain } = changes;
    const said = disclosure === undefined ? undefined : disclosureOf(disclosure);
    await leadTo(db, gone.id, stays.id);
    await db.firm.update({
      where: { id: stays.id },
      data: {
        ...Object.fromEntries(Object.entries(plain).map(([field, value]) => [field, value || null])),
        ...(said && {
          disclosure: said.disclosure,
          disclosedOn: said.disclosedOn ? dateOf(said.disclosedOn) : null,
        }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await restateAccountsOf(db, [stays.id, gone.id]);
    audit({ subjectType: "firm", subjectId: gone.id, changes: { mergedInto: [null, stays.name] } });
    audit({ subjectType: "firm", subjectId: stays.id, changes: changesBetween(stays, changes) });
    return { id: stays.id, name: stays.name, gone: gone.name };
  },
});

/**
 * Makes two accounts one: what stays takes the fields chosen from the other, which leads to it from now on and is counted
 * no more. Nothing that hangs on either is written.
 */
export const mergeAccounts = action("account.merge", {
  input: schema.accountMerge,
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, input, audit }) => {
    const { accountId, firstVersion, secondId, secondVersion, stays: side, ...chosen } = input;
    const pair = await lockAccounts(db, {
      first: { id: accountId, version: firstVersion },
      second: { id: secondId, version: secondVersion },
    });
    const [stays, gone] = [pair[side], pair[otherOf(side)]];
    const obstacle = mergeObstacle(stays, gone);
    if (obstacle) refuse(obstacle);
    const changes = mergeOf(accountMergeFields, pair, side, chosen);
    await leadAccount(db, gone.id, stays.id);
    const taken = accountMergeFields.filter((field) => changes[field] !== undefined);
    if (taken.length > 0) await takeFields(db, stays.id, gone.id, taken);
    await restateStandings(db, [stays.id]);
    const of = (id: string) => ({ subjectType: "account", subjectId: id, accountId: id });
    audit({ ...of(gone.id), changes: { mergedInto: [null, stays.name] } });
    audit({ ...of(stays.id), changes: { merged: [null, gone.name], ...changesBetween(stays, changes) } });
    return { id: stays.id, name: stays.name, gone: gone.name };
  },
});
