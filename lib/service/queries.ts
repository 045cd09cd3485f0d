import "server-only";
import { query } from "@/lib/server/query";
import { dayOf, dayOrNone } from "@/lib/units/day";

/** What health is computed from, as people recorded it: open matters first. */
export const getAccountService = query("account.view", async ({ db }, accountId: string) => {
  const issues = await db.serviceIssue.findMany({
    where: { accountId },
    orderBy: [{ closedOn: { sort: "desc", nulls: "first" } }, { openedOn: "desc" }],
    take: 20,
    select: {
      id: true,
      what: true,
      severity: true,
      openedOn: true,
      dueOn: true,
      escalatedOn: true,
      closedOn: true,
      resolution: true,
      version: true,
    },
  });
  const guarantees = await db.guaranteeResult.findMany({
    where: { accountId },
    orderBy: [{ quarter: "desc" }, { metric: "asc" }],
    take: 24,
    select: { id: true, metric: true, quarter: true, target: true, actual: true, met: true, feeAtRisk: true },
  });
  const rfps = await db.rfpNotice.findMany({
    where: { accountId },
    orderBy: { receivedOn: "desc" },
    take: 10,
    select: {
      id: true,
      receivedOn: true,
      effectiveOn: true,
      source: true,
      dissatisfied: true,
      status: true,
      nextStep: true,
      nextOn: true,
      version: true,
    },
  });
  return {
    issues: issues.map((issue) => ({
      ...issue,
      openedOn: dayOf(issue.openedOn),
      dueOn: dayOrNone(issue.dueOn),
      escalatedOn: dayOrNone(issue.escalatedOn),
      closedOn: dayOrNone(issue.closedOn),
    })),
    guarantees: guarantees.map((result) => ({
      ...result,
      quarter: dayOf(result.quarter),
      target: result.target.toString(),
      actual: result.actual.toString(),
      feeAtRisk: result.feeAtRisk?.toString() ?? null,
    })),
    rfps: rfps.map((rfp) => ({
      ...rfp,
      receivedOn: dayOf(rfp.receivedOn),
      effectiveOn: dayOf(rfp.effectiveOn),
      nextOn: dayOrNone(rfp.nextOn),
    })),
  };
});

export type AccountService = Awaited<ReturnType<typeof getAccountService>>;
