/** What a person says a renewal will do. */
export const calls = ["SAFE", "LIKELY", "AT_RISK", "CRITICAL", "NOTICE"] as const;
export type Call = (typeof calls)[number];

/** Calls on screen. */
export const callNames: Record<Call, string> = {
  SAFE: "Safe",
  LIKELY: "Likely",
  AT_RISK: "At risk",
  CRITICAL: "Critical",
  NOTICE: "Notice given",
};

/** Which calls each figure of a forecast names: what someone stands up for, that and what can be kept, only what is safe. */
const naming = {
  commit: ["SAFE", "LIKELY"],
  best: ["SAFE", "LIKELY", "AT_RISK"],
  worst: ["SAFE"],
} as const satisfies Record<string, readonly Call[]>;
export type Named = keyof typeof naming;

export const isNamed = (figure: Named, call: Call) => (naming[figure] as readonly Call[]).includes(call);
