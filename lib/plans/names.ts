import type { Section } from "./plan";

/** The figures of an account an objective may be measured by; their values are computed, never kept in a plan. */
export const measures = ["MEMBERS", "LR", "FEE_ADEQUACY", "FAMILIES_HELD"] as const;
export type Measure = (typeof measures)[number];

export const sectionNames: Record<Section, string> = {
  objectives: "Objectives",
  drivers: "Business drivers",
  strategy: "Benefit strategy",
  decisions: "Decision process and calendar",
  actions: "Actions, 12 months",
  risks: "Risks and mitigations",
};

export const measureNames: Record<Measure, string> = {
  MEMBERS: "Members",
  LR: "LR",
  FEE_ADEQUACY: "Fee adequacy",
  FAMILIES_HELD: "Families held",
};
