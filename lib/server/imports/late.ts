import "server-only";
import { monthText } from "@/lib/format";
import { lateMonths } from "@/lib/imports/late";
import type { Db } from "@/lib/server/door";
import { notify } from "@/lib/server/notify";
import { type Day, dateOf } from "@/lib/units/day";

const looksBack = 3;
const usualDays = 20;

/**
 * Asks each person of Operations, once a month of figures, for the lines whose actuals are late; the task is done by
 * itself when the last of them is there.
 */
export async function chaseFiles(db: Db): Promise<void> {
  const [lock] = await db.$queryRaw<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtext('chase_files')) as mine`;
  if (!lock?.mine) return;
  const [at] = await db.$queryRaw<{ today: Day; days: number | null }[]>`
    select business_day()::text as today, (select (value #>> '{}')::int from settings
      where key = 'actuals_due_days' and from_on <= business_day() order by version desc limit 1) as days`;
  if (!at) return;
  for (const month of lateMonths(at.today, at.days ?? usualDays, looksBack)) {
    const missing = await countMissing(db, month);
    if (missing > 0) await ask(db, month, missing, at.today);
    else await close(db, month);
  }
}

const sourceOf = (month: Day) => `late actuals ${month}`;

/** Lines with a price of their own that were in force and have no figures; none is late for months before its first. */
async function countMissing(db: Db, month: Day): Promise<number> {
  const [found] = await db.$queryRaw<{ missing: number }[]>`
    select count(distinct l.id)::int as missing
    from line_terms t join lines l on l.id = t.line_id join accounts a on a.id = l.account_id
    where ${month}::date between t.from_on and t.to_on and t.price_basis <> 'INCLUDED'
      and (l.terminated_on is null or l.terminated_on >= ${month}::date)
      and (a.lapsed_on is null or a.lapsed_on >= ${month}::date)
      and not exists (select from enrollment_months e where e.line_id = l.id and e.month = ${month}::date and e.superseded_at is null)
      and coalesce((select min(e.month) from enrollment_months e where e.line_id = l.id and e.superseded_at is null), '-infinity')
        <= ${month}::date`;
  return found?.missing ?? 0;
}

async function ask(db: Db, month: Day, missing: number, today: Day) {
  const people = await db.$queryRaw<{ id: string }[]>`
    select id from users where role = 'OPERATIONS' and deactivated_at is null`;
  const title = `Actuals of ${monthText(month)} are late: ${missing} ${missing === 1 ? "line" : "lines"} not received`;
  await reopen(db, month);
  const source = sourceOf(month);
  await db.task.createMany({
    data: people.map(({ id }) => ({
      assigneeId: id,
      createdById: id,
      title,
      dueOn: dateOf(today),
      source: `${source} ${id}`,
    })),
    skipDuplicates: true,
  });
  // The count moves as files come in.
  await db.$executeRaw`
    update tasks set title = ${title}, version = version + 1
    where source like ${`${source} %`} and done_at is null and title <> ${title}`;
  const href = "/imports/new";
  await notify(
    db,
    people.map(({ id }) => ({ userId: id, kind: "FILE" as const, title, href, source })),
  );
}

const cameTitle = (month: Day) => `Actuals of ${monthText(month)} are all here`;

const close = (db: Db, month: Day) => db.$executeRaw`
  update tasks set title = ${cameTitle(month)}, done_at = now(), version = version + 1
  where source like ${`${sourceOf(month)} %`} and done_at is null`;

/** What came and was taken back is missing again; a task that somebody finished by hand stays finished. */
const reopen = (db: Db, month: Day) => db.$executeRaw`
  update tasks set done_at = null, version = version + 1
  where source like ${`${sourceOf(month)} %`} and done_at is not null and title = ${cameTitle(month)}`;
