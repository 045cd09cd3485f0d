import type { TermKind } from "@/lib/terms/wall";

/** How each kind is drawn: filled where signed, outlined where only asked for or expected. */
export const fills: Record<TermKind, string> = {
  FEE_GUARANTEE: "fill-c1",
  RATE_CAP: "fill-c2",
  PERFORMANCE: "fill-c5",
  NEXT_RFP: "fill-surface",
};
export const strokes: Record<TermKind, string> = {
  FEE_GUARANTEE: "stroke-c1",
  RATE_CAP: "stroke-c2",
  PERFORMANCE: "stroke-c5",
  NEXT_RFP: "stroke-warn-solid",
};
