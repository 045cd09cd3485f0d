import type { Explained } from "@/components/metrics/explain-popover";
import { explainedIn } from "@/components/metrics/metric-explain";
import type { AccountFrame, AccountStanding } from "@/lib/accounts/queries";
import { count, money, points, rateAction, ratio, renewalDay } from "@/lib/format";
import { explain } from "@/lib/metrics/explain";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import { daysBetween } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { AccountTab } from "./tabs";

type Standing = AccountStanding;
type AccountFactsOf = {
  id: string;
  /** The list one came from, whose day this is. */
  from: string;
  standing: Standing;
  owner: string;
  broker: string | null;
  frame: AccountFrame;
};

/** A key figure in words: how it is made where that is told, and what stands below it, a change or a warning first. */
export type ToldFact = {
  label: string;
  value: string;
  explained?: Explained;
  change?: { direction: "up" | "down" | "flat"; good?: boolean; text: string };
  warns?: "warn" | "neg";
  note?: string;
  tip?: string;
};

type Metric = "members" | "insuredPremium" | "lossRatio" | "ascFees" | "feeAdequacy" | "otherRevenue";
type Told = (metric: Metric, value: string) => Pick<ToldFact, "value" | "explained">;

/** The tab whose rows add up to the figure: months, or lines at their rates. */
const rowsOf: Record<Metric, AccountTab> = {
  members: "financials",
  insuredPremium: "lines",
  lossRatio: "financials",
  ascFees: "lines",
  feeAdequacy: "lines",
  otherRevenue: "lines",
};

const levels: Record<string, string> = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

/** The key figures of an account, worded here and drawn where they are read. */
export function accountFacts({ id, from, standing, owner, broker, frame }: AccountFactsOf): ToldFact[] {
  const told: Told = (metric, value) => ({
    value,
    explained: explainedIn({
      explanation: explain(metric, standing, standing.asOfMonth),
      drillHref: `/accounts/${id}?${new URLSearchParams({ tab: rowsOf[metric], ...(from && { from }) })}`,
    }),
  });
  return [
    { label: "Members", ...told("members", count(standing.members)), ...memberChange(standing) },
    ...moneyFacts(standing, frame, told),
    {
      label: "Renewal",
      value: standing.renewsOn ? renewalDay(standing.renewsOn) : "—",
      ...(standing.renewsOn && {
        note: `${untilText(standing.renewsOn, frame.today)}${statusNames[standing.status as RenewalStatus].toLowerCase()}`,
      }),
    },
    {
      label: "Products",
      value: `${standing.productsHeld} of ${standing.productsEligible}`,
      note: "eligible families held",
      tip: "Families beyond medical in force, of those this account may hold by funding and size",
    },
    ...(standing.lapsed
      ? []
      : [{ label: "Health", value: levels[standing.healthLevel] ?? "", ...healthNote(standing) }]),
    { label: "Owner", value: owner, note: broker ? `Broker ${broker}` : "No broker of record" },
  ];
}

function memberChange({ lapsed, members, membersYearAgo }: Standing): Pick<ToldFact, "note" | "change"> {
  if (lapsed) return { note: "lapsed" };
  if (membersYearAgo === 0) return { note: "new in 12 months" };
  const change = members / membersYearAgo - 1;
  const direction = change > 0 ? "up" : change < 0 ? "down" : "flat";
  return {
    change: { direction, ...(change !== 0 && { good: change > 0 }), text: rateAction(change) },
    note: "in 12 months",
  };
}

/** Insured premium with LR, ASC fees with adequacy; both where the account has both, never added. */
function moneyFacts(standing: Standing, frame: AccountFrame, told: Told): ToldFact[] {
  const insured = decimal(standing.insuredPremium);
  const fees = decimal(standing.ascFees);
  const facts: ToldFact[] = [];
  if (!insured.isZero()) {
    facts.push({ label: "Insured premium", ...told("insuredPremium", money(insured)), note: "at rates in force" });
    facts.push({
      label: "LR, rolling 12",
      ...told("lossRatio", ratio(standing.lossRatio)),
      ...against({ value: standing.lossRatio, target: frame.lossRatio, goodBelow: true }),
      tip: "Completed incurred claims over earned premium of twelve months",
    });
  }
  if (!fees.isZero()) {
    facts.push({ label: "ASC fees", ...told("ascFees", money(fees)), note: "at rates in force" });
    facts.push({
      label: "Fee adequacy",
      ...told("feeAdequacy", ratio(standing.feeAdequacy)),
      ...against({ value: standing.feeAdequacy, target: frame.feeAdequacy }),
      tip: "Sold fee over target fee, per contract per month",
    });
  }
  const other = decimal(standing.otherRevenue);
  if (!other.isZero())
    facts.push({ label: "Other", ...told("otherRevenue", money(other)), note: "dental, vision and other lines" });
  return facts;
}

type Against = { value: string | null; target: string | null; goodBelow?: boolean };

function against({ value, target, goodBelow }: Against): Pick<ToldFact, "note" | "warns"> {
  if (value === null || target === null) return {};
  const over = decimal(value).minus(target);
  const good = goodBelow ? over.lte(0) : over.gte(0);
  const note = `${points(over.abs()).replace("+", "")} ${over.gte(0) ? "over" : "under"} ${ratio(target)}`;
  return good ? { note } : { note, warns: "warn" };
}

const healthNote = ({ healthLevel, healthReason }: Standing): Pick<ToldFact, "note" | "warns"> => ({
  note: healthReason,
  ...(healthLevel !== "GOOD" && { warns: healthLevel === "AT_RISK" ? ("neg" as const) : ("warn" as const) }),
});

function untilText(day: string, today: string) {
  const days = daysBetween(today, day);
  return days >= 0 ? `${count(days)} days, ` : "";
}
