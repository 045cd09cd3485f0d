import { businessDaysBetween } from "@/lib/units/business-days";
import { addMonths, type Day, daysBetween } from "@/lib/units/day";
import type { AccountFacts } from "../facts";
import type { Thresholds } from "../thresholds";
import { type Letter, worst } from "./level";

/** Service: escalated issues still open, and performance guarantees missed two quarters running. */
export function serviceHealth(
  { issues, guarantees }: Pick<AccountFacts, "issues" | "guarantees">,
  thresholds: Thresholds,
  today: Day,
): Letter {
  return worst([...issues.map((issue) => issueHealth(issue, thresholds, today)), ...guaranteeHealth(guarantees)], {
    level: "GOOD",
    reason: issues.length ? "No issue escalated" : "No open issue",
  });
}

function issueHealth({ escalatedOn }: AccountFacts["issues"][number], thresholds: Thresholds, today: Day): Letter {
  if (!escalatedOn) return { level: "GOOD", reason: "No issue escalated" };
  const late = businessDaysBetween(escalatedOn, today) > thresholds.escalatedBusinessDays;
  return { level: late ? "AT_RISK" : "WATCH", reason: `Issue escalated ${ago(escalatedOn, today)}` };
}

function ago(day: Day, today: Day) {
  const days = daysBetween(day, today);
  if (days <= 0) return "today";
  return days === 1 ? "1 day ago" : `${days} days ago`;
}

/** Only the latest quarter of a guarantee and the one before it speak of today. */
function guaranteeHealth(guarantees: AccountFacts["guarantees"]): Letter[] {
  return [...new Set(guarantees.map(({ metric }) => metric))].flatMap((metric): Letter[] => {
    const [last, before] = guarantees
      .filter((result) => result.metric === metric)
      .sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
    if (!last || last.met || !before || before.met || before.quarter !== addMonths(last.quarter, -3)) return [];
    return [{ level: "AT_RISK", reason: `${metric} missed twice` }];
  });
}
