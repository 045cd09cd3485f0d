import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { shareField } from "@/lib/units/amount-field";
import { budgetTiers, costFields, readBudget } from "./budget-draft";

const text = z.string().max(40, "Enter fewer digits.").default("");
const typed = Object.fromEntries(
  [...costFields.map(({ name }) => name), ...budgetTiers.flatMap(({ contracts, ratio }) => [contracts, ratio])].map(
    (name) => [name, text] as const,
  ),
);

/** A budget as its form sends it, every figure as typed; what it comes to, or a sentence beside each that cannot be read. */
export const makeBudget = z.object({ trackId: z.uuid(), ...typed }).transform((given, context) => {
  const { trackId, ...draft } = given as { trackId: string } & Record<string, string>;
  const read = readBudget(draft);
  if ("figures" in read) return { trackId, figures: read.figures };
  for (const [name, message] of Object.entries(read.faults))
    context.addIssue({ code: "custom", path: [name], message });
  return z.NEVER;
});

const agenda = z.union([z.literal(""), freeText(2, 1000, "Say it in a few words.")]).default("");

/** What whoever makes a deck adds to it: an early view as two rate changes, or none, and what to talk about, a line each. */
export const makeDeck = z
  .object({
    renewalId: z.uuid(),
    low: shareField(-0.5, 1).default(""),
    high: shareField(-0.5, 1).default(""),
    agenda,
  })
  .superRefine(({ low, high }, context) => {
    const tell = (name: string, message: string) => context.addIssue({ code: "custom", path: [name], message });
    if ((low === "") !== (high === ""))
      tell(low === "" ? "low" : "high", "Give both ends of the early view, or neither.");
    else if (low !== "" && Number(low) > Number(high))
      tell("high", "The end of the early view is below its beginning.");
  })
  .transform(({ agenda: lines, ...rest }) => ({
    ...rest,
    agenda: lines
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  }));
