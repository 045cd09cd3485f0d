import { amountIn, percentIn } from "@/lib/units/amount";
import { inFull } from "@/lib/units/decimal";

/** What is measured about an account beyond its enrollment, and how each is told. */
const exposures = {
  ELIGIBLE_EMPLOYEES: "count",
  MEDICARE_RETIREES: "count",
  OUT_OF_STATE_SHARE: "share",
  LARGEST_SITE_EMPLOYEES: "count",
  HDHP_OFFERED: "whether",
  GLP1_COVERED: "whether",
  EXPATRIATES: "count",
} as const;
export type ExposureKind = keyof typeof exposures;
export const exposureKinds = Object.keys(exposures) as [ExposureKind, ...ExposureKind[]];
export const exposureNames: Record<ExposureKind, string> = {
  ELIGIBLE_EMPLOYEES: "Eligible employees",
  MEDICARE_RETIREES: "Medicare retirees",
  OUT_OF_STATE_SHARE: "Out-of-state share",
  LARGEST_SITE_EMPLOYEES: "Employees at the largest site",
  HDHP_OFFERED: "HDHP offered",
  GLP1_COVERED: "GLP-1 covered",
  EXPATRIATES: "Expatriates",
};

/** A value as people type it, as its exact numeral: people whole, a share as a fraction, yes and no as 1 and 0. */
export function exposureIn(kind: ExposureKind, text: string): string | undefined {
  if (exposures[kind] === "whether") return { yes: "1", "1": "1", no: "0", "0": "0" }[text.trim().toLowerCase()];
  const value = exposures[kind] === "share" ? percentIn(text) : amountIn(text);
  if (!value || value.lt(0)) return;
  const fits = exposures[kind] === "share" ? value.lte(1) : value.isInteger() && value.lt(10_000_000);
  return fits ? inFull(value) : undefined;
}

/** What a value of the kind looks like, said where one cannot be read. */
export function exposureHint(kind: ExposureKind): string {
  if (exposures[kind] === "whether") return "Enter yes or no.";
  return exposures[kind] === "share" ? "Enter a percentage from 0 to 100." : "Enter a whole number of people.";
}
