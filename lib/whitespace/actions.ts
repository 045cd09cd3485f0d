"use server";

import { coverageNames } from "@/lib/accounts/coverage";
import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { renewalDay } from "@/lib/format";
import { findAccount, lockAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { endDismissal, findDismissal, openDismissal } from "@/lib/server/dismissals";
import { dateOf } from "@/lib/units/day";
import { dismissalReasonNames, latestUntil } from "./dismissal";
import * as schema from "./schema";

/** Sets a family aside at an account: it is neither counted nor recommended until the day is over. */
export const dismissSpace = action("space.dismiss", {
  input: schema.dismissSpace,
  on: ({ db, input }) => findAccount(db, input.accountId),
  async run({ viewer, db, input: { accountId, untilOn, ...said }, on, audit }) {
    if (untilOn <= on.today) refuse("Choose a day after today.");
    if (untilOn > latestUntil(on.today))
      refuse("Nothing is set aside for longer than two years. Choose an earlier day.");
    await lockAccount(db, accountId);
    const family = coverageNames[said.family];
    const held = await openDismissal(db, accountId, said.family);
    if (held && held.untilOn >= on.today)
      refuse(`${family} is set aside already, by ${held.setBy} until ${renewalDay(held.untilOn)}.`);
    if (held) await endDismissal(db, held.id);
    const { id } = await db.spaceDismissal.create({
      data: { ...said, accountId, untilOn: dateOf(untilOn), setById: viewer.id },
      select: { id: true },
    });
    const told = { setAside: family, reason: dismissalReasonNames[said.reason], note: said.note, untilOn };
    audit({ subjectType: "account", subjectId: accountId, accountId, changes: changesBetween({}, told) });
    return { dismissalId: id, family };
  },
});

/** Ends it before its day. */
export const reopenSpace = action("space.dismiss", {
  input: schema.reopenSpace,
  on: ({ db, input }) => findDismissal(db, input.dismissalId),
  async run({ db, on, audit }) {
    if ((await endDismissal(db, on.id)) === 0) refuse("It is open again already.");
    const family = coverageNames[on.family];
    audit({
      subjectType: "account",
      subjectId: on.accountId,
      accountId: on.accountId,
      changes: { setAside: [family, null] },
    });
    return { family };
  },
});
