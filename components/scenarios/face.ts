import type { Needed } from "@/lib/authority/needed";
import { odds } from "@/lib/format";
import type { Lever } from "@/lib/scenarios/levers";
import type { Outcome } from "@/lib/scenarios/outcome";
import type { SelfFunded } from "@/lib/scenarios/self-funded";
import type { WeighedScenario } from "@/lib/scenarios/weighed";
import { levelNames } from "@/lib/settings/authority";

/** One column of the comparison. */
export type Column = {
  id: string;
  name: string;
  note: string;
  /** How it is known, or that it never leaves the house. */
  mark?: "internal" | "heard" | "seen";
  outcome?: Outcome;
  breakEven?: WeighedScenario["breakEven"];
  needed?: Needed | null;
  selfFunded?: SelfFunded | null;
  /** Selected and worked on. */
  open?: true;
  scenario?: true;
};

export const leverNames: Record<Lever, string> = {
  plan: "Plan design",
  network: "Network",
  commission: "Commission",
  months: "Term",
};

/** Whose signature settles it. */
export const signsText = (needed: Needed | null | undefined) => {
  if (needed === undefined) return "—";
  if (!needed) return "Nobody";
  return needed.decides === "COMMITTEE" ? "Committee" : levelNames[needed.decides];
};

export const breakEvenText = (breakEven: Column["breakEven"]) => {
  if (!breakEven) return "—";
  return breakEven === "NEVER" ? "never" : `above ${odds(breakEven)}`;
};
