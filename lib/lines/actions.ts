"use server";

import { mergeField } from "@/lib/accounts/merge";
import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { findLine, findTerm, lockTerm, refuseTermConflict, saveTermField, writeTerm } from "@/lib/server/lines";
import { restateStandings } from "@/lib/server/standing";
import { sameNumeral } from "./numerals";
import * as schema from "./schema";
import { basisProblem, planTerm } from "./term-plan";

/** Saves one field of a term, merged with what others saved of the same term meanwhile. */
export const editTerm = action("line.edit", {
  input: schema.editTerm,
  on: ({ db, input }) => findTerm(db, input.termId),
  run: async ({ db, input: { termId, field, version, was, value }, audit }) => {
    const on = await lockTerm(db, termId);
    if (field === "rate") {
      const problem = basisProblem({ ...on, rate: value });
      if (problem) refuse(problem);
    }
    const merged = mergeField(
      { version: on.version, value: sameNumeral(on[field]) },
      { version, was: sameNumeral(was), value: sameNumeral(value) },
    );
    if (merged === "conflict") await refuseTermConflict(db, on, field, value);
    if (merged === "save") {
      await saveTermField(db, on.id, field, value);
      await restateStandings(db, [on.accountId]);
    }
    audit({
      subjectType: "term",
      subjectId: on.id,
      accountId: on.accountId,
      changes: changesBetween({ [field]: sameNumeral(on[field]) }, { [field]: sameNumeral(value) }),
    });
    return { field, value, version: on.version + Number(merged === "save") };
  },
});

/** A line's next price: what was in force may end the day before; another funding is a conversion, and recorded as one. */
export const addTerm = action("line.edit", {
  input: schema.addTerm,
  on: ({ db, input }) => findLine(db, input.lineId),
  run: async ({ db, on, input, audit }) => {
    const problem = basisProblem({ ...input, coverage: on.coverage });
    if (problem) return refuse(problem);
    const plan = planTerm(on, on.terms, input, on.today);
    if (typeof plan === "string") return refuse(plan);
    const id = await writeTerm(db, on, input, plan);
    await restateStandings(db, [on.accountId]);
    const converted = plan.events.some(({ kind }) => kind === "CONVERSION");
    const { lineId, shorten, gap, ...said } = input;
    audit({ subjectType: "term", subjectId: id, accountId: on.accountId, changes: changesBetween({}, said) });
    if (plan.cut)
      audit({
        subjectType: "term",
        subjectId: plan.cut.id,
        accountId: on.accountId,
        changes: { toOn: [plan.cut.was, plan.cut.toOn] },
      });
    return { id, converted };
  },
});
