import { z } from "zod";
import { identifierIn, sensitiveIn } from "./phi";

let kept: readonly string[] = [];
/** Parses while the texts a person has read the warning of, and keeps, are let through; exactly these, and no others. */
export function keeping<T>(texts: readonly string[], parse: () => T): T {
  kept = texts.map((text) => text.trim());
  try {
    return parse();
  } finally {
    kept = [];
  }
}

/** The fields of a failed parse that are wrong only until the person says to keep what they wrote. */
export const sensitiveFields = (error: z.ZodError): string[] =>
  error.issues.every((issue) => issue.code === "custom" && issue.params?.sensitive)
    ? error.issues.map(({ path }) => String(path[0] ?? ""))
    : [];

/** Free text between two lengths, without identifiers; what may tell of a person's health or birthday only once it is kept. */
export const freeText = (atLeast: number, atMost: number, tooShort: string) =>
  z
    .string()
    .trim()
    .min(atLeast, tooShort)
    .max(atMost, `Keep it under ${atMost} characters.`)
    .superRefine((text, context) => {
      const message = identifierIn(text);
      if (message) return context.addIssue({ code: "custom", message });
      const question = kept.includes(text) ? undefined : sensitiveIn(text);
      if (question) context.addIssue({ code: "custom", message: question, params: { sensitive: true } });
    });

/** A name, a label or a stored search, which may be anything but a person's identifier. */
export const unmarked = <T extends z.ZodType<string>>(text: T) =>
  text.superRefine((given, context) => {
    const message = identifierIn(given);
    if (message) context.addIssue({ code: "custom", message });
  });
