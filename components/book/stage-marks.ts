import type { StageMark } from "@/components/ui/stage-icon";
import type { RenewalStatus } from "@/lib/renewals/stages";

/** How far along each status is. */
export const stageMarks: Record<RenewalStatus, StageMark> = {
  PLANNING: { kind: "none" },
  DATA: { kind: "none" },
  UNDERWRITING: { kind: "pie", percent: 25, ink: "quiet" },
  PRICING: { kind: "pie", percent: 40, ink: "quiet" },
  RELEASED: { kind: "pie", percent: 50 },
  NEGOTIATING: { kind: "pie", percent: 75 },
  FINALIST: { kind: "pie", percent: 75, ink: "warn" },
  VERBAL: { kind: "agreed" },
  RENEWED: { kind: "done" },
  LAPSING: { kind: "lost" },
  LAPSED: { kind: "lost" },
};
