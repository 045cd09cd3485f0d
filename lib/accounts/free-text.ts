import { z } from "zod";

/** Identifiers of a person that no text here may hold, each with what to say instead. */
const identifiers: { pattern: RegExp; message: string }[] = [
  { pattern: /\b\d{3}[-\s]\d{2}[-\s]\d{4}\b/, message: "This looks like a Social Security number. Leave it out." },
  {
    pattern: /\b(dob|date of birth|born)\b\W{0,3}\d{1,4}[/.-]\d{1,2}/i,
    message: "This looks like a date of birth. Leave it out.",
  },
  {
    pattern: /\b(mrn|medical record|member id|subscriber id|claim (no|number|id))\b\W{0,4}[a-z]{0,3}\d{4,}/i,
    message: "This looks like a member’s or record’s number. Leave it out.",
  },
];

/** What to change about a text that names a person's identifier; nothing otherwise. */
export const identifierIn = (text: string) => identifiers.find(({ pattern }) => pattern.test(text))?.message;

/** Free text between two lengths, without identifiers. */
export const freeText = (atLeast: number, atMost: number, tooShort: string) =>
  z
    .string()
    .trim()
    .min(atLeast, tooShort)
    .max(atMost, `Keep it under ${atMost} characters.`)
    .superRefine((text, context) => {
      const message = identifierIn(text);
      if (message) context.addIssue({ code: "custom", message });
    });
