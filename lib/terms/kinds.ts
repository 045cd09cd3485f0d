import type { TermKind } from "./wall";

export const termKinds = [
  "FEE_GUARANTEE",
  "RATE_CAP",
  "PERFORMANCE",
  "NEXT_RFP",
] as const satisfies readonly TermKind[];
export const termNames: Record<TermKind, string> = {
  FEE_GUARANTEE: "Fee guarantee",
  RATE_CAP: "Rate cap",
  PERFORMANCE: "PG term",
  NEXT_RFP: "Next RFP",
};
