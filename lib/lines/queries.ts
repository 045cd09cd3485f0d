import "server-only";
import { query } from "@/lib/server/query";
import { dayOf, dayOrNone } from "@/lib/units/day";

/** Every line with its terms, newest first, and what changed them. */
export const listAccountLines = query("account.view", async ({ db }, accountId: string) => {
  const lines = await db.line.findMany({
    where: { accountId },
    orderBy: [{ terminatedOn: { sort: "desc", nulls: "first" } }, { startedOn: "asc" }],
    select: {
      id: true,
      coverage: true,
      planOption: true,
      startedOn: true,
      terminatedOn: true,
      terminationReason: true,
      terms: {
        orderBy: { fromOn: "desc" },
        select: {
          id: true,
          funding: true,
          priceBasis: true,
          rate: true,
          targetRate: true,
          commission: true,
          poolingPoint: true,
          guaranteedUntil: true,
          rateCap: true,
          fromOn: true,
          toOn: true,
        },
      },
      events: {
        orderBy: { happenedOn: "desc" },
        select: { id: true, kind: true, happenedOn: true, members: true, note: true },
      },
    },
  });
  return lines.map((line) => ({
    ...line,
    startedOn: dayOf(line.startedOn),
    terminatedOn: dayOrNone(line.terminatedOn),
    terms: line.terms.map((term) => ({
      ...term,
      rate: term.rate.toString(),
      targetRate: term.targetRate?.toString() ?? null,
      adequacy: term.targetRate ? term.rate.div(term.targetRate).toString() : null,
      commission: term.commission?.toString() ?? null,
      poolingPoint: term.poolingPoint?.toString() ?? null,
      rateCap: term.rateCap?.toString() ?? null,
      guaranteedUntil: dayOrNone(term.guaranteedUntil),
      fromOn: dayOf(term.fromOn),
      toOn: dayOf(term.toOn),
    })),
    events: line.events.map((event) => ({ ...event, happenedOn: dayOf(event.happenedOn) })),
  }));
});

export type AccountLine = Awaited<ReturnType<typeof listAccountLines>>[number];
