import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { counted } from "@/lib/format";

/** An account as far as it may stand in the way of a merge. */
export type Mergeable = {
  name: string;
  ownerId: string | null;
  owner: string | null;
  writable: boolean;
  /** In force today. */
  coverages: string[];
  /** What still waits for somebody. */
  approvals: number;
  requests: number;
  opportunities: number;
  rfps: number;
};

/**
 * Why one account can't be merged into another yet; nothing where it can. What it holds is not counted afterwards, so it may
 * hold nothing that the other lacks, and nobody may be waiting on it.
 */
export function mergeObstacle(stays: Mergeable, gone: Mergeable): string | undefined {
  if (!stays.writable || !gone.writable) return "Only whoever works on both accounts can merge them.";
  if (stays.ownerId !== gone.ownerId)
    return `${stays.name} is ${whose(stays)}, ${gone.name} ${whose(gone)}. Give both to one of them first, so that whoever loses it hears of it.`;
  const lacking = gone.coverages.filter((coverage) => !stays.coverages.includes(coverage));
  if (lacking.length > 0)
    return `${gone.name} has ${lacking.map((coverage) => coverageNames[coverage as Coverage] ?? coverage).join(", ")}, which ${stays.name} lacks. Let ${gone.name} stay, or record the line there first.`;
  const waiting = [
    gone.approvals > 0 && counted(gone.approvals, "request for a signature", "requests for a signature"),
    gone.requests > 0 && counted(gone.requests, "internal request"),
    gone.opportunities > 0 && counted(gone.opportunities, "opportunity", "opportunities"),
    gone.rfps > 0 && counted(gone.rfps, "RFP"),
  ].filter(Boolean);
  if (waiting.length > 0) return `${gone.name} has ${waiting.join(", ")} open. Close or move that first.`;
}

const whose = ({ owner }: Mergeable) => (owner ? `${owner}’s` : "nobody’s");
