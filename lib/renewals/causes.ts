/** Why a renewal, or a part of it, was lost: the reason codes of a decision (domain 2.7). */
export const causes = {
  PRICE: "Price",
  NETWORK: "Network",
  SERVICE: "Service",
  BROKER_CHANGE: "Broker change",
  MERGER: "Merger or acquisition",
  PRODUCT_GAP: "Product gap",
  FUNDING_CHANGE: "Funding change",
  CLOSED: "Business closed",
  OTHER: "Other",
} as const;
export type Cause = keyof typeof causes;

/** A cause in words; what is none stays as it is. */
export const causeText = (reason: string) => (causes as Record<string, string>)[reason] ?? reason;
