import type { ReactNode } from "react";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { Delta } from "@/components/ui/delta";
import { Facts } from "@/components/ui/facts";
import { Remark } from "@/components/ui/note";
import type { AccountFrame, AccountStanding } from "@/lib/accounts/queries";
import { count, money, points, rateAction, ratio, renewalDay } from "@/lib/format";
import { explain } from "@/lib/metrics/explain";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import { daysBetween } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { AccountTab } from "./account-tabs";

type Standing = AccountStanding;
type AccountFactsProps = {
  id: string;
  /** The list one came from, whose day this is. */
  from: string;
  standing: Standing;
  owner: string;
  broker: string | null;
  frame: AccountFrame;
};

type Explained = "members" | "insuredPremium" | "lossRatio" | "ascFees" | "feeAdequacy" | "otherRevenue";
type Told = (metric: Explained, children: string) => ReactNode;

/** The tab whose rows add up to the figure: months, or lines at their rates. */
const rowsOf: Record<Explained, AccountTab> = {
  members: "financials",
  insuredPremium: "lines",
  lossRatio: "financials",
  ascFees: "lines",
  feeAdequacy: "lines",
  otherRevenue: "lines",
};

const levels: Record<string, string> = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

export function AccountFacts({ id, from, standing, owner, broker, frame }: AccountFactsProps) {
  const told: Told = (metric, children) => (
    <MetricExplain
      explanation={explain(metric, standing, standing.asOfMonth)}
      drillHref={`/accounts/${id}?${new URLSearchParams({ tab: rowsOf[metric], ...(from && { from }) })}`}
    >
      {children}
    </MetricExplain>
  );
  return (
    <Facts
      facts={[
        {
          label: "Members",
          value: told("members", count(standing.members)),
          note: <MemberChange standing={standing} />,
        },
        ...moneyFacts(standing, frame, told),
        {
          label: "Renewal",
          value: standing.renewsOn ? renewalDay(standing.renewsOn) : "—",
          note:
            standing.renewsOn &&
            `${untilText(standing.renewsOn, frame.today)}${statusNames[standing.status as RenewalStatus].toLowerCase()}`,
        },
        {
          label: "Products",
          value: `${standing.productsHeld} of ${standing.productsEligible}`,
          note: "eligible families held",
          tip: "Families beyond medical in force, of those this account may hold by funding and size",
        },
        ...(standing.lapsed
          ? []
          : [{ label: "Health", value: levels[standing.healthLevel], note: <HealthNote standing={standing} /> }]),
        { label: "Owner", value: owner, note: broker ? `Broker ${broker}` : "No broker of record" },
      ]}
    />
  );
}

function MemberChange({ standing: { lapsed, members, membersYearAgo } }: { standing: Standing }) {
  if (lapsed) return <>lapsed</>;
  if (membersYearAgo === 0) return <>new in 12 months</>;
  const change = members / membersYearAgo - 1;
  const direction = change > 0 ? "up" : change < 0 ? "down" : "flat";
  return (
    <>
      <Delta direction={direction} good={change === 0 ? undefined : change > 0}>
        {rateAction(change)}
      </Delta>
      in 12 months
    </>
  );
}

/** Insured premium with LR, ASC fees with adequacy; both where the account has both, never added. */
function moneyFacts(standing: Standing, frame: AccountFrame, told: Told) {
  const insured = decimal(standing.insuredPremium);
  const fees = decimal(standing.ascFees);
  const facts = [];
  if (!insured.isZero()) {
    facts.push({
      label: "Insured premium",
      value: told("insuredPremium", money(insured)),
      note: "at rates in force",
    });
    facts.push({
      label: "LR, rolling 12",
      value: told("lossRatio", ratio(standing.lossRatio)),
      note: <Against value={standing.lossRatio} target={frame.lossRatio} goodBelow />,
      tip: "Completed incurred claims over earned premium of twelve months",
    });
  }
  if (!fees.isZero()) {
    facts.push({ label: "ASC fees", value: told("ascFees", money(fees)), note: "at rates in force" });
    facts.push({
      label: "Fee adequacy",
      value: told("feeAdequacy", ratio(standing.feeAdequacy)),
      note: <Against value={standing.feeAdequacy} target={frame.feeAdequacy} />,
      tip: "Sold fee over target fee, per contract per month",
    });
  }
  const other = decimal(standing.otherRevenue);
  if (!other.isZero())
    facts.push({ label: "Other", value: told("otherRevenue", money(other)), note: "dental, vision and other lines" });
  return facts;
}

type AgainstProps = { value: string | null; target: string | null; goodBelow?: boolean };

function Against({ value, target, goodBelow }: AgainstProps) {
  if (value === null || target === null) return null;
  const over = decimal(value).minus(target);
  const good = goodBelow ? over.lte(0) : over.gte(0);
  const text = `${points(over.abs()).replace("+", "")} ${over.gte(0) ? "over" : "under"} ${ratio(target)}`;
  return good ? text : <Remark tone="warn">{text}</Remark>;
}

function HealthNote({ standing: { healthLevel, healthReason } }: { standing: Standing }) {
  if (healthLevel === "GOOD") return <>{healthReason}</>;
  return <Remark tone={healthLevel === "AT_RISK" ? "neg" : "warn"}>{healthReason}</Remark>;
}

function untilText(day: string, today: string) {
  const days = daysBetween(today, day);
  return days >= 0 ? `${count(days)} days, ` : "";
}
