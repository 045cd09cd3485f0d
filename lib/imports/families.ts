import type { Family } from "@/lib/accounts/coverage";

const insured: Family[] = [
  "PHARMACY",
  "DENTAL",
  "VISION",
  "BEHAVIORAL",
  "SPENDING_ACCOUNTS",
  "ANCILLARY",
  "GROUP_MEDICARE",
];
const selfFunded: Family[] = [
  "CARE_MANAGEMENT",
  "PHARMACY",
  "BEHAVIORAL",
  "DENTAL",
  "SPENDING_ACCOUNTS",
  "VISION",
  "ANCILLARY",
  "GROUP_MEDICARE",
];

const leanings: [RegExp, Family[]][] = [
  [/public|education|taft|transit|church|utility/i, ["PHARMACY", "GROUP_MEDICARE", "DENTAL"]],
  [/tech|software|bio|semicond|robot|life-sci/i, ["BEHAVIORAL", "SPENDING_ACCOUNTS", "VISION"]],
  [/financ|legal|insur|bank|profession|media/i, ["SPENDING_ACCOUNTS", "DENTAL", "ANCILLARY"]],
  [/retail|hosp|food|child|travel|human|health/i, ["DENTAL", "ANCILLARY", "PHARMACY"]],
];

/**
 * A file that only counts an account's products names no family. These are the ones such employers buy first, as many as
 * the count says: what the industry leans to, then the usual order of its funding. Insured medical always carries
 * pharmacy. Stop-loss is never assumed, because its premium would be.
 */
export function assumedFamilies(funding: "INSURED" | "ASC", industry: string, count: number): Family[] {
  const usual = funding === "INSURED" ? insured : selfFunded;
  const leaning = leanings.find(([pattern]) => pattern.test(industry))?.[1] ?? [];
  const first: Family[] = funding === "INSURED" ? ["PHARMACY"] : [];
  const order = [...new Set([...first, ...leaning.filter((family) => usual.includes(family)), ...usual])];
  return order.slice(0, count);
}
