"use server";

import { matrixOf } from "@/lib/authority/matrix";
import { missing, refuse } from "@/lib/errors";
import { exactMoney } from "@/lib/format";
import type { Viewer } from "@/lib/policy";
import { findAccount, lockAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { authorityNow, levelOf } from "@/lib/server/approvals/weigh";
import { approvedCredits, type CreditRow, lockCredit, readGiving } from "@/lib/server/credits";
import type { Db } from "@/lib/server/door";
import { readDeal } from "@/lib/server/opportunities/read";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dateOf } from "@/lib/units/day";
import { decimal, zero } from "@/lib/units/decimal";
import { authorityProblem, creditProblem } from "./given";
import { creditNames } from "./kinds";
import * as schema from "./schema";
import { clawbackOf, isLive, standingOf } from "./standing";

const elsewhere = "It was changed elsewhere. Open it again to see the change, then save.";
const again = { increment: 1 };
const about = ({ id, accountId }: Pick<CreditRow, "id" | "accountId">) => ({
  subjectType: "credit",
  subjectId: id,
  accountId,
});

/** What may be given once by whoever asks: by the matrix in force, or as much as an approval says. */
async function limitOf(db: Db, viewer: Viewer, accountId: string) {
  const own = matrixOf((await authorityNow(db)).limits)[await levelOf(db, viewer)].credits ?? zero;
  const approved = decimal((await approvedCredits(db, accountId)) ?? "0");
  return approved.gt(own) ? approved : own;
}

/** Gives a credit to an account, with a sale that is open or without one; never more than its source has beside claims. */
export const giveCredit = action("credit.give", {
  input: schema.giveCredit,
  on: ({ db, input }) => findAccount(db, input.accountId),
  async run({ viewer, db, input: { opportunityId, ...given }, audit }) {
    const { accountId } = given;
    await lockAccount(db, accountId);
    const deal = opportunityId ? await readDeal(db, opportunityId) : undefined;
    if (opportunityId && deal?.accountId !== accountId) missing();
    if (deal && (deal.stage === "SOLD" || deal.stage === "LOST"))
      refuse("The opportunity has ended: give it on the account instead.");
    const giving = (await readGiving(db, accountId)) ?? missing();
    const asked = { ...given, package: given.package ?? null };
    const problem =
      creditProblem(asked, { ...giving, lines: deal?.products ?? [] }) ??
      authorityProblem(asked, giving.live, await limitOf(db, viewer, accountId));
    if (problem) refuse(problem);
    const { id } = await db.credit.create({
      data: {
        ...asked,
        opportunityId,
        fromOn: dateOf(asked.fromOn),
        toOn: dateOf(asked.toOn),
        setOn: dateOf(giving.today),
        authorId: viewer.id,
      },
      select: { id: true },
    });
    const { kind, amount, source, code, fromOn, toOn } = asked;
    const changes = { kind: [null, creditNames[kind]], amount: [null, amount], source: [null, source] } as const;
    audit({
      ...about({ id, accountId }),
      changes: { ...told(changes), complianceCode: [null, code], fromOn: [null, fromOn], toOn: [null, toOn] },
    });
    return { name: creditNames[kind], amount: exactMoney(amount) };
  },
});
const told = (changes: Record<string, readonly [unknown, unknown]>) =>
  Object.fromEntries(
    Object.entries(changes).map(([field, [before, after]]) => [field, [before, after] as [unknown, unknown]]),
  );

/** Withdraws what is offered or runs: it is spent no more, and nothing of it comes back. */
export const withdrawCredit = action("credit.give", {
  input: schema.withdrawCredit,
  on: ({ db, input }) => lockCredit(db, input.creditId),
  async run({ db, input: { version }, on, audit }) {
    const today = await businessDayOf(db);
    if (!isLive(standingOf(on, { ...on, today }))) refuse("It has ended already.");
    const data = { withdrawnOn: dateOf(today), version: again };
    if ((await db.credit.updateMany({ where: { id: on.id, version }, data })).count === 0) refuse(elsewhere);
    audit({ ...about(on), changes: { withdrawnOn: [null, today] } });
    return { name: creditNames[on.kind] };
  },
});

/** Says when what was to come back of a lapsed credit came. */
export const recoverCredit = action("credit.give", {
  input: schema.recoverCredit,
  on: ({ db, input }) => lockCredit(db, input.creditId),
  async run({ db, input: { version, recoveredOn }, on, audit }) {
    const today = await businessDayOf(db);
    const due = clawbackOf(on, { ...on, today });
    if (due.lte(0)) refuse("Nothing of it is to come back.");
    if (recoveredOn > today) refuse("That day has not come yet.");
    if (on.endedOn && recoveredOn <= on.endedOn) refuse("It came back after its line ended: choose a later day.");
    const data = { recoveredOn: dateOf(recoveredOn), version: again };
    if ((await db.credit.updateMany({ where: { id: on.id, version }, data })).count === 0) refuse(elsewhere);
    audit({ ...about(on), changes: { recoveredOn: [null, recoveredOn], clawback: [null, due.toFixed(2)] } });
    return { name: creditNames[on.kind], amount: exactMoney(due, 2) };
  },
});
