import { stageMarks } from "@/components/book/stage-marks";
import type { StageMark } from "@/components/ui/stage-icon";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { count, rateAction, rateActionBare, renewalDayShort } from "@/lib/format";
import { daysLate, standingOf } from "@/lib/renewals/list";
import type { RenewalRow, TrackRates } from "@/lib/renewals/queries";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Stage, stageNames, statusNames } from "@/lib/renewals/stages";
import type { SlipWords } from "@/lib/requests/slip-words";
import type { Day } from "@/lib/units/day";

/** A track as the list shows it: text already. `late` is there while its decision is overdue. */
export type RenewalFace = {
  id: string;
  account: string;
  href: string;
  effective: string;
  kind: string;
  plan: string;
  members: string;
  mark: StageMark;
  status: string;
  stage?: string;
  rates?: { required: string; quoted: string };
  decideBy: string;
  late?: string;
  /** How late it will be at the least, and why; there while it slips and the reader may see what holds it. */
  slip?: { short: string; long: string };
  underwriter?: string;
  owner?: string;
};

export const trackKinds = { INSURED: "Insured rate", FEE: "ASC fee", STOP_LOSS: "Stop-loss" };
export const outcomeNames: Record<string, string> = {
  RENEWED: "Renewed",
  PARTIAL: "Partial",
  LAPSING: "Lapsing",
  LAPSED: "Lapsed",
};

export const slipFace = ({ days, by, why }: SlipWords) => ({ short: `${count(days)}d`, long: `${by} ${why}` });

type Beside = { rates?: TrackRates; slip?: SlipWords };

export function renewalFace(row: RenewalRow, today: Day, { rates, slip }: Beside): RenewalFace {
  const status = standingOf(row);
  const name = row.outcome === "PARTIAL" ? "Partial" : statusNames[status];
  const stage = stageNames[row.stage as Stage];
  const coverage = coverageNames[row.coverage as Coverage];
  const late = daysLate(row, today);
  return {
    id: row.trackId,
    account: row.account,
    href: `/renewals/${row.renewalId}`,
    effective: renewalDayShort(row.effectiveOn),
    kind: trackKinds[row.kind],
    plan: coverage === trackKinds[row.kind] ? row.planOption : `${coverage}, ${row.planOption}`,
    members: count(row.members),
    mark: stageMarks[status],
    status: name,
    stage: stage === name ? undefined : stage,
    rates: ratesOf(rates),
    decideBy: renewalDayShort(row.decideByOn),
    late: late ? `${late}d over` : undefined,
    slip: slip && slipFace(slip),
    underwriter: row.underwriter ?? undefined,
    owner: row.owner ?? undefined,
  };
}

function ratesOf(rates: TrackRates | undefined) {
  if (!rates?.current || !(rates.required ?? rates.quoted)) return;
  const { current } = rates;
  const action = (asked: string | null) => asked && actionOf(asked, current);
  return { required: rateActionBare(action(rates.required)), quoted: rateAction(action(rates.quoted)) };
}
