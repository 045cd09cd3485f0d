/** What a line covers, as lines.coverage spells it. */
export const coverages = [
  "MEDICAL",
  "STOP_LOSS",
  "PHARMACY",
  "DENTAL",
  "VISION",
  "BEHAVIORAL",
  "CARE_MANAGEMENT",
  "SPENDING_ACCOUNTS",
  "GROUP_MEDICARE",
  "ANCILLARY",
] as const;
export type Coverage = (typeof coverages)[number];
export type Family = Exclude<Coverage, "MEDICAL">;

/** The nine families beyond medical, in the order the pips are drawn. */
export const families: readonly Family[] = [
  "PHARMACY",
  "DENTAL",
  "VISION",
  "STOP_LOSS",
  "BEHAVIORAL",
  "CARE_MANAGEMENT",
  "SPENDING_ACCOUNTS",
  "GROUP_MEDICARE",
  "ANCILLARY",
];

export const coverageNames: Record<Coverage, string> = {
  MEDICAL: "Medical",
  STOP_LOSS: "Stop-loss",
  PHARMACY: "Pharmacy",
  DENTAL: "Dental",
  VISION: "Vision",
  BEHAVIORAL: "Behavioral",
  CARE_MANAGEMENT: "Care management",
  SPENDING_ACCOUNTS: "Spending accounts",
  GROUP_MEDICARE: "Group Medicare",
  ANCILLARY: "Ancillary",
};

/** Lines as a record lists them: medical, its stop-loss, then the others. */
export const inOrder = (a: { coverage: Coverage }, b: { coverage: Coverage }) =>
  coverages.indexOf(a.coverage) - coverages.indexOf(b.coverage);
