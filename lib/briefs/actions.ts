"use server";

import type { Changes } from "@/lib/activity/changes";
import { findAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { readForCustomer, readForFirm } from "@/lib/server/briefs";
import { businessDayOf } from "@/lib/server/ownership-day";
import { forCustomer } from "./for-customer";
import { forFirm } from "./for-firm";
import * as schema from "./schema";

/** Makes the brief a customer may hold, and writes in the trail that it left, for whom, and with which promises. */
export const giveBrief = action("brief.give", {
  input: schema.giveBrief,
  on: ({ db, input }) => findAccount(db, input.accountId),
  async run({ viewer, db, input: { accountId, promiseIds }, on, audit }) {
    const brief = forCustomer(await readForCustomer(db, viewer, accountId), new Set(promiseIds), on.today);
    const words = brief.promises.map((promise) => promise.words).join("; ");
    audit({
      subjectType: "account",
      subjectId: accountId,
      accountId,
      changes: { brief: [null, `For ${brief.preparedFor}`], promises: [null, words || "none"] },
      receipt: { preparedFor: brief.preparedFor, promiseIds },
    });
    return { brief, mark: `Prepared for ${brief.preparedFor} by ${viewer.name}` };
  },
});

/** Makes the brief a firm may hold; that it left is written in the trail of the firm and of each account it names. */
export const giveFirmBrief = action("firmBrief.give", {
  input: schema.giveFirmBrief,
  async run({ viewer, db, input: { firmId, accountIds, promiseIds }, audit }) {
    const known = await readForFirm(db, viewer, firmId);
    const chosen = { accounts: new Set(accountIds), promises: new Set(promiseIds) };
    const brief = forFirm(known, chosen, await businessDayOf(db));
    const changes: Changes = { brief: [null, `For ${brief.preparedFor}`] };
    audit({ subjectType: "firm", subjectId: firmId, changes, receipt: { accountIds, promiseIds } });
    for (const { id } of known.accounts.filter(({ id }) => chosen.accounts.has(id)))
      audit({ subjectType: "account", subjectId: id, accountId: id, changes });
    return { brief, mark: `Prepared for ${brief.preparedFor} by ${viewer.name}` };
  },
});
