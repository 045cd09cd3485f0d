import { productName } from "@/components/opportunities/words";
import type { StageMark } from "@/components/ui/stage-icon";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { renewalDay } from "@/lib/format";
import type { Rfp } from "@/lib/rfps/rfp";
import type { RfpStage } from "@/lib/rfps/stages";

/** How far along each stage is. */
export const stageMarks: Record<RfpStage, StageMark> = {
  RECEIVED: { kind: "none" },
  INTENT: { kind: "pie", percent: 15, ink: "quiet" },
  QA_CLOSED: { kind: "pie", percent: 30, ink: "quiet" },
  SUBMITTED: { kind: "pie", percent: 50 },
  FINALIST: { kind: "pie", percent: 75 },
  BAFO: { kind: "pie", percent: 90 },
  AWARDED_US: { kind: "done" },
  AWARDED_OTHER: { kind: "lost" },
  CANCELLED: { kind: "lost" },
  DECLINED: { kind: "lost" },
};

/** "Medical, Loomfield". */
export const rfpTitle = ({ subject, name }: Pick<Rfp, "subject" | "name">) => `${subject}, ${name}`;

type Of = Pick<Rfp, "accountId" | "pursuitId">;
type Deal = Of & { id: string; codes: string[] };
type Track = { id: string; accountId: string; coverage: Coverage; kind: string; effectiveOn: string };

/** The open opportunities of what an RFP is of, to choose from. */
export const dealChoices = ({ deals }: { deals: Deal[] }, { accountId, pursuitId }: Of) =>
  deals
    .filter((deal) => deal.accountId === accountId && deal.pursuitId === pursuitId)
    .map(({ id, codes }) => ({ value: id, label: codes.map(productName).join(", ") }));

const kinds: Record<string, string> = { FEE: ", fee", STOP_LOSS: ", stop-loss" };
/** The renewals of the account it is of that are not decided yet. */
export const trackChoices = ({ tracks }: { tracks: Track[] }, { accountId }: Of) =>
  tracks
    .filter((track) => track.accountId === accountId)
    .map(({ id, coverage, kind, effectiveOn }) => ({
      value: id,
      label: `${coverageNames[coverage]}${kinds[kind] ?? ""}, ${renewalDay(effectiveOn)}`,
    }));
