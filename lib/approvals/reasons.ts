/** Why a rate may leave below required, as it is stored and as it is said. */
export const reliefReasons = {
  COMPETITIVE: "Competition",
  MULTI_LINE: "Value of several lines",
  GROWTH: "Membership growth promised",
  SERVICE_RECOVERY: "Service recovery",
  NON_RECURRING: "Experience that will not recur",
  STRATEGIC: "Strategic account",
  CAP: "Contractual cap",
} as const;

export type ReliefReason = keyof typeof reliefReasons;

/** A cap or contract decided it, not we: reported apart, and no draw on the year’s budget. */
export const isContractual = (reason: string) => reason === "CAP";
