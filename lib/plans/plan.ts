import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { dayField } from "@/lib/units/form-field";
import { measures } from "./names";

const prose = freeText(0, 2000, "");
const line = (sentence: string) => freeText(1, 200, sentence);
const target = z.string().regex(/^-?\d{1,9}(\.\d{1,6})?$/, "Give the target as a number.");

/** Either a figure with its target, a ratio as a fraction of one, or a measure in words. */
const objective = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("FIGURE"), words: line("Say the objective."), figure: z.enum(measures), target }),
  z.strictObject({
    by: z.literal("WORDS"),
    words: line("Say the objective."),
    measure: line("Say how it is measured."),
  }),
]);

const step = z.strictObject({ words: line("Say the step."), on: dayField });
const act = z.strictObject({
  words: line("Say what is to be done."),
  dueOn: dayField,
  ownerId: z.uuid("Choose a person."),
  doneOn: dayField.nullable(),
});
const risk = z.strictObject({ words: line("Say the risk."), mitigation: freeText(0, 500, "") });

/**
 * What people write in an account's plan. Stakeholders, competitors, scope, service, money and succession are read
 * from their own records when the plan is shown, so none of them can go stale in here.
 */
export const plan = z.strictObject({
  objectives: z.array(objective).max(3, "Keep it to three objectives."),
  drivers: prose,
  strategy: prose,
  decisions: z.array(step).max(24, "Keep it to 24 steps."),
  actions: z.array(act).max(40, "Keep it to 40 actions."),
  risks: z.array(risk).max(12, "Keep it to 12 risks."),
});
export type Plan = z.output<typeof plan>;

/** The parts saved on their own, in the order they are shown. */
export const sections = ["objectives", "drivers", "strategy", "decisions", "actions", "risks"] as const;
export type Section = (typeof sections)[number];

/** The plan of an account that has none yet. */
export const noPlan: Plan = { objectives: [], drivers: "", strategy: "", decisions: [], actions: [], risks: [] };
