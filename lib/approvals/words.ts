import { rate, relief } from "@/lib/format";
import type { Verdict } from "./progress";
import type { Capacity, Does } from "./slots";

export const capacityNames: Record<Capacity, string> = {
  DIRECTOR: "Director",
  VP: "VP",
  UNDERWRITER: "Underwriter",
  UW_MANAGER: "Underwriting manager",
  COMMITTEE: "Committee",
};

export const statusNames: Record<string, string> = {
  OPEN: "Waiting",
  APPROVED: "Approved",
  DECLINED: "Declined",
  RETURNED: "Returned",
  WITHDRAWN: "Withdrawn",
  EXPIRED: "Expired",
};

/** What somebody at a step is asked to do, as a button says it, and what they did. */
export const doesNames: Record<Does, string> = { RECOMMEND: "Recommend", COSIGN: "Co-sign", DECIDE: "Approve" };
const did: Record<Does, string> = { RECOMMEND: "recommended", COSIGN: "co-signed", DECIDE: "approved" };

export const didText = (does: Does, verdict: Verdict) =>
  verdict === "AGREE" ? did[does] : verdict === "DECLINE" ? "declined" : "returned it";

/** What is asked, in two or three words; shares and dollars PEPM as text. */
export function concessionText({ kind, points, pepm }: { kind: string; points: string | null; pepm: string | null }) {
  if (kind === "FEE") return pepm && Number(pepm) > 0 ? `${rate(pepm)} off the fee` : "fee terms";
  return points && Number(points) > 0 ? `${relief(points)} relief` : "terms";
}
