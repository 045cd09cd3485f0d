import "server-only";
import { randomUUID } from "node:crypto";
import { coverageNames } from "@/lib/accounts/coverage";
import type { TermValues } from "@/lib/imports/line-plan";
import type { Db } from "@/lib/server/door";
import { dateOf } from "@/lib/units/day";
import type { Prisma } from "@/prisma/generated/client";
import type { LineDecision } from "./lines";

/** Writes one row's line, term and event. `made` remembers the lines of this file by account, coverage and option. */
export async function writeLine(db: Db, { account, read, plan }: LineDecision, made: Map<string, string>) {
  if (plan.outcome === "UNCHANGED") return;
  const { accountId } = account;
  const { values, term, converts } = plan;
  const place = `${accountId} ${read.coverage} ${(plan.line?.plan ?? read.plan ?? "").toLowerCase()}`;
  const lineId = plan.line?.id || made.get(place) || randomUUID();
  if (!plan.line) {
    const planOption = read.plan ?? coverageNames[read.coverage];
    const data = { id: lineId, accountId, coverage: read.coverage, planOption, startedOn: dateOf(values.from) };
    await db.line.create({ data });
    made.set(place, lineId);
  }
  const data = columnsOf(values);
  if (term?.id && plan.line?.id) {
    await db.lineTerm.update({ where: { id: term.id }, data: { ...data, version: { increment: 1 } } });
  } else {
    await db.lineTerm.create({ data: { accountId, lineId, coverage: read.coverage, ...data } });
  }
  if (converts) {
    await db.lineEvent.create({ data: { accountId, lineId, kind: "CONVERSION", happenedOn: dateOf(values.from) } });
  }
}

function columnsOf({ from, to, tiers, guaranteedUntil, ...values }: TermValues) {
  return {
    funding: values.funding,
    priceBasis: values.basis,
    rate: values.rate,
    targetRate: values.target,
    commission: values.commission,
    poolingPoint: values.pooling,
    ...(tiers && { tierRates: tiers as Prisma.InputJsonObject }),
    guaranteedUntil: guaranteedUntil && dateOf(guaranteedUntil),
    fromOn: dateOf(from),
    toOn: dateOf(to),
  };
}
