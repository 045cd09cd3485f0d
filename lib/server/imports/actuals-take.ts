import "server-only";
import { randomBytes } from "node:crypto";
import { coverageNames, coverages } from "@/lib/accounts/coverage";
import { asWholeFile, type Db } from "@/lib/server/door";
import type { Day } from "@/lib/units/day";
import { type Sql, sql } from "../sql";
import type { Taken, Working } from "./work";

/** Records what is planned as new versions of months, and closes those they replace: two statements a table. */
export async function takePlanned({ db, importId }: Working): Promise<Taken> {
  await asWholeFile(db);
  await close(db, importId ?? "");
  await db.$executeRaw`
    insert into enrollment_months (id, account_id, line_id, month, contracts, members, import_id, recorded_at)
    select ${idsInOrder()}, account_id, line_id, month, contracts, members, ${importId}::uuid, now()
    from planned where enrolls and outcome in ('CREATE', 'UPDATE') order by line_id, month`;
  await db.$executeRaw`
    insert into revenue_months (id, account_id, line_id, month, premium, fees, import_id, recorded_at)
    select ${idsInOrder()}, account_id, line_id, month, premium, fees, ${importId}::uuid, now()
    from planned where earns and outcome in ('CREATE', 'UPDATE') order by line_id, month`;
  await db.$executeRaw`
    insert into claim_months (id, account_id, line_id, month, paid, incurred, valued_on, import_id, recorded_at)
    select ${idsInOrder()}, account_id, line_id, month, paid, incurred, valued, ${importId}::uuid, now()
    from planned where claims and outcome in ('CREATE', 'UPDATE') order by line_id, month`;
  const [touched] = await db.$queryRaw<{ accounts: string[]; months: Day[] }[]>`
    with taken as materialized (select distinct account_id, month from planned where outcome in ('CREATE', 'UPDATE'))
    select array(select distinct account_id from taken order by account_id)::text[] as accounts,
      array(select distinct month from taken order by month)::text[] as months`;
  return touched ?? { accounts: [], months: [] };
}

/**
 * Ids of version 7 for the rows of one statement, one after the other in the order they are written in: each then lands
 * beside the one before, which halves what a hundred thousand of them cost their index.
 */
function idsInOrder(): Sql {
  const at = Date.now().toString(16).padStart(12, "0");
  const random = randomBytes(3).toString("hex");
  const begin = `${at.slice(0, 8)}-${at.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3)}-`;
  return sql`(${begin} || lpad(to_hex(row_number() over (order by line_id, month)), 12, '0'))::uuid`;
}

async function close(db: Db, importId: string) {
  await db.$executeRaw`
    update enrollment_months m set superseded_at = now(), superseded_by = ${importId}::uuid from planned p
    where p.outcome = 'UPDATE' and p.enrolls and m.line_id = p.line_id and m.month = p.month and m.superseded_at is null`;
  await db.$executeRaw`
    update revenue_months m set superseded_at = now(), superseded_by = ${importId}::uuid from planned p
    where p.outcome = 'UPDATE' and p.earns and m.line_id = p.line_id and m.month = p.month and m.superseded_at is null`;
  await db.$executeRaw`
    update claim_months m set superseded_at = now(), superseded_by = ${importId}::uuid from planned p
    where p.outcome = 'UPDATE' and p.claims and m.line_id = p.line_id and m.month = p.month and m.superseded_at is null`;
}

const labels = JSON.stringify(Object.fromEntries(coverages.map((coverage) => [coverage, coverageNames[coverage]])));

/** Keeps the refused rows, and of the restated ones what each figure was and becomes; new months are counted only. */
export async function keepPlanned(db: Db, importId: string) {
  await db.$executeRaw`
    insert into import_rows (import_id, row, account_id, outcome, "column", reason, before, after)
    select ${importId}::uuid, p.row, case when p.outcome = 'UPDATE' then p.account_id end, p.outcome, p.fault_column, p.fault,
      case when p.outcome = 'UPDATE' then jsonb_strip_nulls(jsonb_build_object(
        'contracts', case when p.contracts is distinct from p.o_contracts then p.o_contracts end,
        'members', case when p.members is distinct from p.o_members then p.o_members end,
        'premium', case when p.earns and p.premium is distinct from p.o_premium then p.o_premium::text end,
        'fees', case when p.earns and p.fees is distinct from p.o_fees then p.o_fees::text end,
        'paid', case when p.paid is distinct from p.o_paid then p.o_paid::text end,
        'incurred', case when p.incurred is distinct from p.o_incurred then p.o_incurred::text end)) end,
      case when p.outcome = 'UPDATE' then jsonb_strip_nulls(jsonb_build_object('month', p.month, 'lineId', p.line_id,
        'line', ${labels}::jsonb ->> p.coverage,
        'contracts', case when p.contracts is distinct from p.o_contracts then p.contracts end,
        'members', case when p.members is distinct from p.o_members then p.members end,
        'premium', case when p.earns and p.premium is distinct from p.o_premium then p.premium::text end,
        'fees', case when p.earns and p.fees is distinct from p.o_fees then p.fees::text end,
        'paid', case when p.paid is distinct from p.o_paid then p.paid::text end,
        'incurred', case when p.incurred is distinct from p.o_incurred then p.incurred::text end))
      else jsonb_strip_nulls(jsonb_build_object('name', p.said, 'month', p.month, 'value', coalesce(p.value,
        case p.fault_column when 'members' then p.members::text when 'premium' then p.premium::text when 'fees' then p.fees::text
          when 'incurred' then p.incurred::text when 'account' then p.said when 'id' then p.said when 'ein' then p.ein when 'coverage' then p.covers when 'month' then p.month::text end))) end
    from planned p where p.outcome in ('REJECT', 'UPDATE')`;
}
