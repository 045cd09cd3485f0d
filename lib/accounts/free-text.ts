import { z } from "zod";

/** Identifiers of a person that no text here may hold, each with what to say instead. */
const identifiers: { pattern: RegExp; message: string }[] = [
  {
    pattern: /(?<![\d-])\d{3}[-\s.]\d{2}[-\s.]\d{4}(?![\d-])|\b(ssn|social security)\b\D{0,12}\d{4,9}\b/i,
    message: "This looks like a Social Security number. Leave it out.",
  },
  {
    pattern:
      /\b(d\.?o\.?b\.?|date of birth|birth ?da(te|y)|born)\b[^\w\n]{0,3}(on |is )?(\d{1,4}[/.-]\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2})/i,
    message: "This looks like a date of birth. Leave it out.",
  },
  {
    pattern:
      /\b(mrn|medical record|(member|subscriber|patient|enrollee|dependent|policy ?holder) ?(id|no|number|#)|claim (no|number|id))(?:\b|(?<=#))\W{0,4}(is |number |no\.? )?[a-z]{0,4}-?\d{4,}/i,
    message: "This looks like a member’s or record’s number. Leave it out.",
  },
];

const illnesses =
  "cancer|leukemia|lymphoma|tumou?r|chemo(therapy)?|dialysis|transplant|nicu|hemophilia|hiv|aids|hepatitis c|overdose|suicid\\w+|psychiatric|miscarriage|preemie|premature (baby|birth)|stroke|cystic fibrosis|sickle cell|multiple sclerosis";
const drugs =
  "humira|stelara|keytruda|ozempic|wegovy|mounjaro|zepbound|trulicity|enbrel|remicade|opdivo|revlimid|hemlibra|zolgensma|spinraza|biktarvy|dupixent|skyrizi|insulin|methadone|suboxone";
const persons =
  "his|her|their|he|she|wife|husband|spouse|son|daughter|child|baby|kid|mother|father|ceo|cfo|member|employee|claimant|patient|dependent|subscriber|mr|mrs|ms|dr|someone|one";

/** Words that tell of a person's health: about the group's programs they may stay, about one person they may not. */
const sensitive: RegExp[] = [
  /\b(diagnosed with|diagnosis of|undergoing|terminally ill|in rehab|in hospice|in the nicu)\b/i,
  /\bnicu\b/i,
  new RegExp(`\\b(${persons})\\b(?:['’]s)?[^.;\\n]{0,40}\\b(${illnesses}|${drugs})\\b`, "i"),
  new RegExp(`\\b(${illnesses}|${drugs})\\b[^.;\\n]{0,24}\\b(${persons})\\b`, "i"),
  new RegExp(`\\b[A-Z][a-z]+ (has|had|is on|takes|needs|started) [^.;\\n]{0,24}\\b(${illnesses}|${drugs})\\b`),
];

/** What to change about a text that names a person's identifier; nothing otherwise. */
export const identifierIn = (text: string) => identifiers.find(({ pattern }) => pattern.test(text))?.message;

/** The words that may tell of somebody's health; nothing otherwise. */
export const sensitiveIn = (text: string) => sensitive.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);

const warning = (words: string) =>
  `“${words}” may tell of a person’s health, which does not belong here. Leave it out, or keep it if it is about no one.`;

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

/** Free text between two lengths, without identifiers; what may tell of a person's health only once it is kept. */
export const freeText = (atLeast: number, atMost: number, tooShort: string) =>
  z
    .string()
    .trim()
    .min(atLeast, tooShort)
    .max(atMost, `Keep it under ${atMost} characters.`)
    .superRefine((text, context) => {
      const message = identifierIn(text);
      if (message) return context.addIssue({ code: "custom", message });
      const words = kept.includes(text) ? undefined : sensitiveIn(text);
      if (words) context.addIssue({ code: "custom", message: warning(words), params: { sensitive: true } });
    });
