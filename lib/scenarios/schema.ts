import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { moneyField, shareField } from "@/lib/units/amount-field";
import { orNothing, ticked, versionField } from "@/lib/units/form-field";

const note = z.union([z.literal(""), freeText(1, 80, "")]).default("");
const dollars = moneyField
  .refine((amount) => amount === "" || Number(amount) > 0, "Enter an amount above 0, or leave it empty.")
  .default("");
const whole = (low: number, high: number, says: string) =>
  orNothing(z.coerce.number(says).int(says).min(low, says).max(high, says));

/** What sales might quote for a decision; figures typed as people type, kept as exact numerals and "" where left alone. */
export const saveScenario = z
  .object({
    trackId: z.uuid(),
    scenarioId: orNothing(z.uuid()),
    version: versionField,
    name: freeText(2, 40, "Give it a name."),
    action: shareField(-0.5, 2).refine((action) => action !== "", "Say what you would quote, such as 7.5."),
    plan: shareField(-0.5, 0.5).default(""),
    planNote: note,
    network: shareField(-0.5, 0.5).default(""),
    networkNote: note,
    commission: shareField(0, 0.2, "Enter a percentage of premium up to 20.").default(""),
    months: whole(6, 36, "Enter months from 6 to 36."),
    funding: note,
    years: whole(1, 10, "Enter years from 1 to 10."),
    cap: shareField(0, 1).default(""),
    odds: shareField(0, 1, "Enter odds from 0 to 100 %.").default(""),
    walkAway: ticked,
    fee: dollars,
    feeCost: moneyField.default(""),
    deductible: dollars,
    specific: dollars,
    corridor: shareField(0, 1, "Enter a percentage from 0 to 100, such as 25.").default(""),
    aggregate: dollars,
    ownStopLoss: ticked,
  })
  .refine(({ scenarioId, version }) => !scenarioId || version !== undefined, {
    path: ["version"],
    error: "A scenario is changed as it was read.",
  })
  .superRefine(({ fee, feeCost, deductible, specific, corridor, aggregate, ownStopLoss }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!fee && (feeCost || deductible || specific || corridor || aggregate || ownStopLoss))
      say("fee", "Enter the fee it would be self-funded at.");
    if (specific && !deductible) say("deductible", "Enter the deductible this premium is for.");
    if (deductible && !specific) say("specific", "Enter the premium at this deductible.");
    if (aggregate && !corridor) say("corridor", "Enter the corridor this premium is for, such as 25.");
    if (corridor && !aggregate) say("aggregate", "Enter the premium at this corridor.");
    if (ownStopLoss && !specific && !aggregate) say("specific", "Enter the premium that would be ours.");
  });

export const removeScenario = z.object({ scenarioId: z.uuid(), version: z.coerce.number().int() });
