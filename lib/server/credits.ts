import "server-only";
import type { Credit } from "@/lib/credits/kinds";
import { isLive, standingOf } from "@/lib/credits/standing";
import { missing } from "@/lib/errors";
import type { Stage } from "@/lib/opportunities/stages";
import type { PackageBuyer } from "@/lib/products/package-fit";
import { packagesOf } from "@/lib/products/packages";
import { packageSetting, usualRetention } from "@/lib/settings/packages";
import { leavesIn } from "@/lib/settings/versions";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { factsOf, heldIn } from "@/lib/whitespace/facts";
import { accountOf } from "./accounts-followed";
import type { Db } from "./door";
import { settingNow } from "./settings";
import { type Sql, sql } from "./sql";
import { readWhitespace } from "./whitespace";

export type CreditRow = Credit & { stage: Stage | null; endedOn: Day | null; writable: boolean };

const creditsWhere = (db: Db, condition: Sql) => db.$queryRaw<CreditRow[]>`
  select c.id, c.account_id as "accountId", c.opportunity_id as "opportunityId", c.kind, c.package, c.coverage, c.source,
    c.amount::text as amount, c.basis, c.code, c.from_on::text as "fromOn", c.to_on::text as "toOn", c.clawback, c.words,
    c.withdrawn_on::text as "withdrawnOn", c.recovered_on::text as "recoveredOn", u.name as author, c.set_on::text as "setOn",
    c.version, o.stage,
    (select case when bool_and(l.terminated_on is not null) then max(l.terminated_on)::text end
      from lines l where l.account_id = ${accountOf(sql`c.account_id`)} and l.coverage = c.coverage) as "endedOn",
    ${accountOf(sql`c.account_id`)} in (select writable_accounts()) as writable
  from credits c join users u on u.id = c.author_id left join opportunities o on o.id = c.opportunity_id
  where ${condition} order by c.from_on desc, c.set_on desc, c.id`;

/** What was given to an account, and to those merged into it; the newest first. */
export const readCredits = (db: Db, accountId: string) =>
  creditsWhere(db, sql`${accountOf(sql`c.account_id`)} = ${accountId}::uuid`);

/** One about to be withdrawn or taken back; locked where it is the viewer's to write. */
export async function lockCredit(db: Db, id: string): Promise<CreditRow> {
  await db.$queryRaw`select from credits where id = ${id}::uuid for update`;
  return (await creditsWhere(db, sql`c.id = ${id}::uuid`))[0] ?? missing();
}

type Extra = { fees: string; premium: string; named: string[] };
/** What packages and credits ask of an account: what it holds and pays, the catalogue, and what runs already. */
export async function readGiving(db: Db, accountId: string) {
  const space = await readWhitespace(db, accountId);
  const [row] = space.rows;
  if (!row) return;
  const [extra] = await db.$queryRaw<Extra[]>`
    select asc_fees::text as fees, (insured_premium - stop_loss_premium)::text as premium,
      array(select distinct plan_option from lines l where l.account_id = s.account_id
        and coalesce(terminated_on, 'infinity') >= business_day()) as named
    from account_standings s where s.account_id = ${accountId}::uuid`;
  const facts = factsOf(row);
  const leaves = leavesIn(packageSetting, await settingNow(db, packageSetting.key));
  const { fees = "0", premium = "0", named = [] } = extra ?? {};
  const buyer: PackageBuyer = {
    ...{ medicalFunding: facts.medicalFunding, contracts: facts.contracts, members: facts.members },
    ...{ ascContracts: facts.ascContracts, exposures: facts.exposures, notOffered: space.notOffered },
    held: heldIn(facts.products),
    medicalFees: decimal(fees),
    medicalPremium: decimal(premium),
    named,
  };
  const credits = await readCredits(db, accountId);
  return {
    today: space.today,
    buyer,
    products: space.products,
    packs: packagesOf(leaves),
    retention: leaves.retention ?? usualRetention,
    credits,
    live: credits.filter((credit) => isLive(standingOf(credit, { ...credit, today: space.today }))),
  };
}
export type Giving = NonNullable<Awaited<ReturnType<typeof readGiving>>>;

/** The most that approvals of an account's renewals allow to be given once; none where none says so. */
export async function approvedCredits(db: Db, accountId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ most: string | null }[]>`
    select max((asked ->> 'credits')::numeric)::text as most from approvals
    where account_id = ${accountId}::uuid and status = 'APPROVED' and greatest(expires_on, quote_through) >= business_day()`;
  return row?.most ?? null;
}
