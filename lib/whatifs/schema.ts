import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isOfAccount, type OverrideKind, overrideKinds, takesNumber } from "@/lib/forecast/supposed-kinds";
import { isDay } from "@/lib/units/day";
import { decimal, inFull } from "@/lib/units/decimal";
import { orNothing } from "@/lib/units/form-field";

const name = z
  .string("Give it a name.")
  .trim()
  .min(1, "Give it a name.")
  .max(60, "Keep the name to 60 characters.")
  .pipe(freeText(1, 60, "Give it a name."));
export const audiences = ["ME", "TEAM", "ALL"] as const;

export const addWhatIf = z.object({
  name,
  season: z.string().refine(isDay, "Choose a season."),
  span: z.enum(["season", "year"]),
});

/** `version` is the one the person saw: two people's changes never pass over each other. */
const seen = { id: z.uuid(), version: z.coerce.number().int() };
export const shareWhatIf = z.object({ ...seen, name, audience: z.enum(audiences, "Say who sees it.") });
export const keptWhatIf = z.object(seen);
export const unsuppose = z.object({ ...seen, overrideId: z.uuid() });

const bounds: Partial<Record<OverrideKind, { most: number; words: string; share: boolean }>> = {
  CONVERT: { most: 500, words: "Enter the fee in dollars PEPM, such as 42.50.", share: false },
  RELIEF_CAP: { most: 50, words: "Enter points, such as 1.5.", share: true },
  TREND: { most: 50, words: "Enter points, such as 1.", share: true },
};

/** One supposition: about an account, a sale or all that is insured; points are typed as points and kept as a share. */
export const suppose = z
  .object({
    ...seen,
    kind: z.enum(overrideKinds, "Choose what to suppose."),
    accountId: orNothing(z.uuid()),
    opportunityId: orNothing(z.uuid()),
    number: orNothing(z.string().trim().max(20)),
  })
  .transform(({ kind, accountId, opportunityId, number, ...seen }, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (isOfAccount(kind) && !accountId) return fault("accountId", "Choose an account.");
    if (kind === "WIN" && !opportunityId) return fault("opportunityId", "Choose a sale.");
    const bound = bounds[kind];
    const about = { kind, accountId: isOfAccount(kind) ? accountId! : null };
    const sale = { opportunityId: kind === "WIN" ? opportunityId! : null };
    if (!bound || !takesNumber(kind)) return { ...seen, ...about, ...sale, value: null };
    const typed = (number ?? "").replace(/[$,%\s]|pts?$/g, "");
    if (!/^\d{1,4}(\.\d{1,4})?$/.test(typed)) return fault("number", bound.words);
    if (Number(typed) > bound.most) return fault("number", `${bound.most} at most. ${bound.words}`);
    const value = bound.share ? decimal(typed).div(100) : decimal(typed);
    return { ...seen, ...about, ...sale, value: inFull(value) };
  });
