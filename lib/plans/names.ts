import type { Measure, Section } from "./plan";

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
