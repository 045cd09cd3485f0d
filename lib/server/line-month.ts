import "server-only";
import type { z } from "zod";
import { missing, refuse } from "@/lib/errors";
import { count, exactMoney } from "@/lib/format";
import type { Figures } from "@/lib/months/check";
import type { recordMonth } from "@/lib/months/schema";
import { type Day, dateOf } from "@/lib/units/day";
import { lastChange } from "./account";
import type { Db } from "./door";

export type LineMonth = Figures & {
  id: string;
  accountId: string;
  coverage: string;
  month: Day;
  /** Of the term in force that month; nothing where none was. */
  funding: string | null;
  priceBasis: string | null;
  rate: string | null;
  valuedOn: Day | null;
  /** When the newest of its figures was recorded; nothing where there are none. */
  recordedAt: string | null;
  today: Day;
  writable: boolean;
};

/** A line's month with the figures that are current. */
export async function monthOfLine(db: Db, lineId: string, month: Day): Promise<LineMonth | undefined> {
  const [found] = await db.$queryRaw<LineMonth[]>`
    select l.id, l.account_id as "accountId", l.coverage, ${month}::date::text as month, t.funding,
           t.price_basis as "priceBasis", t.rate::text as rate, e.contracts, e.members,
           case t.funding when 'INSURED' then r.premium::text else r.fees::text end as revenue,
           c.paid::text as paid, c.incurred::text as incurred, c.valued_on::text as "valuedOn",
           to_char(greatest(e.recorded_at, r.recorded_at, c.recorded_at) at time zone 'UTC',
             'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
           business_day()::text as today, l.account_id in (select writable_accounts()) as writable
    from lines l
    left join line_terms t on t.line_id = l.id and ${month}::date between t.from_on and t.to_on
      and l.started_on < ${month}::date + interval '1 month' and coalesce(l.terminated_on, 'infinity') >= ${month}::date
    left join enrollment_months e on e.line_id = l.id and e.month = ${month}::date and e.superseded_at is null
    left join revenue_months r on r.line_id = l.id and r.month = ${month}::date and r.superseded_at is null
    left join claim_months c on c.line_id = l.id and c.month = ${month}::date and c.superseded_at is null
    where l.id = ${lineId}::uuid`;
  return found;
}

/** The same, held until the transaction ends, so that two who restate it come one after the other. */
export async function findMonth(db: Db, lineId: string, month: Day): Promise<LineMonth> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${lineId} ${month}`}, 0))::text`;
  return (await monthOfLine(db, lineId, month)) ?? missing();
}

/** Shows the figures that somebody recorded since the sender read them. */
export async function refuseRestated(db: Db, on: LineMonth) {
  const change = await lastChange(db, { accountId: on.accountId, subjectId: on.id, field: "month" });
  const now = `${count(on.contracts)} contracts, ${count(on.members)} members${on.revenue ? `, ${exactMoney(on.revenue, 2)}` : ""}`;
  const who = change
    ? `${change.by} restated this month on ${change.at}`
    : "This month was restated since you opened it";
  refuse(`${who}: ${now}. Yours is not saved. Save again to restate it as yours.`, {
    theirs: now,
    ...change,
    version: on.recordedAt ?? "",
  });
}

type Wanted = z.output<typeof recordMonth> & { valuedOn: Day; operationId: string };

/** Adds a version of each kind of figure that changes; the database closes the version it replaces. */
export async function writeMonth(
  db: Db,
  on: LineMonth,
  { month, contracts, members, revenue, paid, incurred, valuedOn, operationId }: Wanted,
  kinds: { enrollment: boolean; revenue: boolean; claims: boolean },
) {
  const row = { accountId: on.accountId, lineId: on.id, month: dateOf(month), importId: operationId };
  if (kinds.enrollment) await db.enrollmentMonth.createMany({ data: [{ ...row, contracts, members }] });
  if (kinds.revenue && revenue) {
    const insured = on.funding === "INSURED";
    await db.revenueMonth.createMany({
      data: [{ ...row, premium: insured ? revenue : "0", fees: insured ? "0" : revenue }],
    });
  }
  if (kinds.claims && paid && incurred)
    await db.claimMonth.createMany({ data: [{ ...row, paid, incurred, valuedOn: dateOf(valuedOn) }] });
}
