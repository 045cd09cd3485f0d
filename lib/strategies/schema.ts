import { z } from "zod";
import { families } from "@/lib/accounts/coverage";
import { freeText } from "@/lib/accounts/free-text";
import { dayField, orNothing } from "@/lib/units/form-field";
import { stateCodes } from "@/lib/units/us-states";
import { ruleFundings, ruleSegments, strategyKinds } from "./rule";

const once = <T>(given: T[]) => [...new Set(given)];

/** States as one types them: "MA, NH". */
const states = z
  .string()
  .max(400)
  .transform((text, context) => {
    const typed = once(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    );
    const wrong = typed.filter((each) => !stateCodes.includes(each));
    if (wrong.length === 0) return typed;
    const message = `${wrong.slice(0, 3).join(", ")}: no state has these letters. Write them as MA, NH.`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const fields = {
  kind: z.enum(strategyKinds, "Choose market or network."),
  name: freeText(1, 80, "Give it a name."),
  tag: freeText(1, 30, "Give it a short tag."),
  words: freeText(1, 2_000, "Say what is done, and why."),
  states,
  segments: z.array(z.enum(ruleSegments)).transform(once),
  fundings: z.array(z.enum(ruleFundings)).transform(once),
  holds: z.array(z.enum(families as [string, ...string[]])).transform(once),
  goal: orNothing(z.enum(families as [string, ...string[]], "Choose a family.")),
  byOn: orNothing(dayField),
};

/** `teamId`: whose it is to be, where the person may say so; nobody’s is everybody’s. */
export const addStrategy = z.object({ ...fields, teamId: orNothing(z.uuid("Choose a team.")) });

/** `version` is the one the person saw: two people's changes never pass over each other. */
const seen = { id: z.uuid(), version: z.coerce.number().int() };
export const changeStrategy = z.object({ ...seen, ...fields });
export const addStep = z.object({
  ...seen,
  step: freeText(1, 200, "Say what is to be done."),
  dueOn: orNothing(dayField),
});
export const tickStep = z.object({ ...seen, stepId: z.uuid(), done: z.boolean() });
export const dropStep = z.object({ ...seen, stepId: z.uuid() });
export const closeStrategy = z.object({ ...seen, outcome: freeText(1, 500, "Say what came of it.") });
