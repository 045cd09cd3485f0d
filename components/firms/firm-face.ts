import { stageMarks } from "@/components/book/stage-marks";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { FirmAccount } from "@/lib/firms/queries";
import { count, rateAction, rateActionBare, renewalDayShort } from "@/lib/format";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";

const levels = { GOOD: "good", WATCH: "watch", AT_RISK: "at-risk" } as const;

/** An account of a firm as its page shows it: text already. */
export function accountFace(account: FirmAccount) {
  const { requiredAction, quotedAction, status } = account;
  return {
    id: account.id,
    name: account.name,
    funding: account.funding,
    members: count(account.members),
    renews: account.renewsOn ? renewalDayShort(account.renewsOn) : "—",
    rates: requiredAction && { required: rateActionBare(requiredAction), quoted: rateAction(quotedAction) },
    mark: stageMarks[status as RenewalStatus],
    status: statusNames[status as RenewalStatus],
    health: {
      level: levels[account.healthLevel as keyof typeof levels] ?? "good",
      letter: account.healthLetter ?? undefined,
      reason: account.healthReason,
    },
    owner: account.owner ?? "—",
    tag: tagOf(account),
  };
}
export type AccountFace = ReturnType<typeof accountFace>;

/** What is not the whole account's letter, in force and uncontested. */
function tagOf({ coverages, quoteOnly, contested }: FirmAccount) {
  if (contested) return "Contested";
  if (quoteOnly) return "Quote only";
  if (coverages.length === 0) return undefined;
  return `${coverages.map((coverage) => coverageNames[coverage as Coverage]).join(", ")} only`;
}
