import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { count, counted, rateAction, rateIn, ratio, renewalDay } from "@/lib/format";
import type { TrackKind } from "@/lib/renewals/due-dates";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Day, daysBetween } from "@/lib/units/day";
import { caseKey, caseMinutes, caseParts, type FilledPart, type Item } from "./agenda";

/** A decision at its internal review or waiting for approval, as its readout has it. Rates on the line’s basis, as text. */
export type Case = {
  trackId: string;
  renewalId: string;
  accountId: string;
  account: string;
  coverage: Coverage;
  planOption: string;
  kind: TrackKind;
  effectiveOn: Day;
  members: number;
  health: string;
  consultant: string | null;
  lossRatio: string | null;
  currentRate: string;
  requiredRate: string | null;
  signed: boolean;
  /** The lowest a competitor was heard to offer, with where it is known from. */
  rival: { name: string; action: string | null; source: string; heardOn: Day } | null;
  recommended: { rate: string; from: string } | null;
  walkAway: string | null;
};

const shown = ({ kind, currentRate }: Case, rate: string) =>
  kind === "INSURED" ? rateAction(actionOf(rate, currentRate)) : rateIn(rate, "PEPM");

/** A war room’s cases, those that take effect first before others: twelve minutes each, in the order of its agenda. */
export function warRoomParts(cases: readonly Case[], today: Day): FilledPart[] {
  return [...cases]
    .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || b.members - a.members)
    .map((one) => ({
      key: caseKey(one.trackId),
      title: [one.account, coverageNames[one.coverage], one.planOption].filter(Boolean).join(", "),
      minutes: caseMinutes,
      asks: "Objections, and the decision",
      items: itemsOf(one, today),
      none: "",
    }));
}

/** Health that is about the loss ratio has said it. */
const tells = ({ lossRatio, health }: Case) => lossRatio !== null && !health.includes("LR ");

function itemsOf(one: Case, today: Day): Item[] {
  const days = daysBetween(today, one.effectiveOn);
  const [facts, formula, market, recommendation] = caseParts;
  const about = { accountId: one.accountId, href: `/renewals/${one.renewalId}/readout/${one.trackId}` };
  return [
    {
      ...about,
      label: facts,
      value: `${counted(one.members, "member")}, ${renewalDay(one.effectiveOn)}, ${counted(days, "day")} to go`,
      note: [one.health, one.consultant, tells(one) && `LR ${ratio(one.lossRatio)}`].filter(Boolean).join("; "),
    },
    {
      ...about,
      label: formula,
      value: one.requiredRate ? `${shown(one, one.requiredRate)} required` : "No required rate yet",
      note: one.kind !== "INSURED" || one.signed ? undefined : "not signed by underwriting",
      ...((!one.requiredRate || (one.kind === "INSURED" && !one.signed)) && { tone: "warn" as const }),
    },
    {
      ...about,
      label: market,
      value: one.rival
        ? `${one.rival.name}${one.rival.action ? ` ${rateAction(one.rival.action)}` : ""}`
        : "No competitor’s figure is recorded",
      note: one.rival?.source,
    },
    {
      ...about,
      label: recommendation,
      value: one.recommended ? `${shown(one, one.recommended.rate)} ${one.recommended.from}` : "Nothing is put forward",
      note: one.walkAway ? `walk away below ${shown(one, one.walkAway)}` : "no walk-away is marked",
    },
  ];
}

/** Of so many cases, how long the room sits. */
export const minutesOf = (cases: number) => `${counted(cases, "case")}, ${count(cases * caseMinutes)} minutes`;
