"use server";

import { changesBetween } from "@/lib/activity/changes";
import { action } from "@/lib/server/action";
import { leadTo, lockPair, restateAccountsOf } from "@/lib/server/firms/merging";
import { dateOf } from "@/lib/units/day";
import { disclosureOf, firmMergeFields } from "./fields";
import { mergeOf, otherOf } from "./merge";
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
