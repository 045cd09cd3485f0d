"use server";

import { findAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { readForCustomer } from "@/lib/server/briefs";
import { forCustomer } from "./for-customer";
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
