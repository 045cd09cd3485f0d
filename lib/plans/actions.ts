"use server";

import { refuse } from "@/lib/errors";
import { lockAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { addVersion, readPlan } from "@/lib/server/plans";
import { linesOf } from "./diff";
import { changedSections, mergePlan } from "./merge";
import { sectionNames } from "./names";
import { noPlan } from "./plan";
import * as schema from "./schema";

/** Saves a plan as its next version, over what others saved since it was read; of the same section both are shown. */
export const savePlan = action("plan.edit", {
  input: schema.savePlan,
  on: ({ db, input }) => lockAccount(db, input.accountId),
  async run({ viewer, db, input: { accountId, number, plan: given, mine }, audit }) {
    const latest = await readPlan(db, accountId);
    const was = number === 0 ? noPlan : ((await readPlan(db, accountId, number))?.plan ?? noPlan);
    const now = latest?.plan ?? noPlan;
    const { plan: merged, conflicts } = mergePlan(was, now, given);
    if (conflicts.length > 0 && !mine) {
      const owners = now.actions.map(({ ownerId }) => ownerId);
      const people = await db.user.findMany({ where: { id: { in: owners } }, select: { id: true, name: true } });
      const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "nobody";
      const theirs = conflicts.flatMap((section) => linesOf(now, section, nameOf)).join("\n");
      refuse(
        `${latest?.author ?? "Somebody"} changed ${conflicts.map((section) => sectionNames[section].toLowerCase()).join(", ")} since you opened this. Nothing of yours was lost.`,
        { theirs, by: latest?.author, version: latest?.number ?? 0 },
      );
    }
    const own = Object.fromEntries(changedSections(was, given).map((section) => [section, given[section]]));
    const plan = mine ? { ...now, ...own } : merged;
    const next = (latest?.number ?? 0) + 1;
    await addVersion(db, { accountId, number: next, plan, authorId: viewer.id });
    const said = changedSections(now, plan).map((section) => [
      `Plan: ${sectionNames[section].toLowerCase()}`,
      [null, `version ${next}`],
    ]);
    audit({ subjectType: "account_plan", subjectId: accountId, accountId, changes: Object.fromEntries(said) });
    return { number: next };
  },
});

/** Says that the plan was read through and still holds. */
export const reviewPlan = action("plan.edit", {
  input: schema.reviewPlan,
  on: ({ db, input }) => lockAccount(db, input.accountId),
  async run({ viewer, db, input: { accountId, number }, audit }) {
    const latest = await readPlan(db, accountId);
    if (!latest) return refuse("There is no plan yet.");
    if (latest.number !== number) refuse(`${latest.author} saved version ${latest.number} meanwhile. Read it first.`);
    await addVersion(db, { accountId, number: number + 1, plan: latest.plan, authorId: viewer.id });
    audit({
      subjectType: "account_plan",
      subjectId: accountId,
      accountId,
      changes: { reviewed: [null, `version ${number + 1}`] },
    });
    return { number: number + 1 };
  },
});
