import type { Coverage } from "@/lib/accounts/coverage";
import { productOf } from "@/lib/opportunities/products";
import { catalogue, coreOf } from "@/lib/products/catalogue";
import type { Basis, Source } from "./kinds";

/** A code as those who keep filings write it: FIL-2026-014, MEMO 77/B. */
export const isComplianceCode = (text: string) => /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/.test(text);

/** Whether what a credit hangs on is paid by premium; medical is where the account's is insured. */
export function isInsured(coverage: Coverage, medical: string | undefined): boolean {
  if (coverage === "MEDICAL") return medical === "INSURED";
  return productOf(catalogue, coreOf(catalogue, coverage).code)?.revenue === "PREMIUM";
}

/**
 * Why a credit may not rest on this; nothing where it may. An inducement to buy insurance is filed or actuarially
 * supported, whatever it comes out of; the terms of a fee agreement carry only what hangs on a fee and comes out of one.
 */
export function complianceProblem(credit: { source: Source; basis: Basis }, insured: boolean): string | undefined {
  if (credit.basis !== "FEE_TERMS") return;
  if (insured) return "A credit on an insured line is filed or actuarially supported.";
  if (credit.source === "MARGIN") return "What comes out of insured premium is filed or actuarially supported.";
}
