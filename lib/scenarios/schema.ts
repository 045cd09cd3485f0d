import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { shareField } from "@/lib/units/amount-field";
import { orNothing, ticked, versionField } from "@/lib/units/form-field";

const note = z.union([z.literal(""), freeText(1, 80, "")]).default("");
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
  })
  .refine(({ scenarioId, version }) => !scenarioId || version !== undefined, {
    path: ["version"],
    error: "A scenario is changed as it was read.",
  });

export const removeScenario = z.object({ scenarioId: z.uuid(), version: z.coerce.number().int() });
