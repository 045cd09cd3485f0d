import { z } from "zod";
import { calendarAddress } from "./address";

export const source = z.object({
  version: z.coerce.number().int().optional(),
  address: z
    .string({ error: "Paste the link of your calendar." })
    .trim()
    .min(1, "Paste the link of your calendar.")
    .max(2_000, "That link is too long.")
    .transform((given, context) => {
      const answer = calendarAddress(given);
      if ("address" in answer) return answer.address;
      context.addIssue({ code: "custom", message: answer.problem });
      return z.NEVER;
    }),
});

export const nothing = z.object({});
