import type { TrackKind } from "@/lib/renewals/due-dates";
import { rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";

/** Whose work a step is until somebody is named. */
export const keepers = ["OPERATIONS", "AE"] as const;
export type Keeper = (typeof keepers)[number];
export const keeperNames: Record<Keeper, string> = { OPERATIONS: "Operations", AE: "Account executive" };

type Step = { code: string; name: string; keeper: Keeper; before: number };

const loaded = (what: string): Step => ({ code: "RATES", name: `${what} loaded`, keeper: "OPERATIONS", before: 30 });
const cards: Step = { code: "ID_CARDS", name: "ID cards ordered", keeper: "OPERATIONS", before: 20 };
const bill: Step = { code: "FIRST_BILL", name: "First bill set up", keeper: "OPERATIONS", before: 15 };

/** What has to be done between the yes and the first bill, by the days before the effective date it is due. */
export const checklists: Record<TrackKind, Step[]> = {
  INSURED: [
    { code: "MATERIALS", name: "SBCs and open-enrollment materials delivered", keeper: "AE", before: 60 },
    { code: "BENEFITS", name: "Benefits set up and checked", keeper: "OPERATIONS", before: 45 },
    loaded("Rates"),
    { code: "ELECTIONS", name: "Final election file loaded", keeper: "OPERATIONS", before: 20 },
    cards,
    bill,
  ],
  FEE: [
    { code: "MATERIALS", name: "Open-enrollment materials delivered", keeper: "AE", before: 60 },
    { code: "BENEFITS", name: "Benefit changes set up and checked", keeper: "OPERATIONS", before: 45 },
    { code: "BANKING", name: "Banking and claim funding confirmed", keeper: "OPERATIONS", before: 45 },
    loaded("Fees"),
    { code: "FEEDS", name: "File feeds tested", keeper: "OPERATIONS", before: 30 },
    cards,
    bill,
  ],
  STOP_LOSS: [
    { code: "BOUND", name: "Stop-loss bound in writing", keeper: "AE", before: 15 },
    { ...loaded("Stop-loss rates"), before: 10 },
    { ...bill, before: 10 },
  ],
};

export const stepName = (kind: TrackKind, code: string) =>
  checklists[kind].find((step) => step.code === code)?.name ?? code;
/** The place of a step among those of its decision. */
export const stepOrder = (kind: TrackKind, code: string) => checklists[kind].findIndex((step) => step.code === code);

/** The steps of a decision with their days: a business day on or before it, and none that was over when they began. */
export const stepsFor = (kind: TrackKind, effectiveOn: Day, today: Day) =>
  checklists[kind].map(({ code, keeper, before }) => {
    const due = rollBack(addDays(effectiveOn, -before));
    return { code, keeper, dueOn: due < today ? today : due };
  });

/** Where a step stands. */
export type StepState = "done" | "late" | "open";
export const stepState = ({ dueOn, doneOn }: { dueOn: Day; doneOn: Day | null }, today: Day): StepState =>
  doneOn ? "done" : dueOn < today ? "late" : "open";
