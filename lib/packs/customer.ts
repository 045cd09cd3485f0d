import { type Coverage, coverageNames, families } from "@/lib/accounts/coverage";
import type { AccountStanding } from "@/lib/accounts/queries";
import { count, countChange, dayText, money, odds, ratio, renewalDay } from "@/lib/format";
import type { Notice } from "@/lib/path/statutory";
import type { Plan } from "@/lib/plans/plan";
import type { Promised } from "@/lib/promises/queries";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import type { GuaranteeResult, ServiceIssue } from "@/lib/service/queries";
import type { Day } from "@/lib/units/day";
import type { Item } from "./agenda";
import { type Fills, filled } from "./fill";

/** What of an account’s standing a review tells. */
export type Reviewed = Pick<
  AccountStanding,
  | "members"
  | "contracts"
  | "membersYearAgo"
  | "insuredPremium"
  | "ascFees"
  | "earnedPremium"
  | "incurredClaims"
  | "lossRatio"
  | "feeAdequacy"
  | "renewalId"
  | "renewsOn"
  | "status"
  | "products"
>;
export type ForCustomerReview = {
  standing: Reviewed;
  promises: readonly Promised[];
  issues: readonly ServiceIssue[];
  guarantees: readonly GuaranteeResult[];
  notices: readonly Notice[];
  plan?: Plan;
  /** The day of the review before, from which on what was kept is told. */
  since: Day | null;
  today: Day;
};

/** A customer review’s pack: what was promised, what they are and cost, how we served, what comes, and what either side asks. */
export function customerParts(known: ForCustomerReview) {
  const { standing, promises, issues, guarantees, notices, plan, since, today } = known;
  const told = promises.filter(({ keptOn, droppedOn }) => !droppedOn && (!keptOn || !since || keptOn >= since));
  const lacks = families.filter((family) => ["WHITESPACE", "OPEN"].includes(standing.products[family]));
  const decisions = (plan?.decisions ?? []).filter(({ on }) => on >= today).sort((a, b) => a.on.localeCompare(b.on));
  const fills: Fills = {
    promises: { items: told.map(promised(today)), none: "Nothing was promised." },
    membership: { items: membership(standing), none: "" },
    cost: { items: cost(standing), none: "No line carries money of its own." },
    service: {
      items: [...issues.filter(({ closedOn }) => !closedOn).map(issue(today)), ...latestQuarter(guarantees)],
      none: "No open issue, and no guarantee was measured.",
    },
    regulatory: {
      items: notices.map(({ what, source, dueOn }) => ({ label: what, value: dayText(dueOn, today), note: source })),
      none: "No notice of law is ahead.",
    },
    ahead: {
      items: [
        {
          label: "Renewal",
          value: renewalDay(standing.renewsOn),
          note: statusNames[standing.status as RenewalStatus] ?? standing.status,
          href: standing.renewalId ? `/renewals/${standing.renewalId}` : undefined,
        },
        ...decisions
          .slice(0, 4)
          .map(({ words, on }) => ({ label: words, value: dayText(on, today), note: "they decide" })),
      ],
      none: "",
    },
    asks: {
      items: [
        ...(plan?.objectives ?? []).map(({ words }) => ({ label: "Objective", value: words })),
        ...(lacks.length > 0
          ? [{ label: "To talk about", value: lacks.map((family: Coverage) => coverageNames[family]).join(", ") }]
          : []),
      ],
      none: "The plan has no objective, and they hold all they may.",
    },
  };
  return filled("QBR", fills);
}

const promised =
  (today: Day) =>
  ({ side, words, owner, with: other, dueOn, keptOn, overdue }: Promised): Item => ({
    label: side === "OURS" ? "We promised" : "They promised",
    value: words,
    note: [
      keptOn ? `kept ${dayText(keptOn, today)}` : dueOn ? `due ${dayText(dueOn, today)}` : "no day",
      side === "OURS" ? owner.name : (other ?? undefined),
    ]
      .filter(Boolean)
      .join(", "),
    ...(overdue && { tone: "warn" as const }),
  });

function membership({ members, contracts, membersYearAgo }: Reviewed): Item[] {
  const change = `${countChange(members - membersYearAgo)} in a year`;
  return [
    { label: "Members", value: count(members), note: change },
    {
      label: "Contracts",
      value: count(contracts),
      note: contracts > 0 ? `${(members / contracts).toFixed(2)} members each` : undefined,
    },
  ];
}

function cost({ insuredPremium, lossRatio, ascFees, feeAdequacy, incurredClaims, earnedPremium }: Reviewed): Item[] {
  const insured = Number(insuredPremium) > 0;
  return [
    ...(insured
      ? [
          { label: "Insured premium, a year", value: money(insuredPremium) },
          {
            label: "Claims, twelve months",
            value: money(incurredClaims),
            note: `${ratio(lossRatio)} of ${money(earnedPremium)} premium`,
          },
        ]
      : []),
    ...(Number(ascFees) > 0
      ? [
          {
            label: "ASC fees, a year",
            value: money(ascFees),
            note: feeAdequacy ? `${odds(feeAdequacy)} of the schedule` : undefined,
          },
        ]
      : []),
  ];
}

const issue =
  (today: Day) =>
  ({ what, severity, openedOn, dueOn, escalatedOn }: ServiceIssue): Item => ({
    label: what,
    value: escalatedOn ? "Escalated" : "Open",
    note: [severity.toLowerCase(), `since ${dayText(openedOn, today)}`, dueOn && `due ${dayText(dueOn, today)}`]
      .filter(Boolean)
      .join(", "),
    ...((escalatedOn || (dueOn && dueOn < today)) && { tone: "warn" as const }),
  });

/** The performance guarantees of the last quarter that was measured. */
function latestQuarter(guarantees: readonly GuaranteeResult[]): Item[] {
  const last =
    guarantees
      .map(({ quarter }) => quarter)
      .sort()
      .at(-1) ?? "";
  const own = guarantees.filter(({ quarter }) => quarter === last);
  const missed = own.filter(({ met }) => !met);
  if (own.length === 0) return [];
  return [
    {
      label: "Performance guarantees",
      value: `${count(own.length - missed.length)} of ${count(own.length)} met`,
      note: `quarter from ${dayText(last, "")}`,
    },
    ...missed.map(({ metric, actual, target }) => ({
      label: metric,
      value: `${actual} of ${target}`,
      note: "missed",
      tone: "warn" as const,
    })),
  ];
}
