import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Stage } from "@/lib/renewals/stages";
import type { Verdict } from "./audit";

/** Whether the 408(b)(2) compensation disclosure went out, or the plan is none it is owed to. */
export const disclosures = ["GIVEN", "EXEMPT"] as const;
export type Disclosure = (typeof disclosures)[number];
export const disclosureNames: Record<Disclosure, string> = {
  GIVEN: "Given to the plan’s fiduciary",
  EXEMPT: "Not owed: governmental or church plan",
};
/** A fee is what the disclosure is about; who insures is paid by premium. */
export const owesDisclosure = (kind: TrackKind) => kind === "FEE";

export type Facts = { kind: TrackKind; loaded: Verdict; disclosure: Disclosure | null; lessons: boolean };

/** Why a signed decision may not go on to a stage yet, in a sentence; nothing where it may. */
export function whyNotYet(to: Stage, { kind, loaded, disclosure, lessons }: Facts): string | undefined {
  if (to === "EFFECTIVE" && loaded === "off")
    return "What was loaded is not what was sold: have it loaded again, and write down the rate as it stands then.";
  if (to !== "CLOSED") return;
  if (owesDisclosure(kind) && !disclosure) return "It cannot be closed before its 408(b)(2) disclosure is recorded.";
  if (!lessons) return "It is closed with its post-mortem: write down what was learned first.";
}
