import "server-only";
import type { Viewer } from "@/lib/policy";
import type { Entry } from "../audit";
import { type Db, lent } from "../door";
import { notify } from "../notify";

type Became = { accountId: string; name: string; ein: string };
export type Followed = { pursuits: number; opportunities: number; rfps: number };

/**
 * The open pursuits of an employer that the viewer sees are won by its account: they close and lead there, and what was sold
 * or asked of them follows, with its requests and questions. Answers with what the trail says of each, and how many came.
 */
export async function winPursuits(db: Db, became: Became): Promise<{ entries: Entry[]; followed: Followed }> {
  const ids = await pursuitsOf(db, became.ein);
  if (ids.length === 0) return { entries: [], followed: { pursuits: 0, opportunities: 0, rfps: 0 } };
  const { accountId, name } = became;
  return lent(db, async (job) => {
    await job.$executeRaw`
      update pursuits set account_id = ${accountId}::uuid, closed_on = business_day(), close_reason = 'It is an account.',
        version = version + 1 where id = any (${ids}::uuid[])`;
    const deals = await job.$queryRaw<{ id: string }[]>`
      update opportunities set account_id = ${accountId}::uuid, pursuit_id = null, version = version + 1
      where pursuit_id = any (${ids}::uuid[]) returning id`;
    const rfps = await job.$queryRaw<{ id: string }[]>`
      update rfps set account_id = ${accountId}::uuid, pursuit_id = null, version = version + 1
      where pursuit_id = any (${ids}::uuid[]) returning id`;
    await bringAlong(job, accountId, [deals.map(({ id }) => id), rfps.map(({ id }) => id)]);
    const told = (subjectType: string) => (subjectId: string) => ({
      subjectType,
      subjectId,
      accountId,
      changes: { account: [null, name] as [unknown, unknown] },
    });
    const entries = [
      ...ids.map(told("pursuit")),
      ...deals.map(({ id }) => told("opportunity")(id)),
      ...rfps.map(({ id }) => told("rfp")(id)),
    ];
    return { entries, followed: { pursuits: ids.length, opportunities: deals.length, rfps: rfps.length } };
  });
}

type Opened = { viewer: Viewer; ein: string; operationId: string };

/** Whoever else pursues the employer of an account that was opened keeps the pursuit, and is told whom to ask. */
export async function tellPursuers(db: Db, { viewer, ein, operationId }: Opened) {
  const digits = digitsOf(ein);
  if (!digits) return;
  const others = await lent(
    db,
    (job) => job.$queryRaw<{ userId: string; name: string }[]>`
      select s.owner_id as "userId", e.name from pursuits s join employers e on e.id = s.employer_id
      where regexp_replace(e.ein, '\\D', '', 'g') = ${digits} and s.closed_on is null`,
  );
  const href = `/prospects/${digits}`;
  await notify(
    db,
    others.map(({ userId, name }) => ({
      userId,
      kind: "OWNERSHIP",
      title: `${viewer.name} opened an account of ${name}, which you pursue. Ask them.`,
      href,
      source: `taken ${operationId}`,
    })),
  );
}

async function pursuitsOf(db: Db, ein: string): Promise<string[]> {
  if (!ein) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    select s.id from pursuits s join employers e on e.id = s.employer_id
    where regexp_replace(e.ein, '\\D', '', 'g') = ${digitsOf(ein)} and s.closed_on is null order by s.id for update of s`;
  return rows.map(({ id }) => id);
}

const digitsOf = (ein: string) => ein.replaceAll("-", "");

/** What stands under an account's key so that it is seen, and taken back, with it: a request before its pauses. */
async function bringAlong(job: Db, accountId: string, [deals, rfps]: [string[], string[]]) {
  await job.$executeRaw`
    update internal_requests set account_id = ${accountId}::uuid, version = version + 1
    where opportunity_id = any (${deals}::uuid[])`;
  await job.$executeRaw`
    update request_pauses set account_id = ${accountId}::uuid
    where request_id in (select id from internal_requests where opportunity_id = any (${deals}::uuid[]))`;
  await job.$executeRaw`
    update rfp_questions set account_id = ${accountId}::uuid where rfp_id = any (${rfps}::uuid[])`;
}
