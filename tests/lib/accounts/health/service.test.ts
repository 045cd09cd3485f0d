import { expect, test } from "vitest";
import type { AccountFacts } from "@/lib/accounts/facts";
import { serviceHealth } from "@/lib/accounts/health/service";
import { addBusinessDays } from "@/lib/units/business-days";
import { thresholds, today } from "../cases";

const issue = (escalatedOn: string | null) => ({
  what: "Late files",
  severity: "HIGH",
  openedOn: "2026-09-01",
  escalatedOn,
});
const result = (quarter: string, met: boolean, metric = "Claims accuracy") => ({ metric, quarter, met });
type Case = [Partial<Pick<AccountFacts, "issues" | "guarantees">>, string, string, string];

test.each([
  [{}, "GOOD", "No open issue", "nothing open"],
  [{ issues: [issue(null)] }, "GOOD", "No issue escalated", "open is not escalated"],
  [{ issues: [issue("2026-11-22")] }, "WATCH", "Issue escalated 1 day ago", "just escalated"],
  [
    { issues: [issue(addBusinessDays(today, -15))] },
    "WATCH",
    "Issue escalated 24 days ago",
    "fifteen business days are not more than fifteen",
  ],
  [{ issues: [issue(addBusinessDays(today, -16))] }, "AT_RISK", "Issue escalated 25 days ago", "the sixteenth is"],
  [
    { guarantees: [result("2026-07-01", false), result("2026-04-01", false)] },
    "AT_RISK",
    "Claims accuracy missed twice",
    "two quarters running",
  ],
  [{ guarantees: [result("2026-07-01", false), result("2026-01-01", false)] }, "GOOD", "No open issue", "not running"],
  [
    { guarantees: [result("2026-07-01", true), result("2026-04-01", false), result("2026-01-01", false)] },
    "GOOD",
    "No open issue",
    "mended since",
  ],
  [
    { guarantees: [result("2026-07-01", false), result("2026-04-01", false, "Calls answered")] },
    "GOOD",
    "No open issue",
    "two different guarantees",
  ],
] as Case[])("%o: %s, %s (%s)", (facts, level, reason) =>
  expect(serviceHealth({ issues: [], guarantees: [], ...facts }, thresholds, today)).toEqual({ level, reason }),
);
