import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { missing, refuse } from "@/lib/errors";
import type { addTerm, TermField } from "@/lib/lines/schema";
import type { Term, TermPlan } from "@/lib/lines/term-plan";
import { type Day, dateOf } from "@/lib/units/day";
import { lastChange } from "./account";
import type { Db } from "./door";

type FoundTerm = Record<TermField, string> & {
  id: string;
  accountId: string;
  coverage: string;
  funding: string;
  priceBasis: string;
  version: number;
  writable: boolean;
};

/** A term about to be changed: its fields as text, "" where there is nothing. */
export async function findTerm(db: Db, id: string) {
  const [term] = await db.$queryRaw<FoundTerm[]>`
    select t.id, t.account_id as "accountId", t.coverage, t.funding, t.price_basis as "priceBasis", t.version,
           t.rate::text as rate, coalesce(t.target_rate::text, '') as "targetRate",
           coalesce(t.commission::text, '') as commission, coalesce(t.pooling_point::text, '') as "poolingPoint",
           coalesce(t.rate_cap::text, '') as "rateCap", coalesce(t.guaranteed_until::text, '') as "guaranteedUntil",
           t.account_id in (select writable_accounts()) as writable
    from line_terms t where t.id = ${id}::uuid`;
  return term ?? missing();
}

/** The same once nobody else is saving it. */
export async function lockTerm(db: Db, id: string) {
  await db.$queryRaw`select from line_terms where id = ${id}::uuid for update`;
  return findTerm(db, id);
}

const termWords: Record<TermField, string> = {
  rate: "the rate",
  targetRate: "the target rate",
  commission: "the commission",
  poolingPoint: "the pooling point",
  rateCap: "the rate cap",
  guaranteedUntil: "the guarantee",
};

export async function refuseTermConflict(db: Db, on: FoundTerm, field: TermField, yours: string) {
  const change = await lastChange(db, { accountId: on.accountId, subjectId: on.id, field });
  const theirs = `${change ? `${change.by} changed` : "Someone changed"} ${termWords[field]} to “${on[field]}”`;
  refuse(
    `${theirs}${change ? ` on ${change.at}` : ""}. Yours was “${yours}” and is not saved. “Keep mine” saves it over theirs.`,
    {
      theirs: on[field],
      ...change,
      version: on.version,
    },
  );
}

export const saveTermField = (db: Db, id: string, field: TermField, value: string) =>
  db.lineTerm.update({
    where: { id },
    data: { [field]: field === "guaranteedUntil" && value ? dateOf(value) : value || null, version: { increment: 1 } },
    select: { id: true },
  });

type FoundLine = {
  id: string;
  accountId: string;
  coverage: string;
  startedOn: Day;
  terminatedOn: Day | null;
  today: Day;
  writable: boolean;
  terms: Term[];
};

/** A line about to get a term, held until the transaction ends. */
export async function findLine(db: Db, id: string) {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`line ${id}`}, 0))::text`;
  const [line] = await db.$queryRaw<FoundLine[]>`
    select l.id, l.account_id as "accountId", l.coverage, l.started_on::text as "startedOn",
           l.terminated_on::text as "terminatedOn", business_day()::text as today,
           l.account_id in (select writable_accounts()) as writable,
           coalesce((select json_agg(json_build_object('id', t.id, 'funding', t.funding, 'fromOn', t.from_on, 'toOn', t.to_on)
             order by t.from_on) from line_terms t where t.line_id = l.id), '[]') as terms
    from lines l where l.id = ${id}::uuid`;
  return line ?? missing();
}

const orNull = (text: string) => text || null;

/** Writes a term as planned: the one before is cut, then the new one begins, with its events. */
export async function writeTerm(db: Db, line: FoundLine, input: z.output<typeof addTerm>, { cut, events }: TermPlan) {
  const of = { accountId: line.accountId, lineId: line.id };
  if (cut)
    await db.lineTerm.update({
      where: { id: cut.id },
      data: { toOn: dateOf(cut.toOn), version: { increment: 1 } },
      select: { id: true },
    });
  const { id } = await db.lineTerm.create({
    data: {
      ...of,
      id: randomUUID(),
      coverage: line.coverage,
      funding: input.funding,
      priceBasis: input.priceBasis,
      rate: input.rate,
      targetRate: orNull(input.targetRate),
      commission: orNull(input.commission),
      poolingPoint: orNull(input.poolingPoint),
      rateCap: orNull(input.rateCap),
      guaranteedUntil: input.guaranteedUntil ? dateOf(input.guaranteedUntil) : null,
      fromOn: dateOf(input.fromOn),
      toOn: dateOf(input.toOn),
    },
    select: { id: true },
  });
  await db.lineEvent.createMany({
    data: events.map(({ kind, happenedOn }) => ({
      ...of,
      kind,
      happenedOn: dateOf(happenedOn),
      note: kind === "GAP" ? input.gap : null,
    })),
  });
  return id;
}
