import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { mayBegin, renewsOn, yearsFrom } from "@/lib/accounts/opening";
import type { newAccount } from "@/lib/accounts/schema";
import { refuse } from "@/lib/errors";
import { keysOf, type MatchKey } from "@/lib/imports/match";
import { type Day, dateOf } from "@/lib/units/day";
import { basisOf, putFirstRenewal, putLine } from "./contract";
import { type Db, lent, unremembered } from "./door";
import { emptyBatch } from "./imports/batch";
import { accountsByKey } from "./imports/known";
import { businessDayOf } from "./ownership-day";
import { templatesNow } from "./renewals/open";
import { restateStandings } from "./standing";

type New = z.output<typeof newAccount>;

/** An account there is already: by its EIN or id for sure, or only by its name. Its id and name where the viewer sees it, else whose it is. */
export type Existing = { sure: boolean; id: string | null; name: string | null; owner: string | null };

const hourly = 60;

/**
 * Which account of ours these names mean, in whomever's book: that it exists and whom to ask, and nothing more of one the
 * viewer does not see. So many times an hour; what is asked is in the trail.
 */
export async function existingAccount(db: Db, viewerId: string, given: New): Promise<Existing | undefined> {
  const today = await businessDayOf(db);
  if (!mayBegin(given.startsOn, today)) refuse("A contract begins within the last ten years or the next two.");
  await refuseOwner(db, given.ownerId);
  // As a file of accounts does, so that of two who open the same one the second sees the first.
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('accounts import'))`;
  const keys = keysOf({ ...given, externalId: given.externalId || null, ein: given.ein || null });
  const found = await lent(db, async (job) => {
    await refuseTooOften(job, viewerId);
    return accountsByKey(job, keys);
  });
  const meant = keys.flatMap((key) => (found.get(`${key.kind} ${key.key}`) ?? []).map((id) => ({ id, ...key })));
  const [nearest] = meant;
  if (!nearest || (given.another && nearest.kind === "NAME")) return undefined;
  const seen = await db.account.findFirst({ where: { id: nearest.id }, select: { id: true, name: true } });
  const owner = seen ? null : await ownerOf(db, nearest.id);
  return { sure: nearest.kind !== "NAME", id: seen?.id ?? null, name: seen?.name ?? null, owner };
}

/** Whom the viewer leads is for PostgreSQL to say; that they work here and keep accounts is asked here. */
async function refuseOwner(db: Db, ownerId: string) {
  const owner = await db.user.findFirst({
    where: { id: ownerId, deactivatedAt: null, role: { in: ["AE", "DIRECTOR"] } },
    select: { id: true },
  });
  if (!owner) refuse("Whoever that is keeps no accounts today. Choose another owner.");
}

async function refuseTooOften(job: Db, viewerId: string) {
  const [asked] = await job.$queryRaw<{ times: number }[]>`
    select count(*)::int as times from audit_events where actor_id = ${viewerId}::uuid and ability = 'account.open'
      and kind <> 'REFUSAL' and at > now() - interval '1 hour'`;
  if ((asked?.times ?? 0) >= hourly) refuse("You have asked this sixty times within the hour. Ask again later.");
}

async function ownerOf(db: Db, accountId: string) {
  const [owner] = await lent(
    db,
    (job) => job.$queryRaw<{ name: string }[]>`
      select u.name from account_access o join users u on u.id = o.user_id where o.account_id = ${accountId}::uuid
        and o.kind = 'OWNER' and business_day() between o.from_on and coalesce(o.to_on, 'infinity')`,
  );
  return owner?.name ?? null;
}

/**
 * Writes the account: its owner, its employer, the names it is known by, its medical line with the terms up to the next
 * renewal, and that renewal. It has no months yet; they come with the monthly files.
 */
export async function openAccount(db: Db, given: New): Promise<string> {
  const today = await businessDayOf(db);
  const { name, ein, state, publicSector, funding, startsOn, rate } = given;
  const accountId = randomUUID();
  const externalId = given.externalId || null;
  await db.accountAccess.createMany({
    data: [{ accountId, userId: given.ownerId, kind: "OWNER", fromOn: dateOf(today) }],
  });
  const keys: (MatchKey & { accountId: string })[] = keysOf({ name, externalId, ein: ein || null }).map((key) => ({
    ...key,
    accountId,
  }));
  const employerId = await employerFor(db, given);
  await db.account.createMany({
    data: [{ id: accountId, employerId, name, externalId, situs: state || null, customerSinceOn: dateOf(startsOn) }],
  });
  await lent(db, (job) => job.matchKey.createMany({ data: keys, skipDuplicates: true }));
  await openContract(db, { accountId, publicSector, funding, startsOn, rate }, today);
  await restateStandings(db, [accountId]);
  return accountId;
}

/** The employer of the public directory with this number whom no account has, else a new one. It is nobody’s to undo. */
const employerFor = (db: Db, { name, ein, city, state, industry, publicSector }: New) =>
  lent(db, (job) =>
    unremembered(job, async () => {
      const [there] = await job.$queryRaw<{ id: string }[]>`
        select e.id from employers e where regexp_replace(e.ein, '\\D', '', 'g') = ${ein.replace("-", "")}
          and e.merged_into_id is null and not exists (select from accounts a where a.employer_id = e.id)
        order by e.id limit 1`;
      if (there) return there.id;
      const of = { ein: ein || null, city: city || null, state: state || null, industry: industry || null };
      const { id } = await job.employer.create({ data: { name, publicSector, ...of }, select: { id: true } });
      return id;
    }),
  );

type Contract = Pick<New, "publicSector" | "funding" | "startsOn" | "rate"> & { accountId: string };

async function openContract(db: Db, { accountId, publicSector, funding, startsOn, rate }: Contract, today: Day) {
  const [batch, lineId, years] = [emptyBatch(), randomUUID(), yearsFrom(startsOn, today)];
  const price = { funding, priceBasis: basisOf(funding), rate };
  putLine(batch, { accountId, lineId, coverage: "MEDICAL", planOption: "Medical" }, years, price);
  const renewing = { funding, effectiveOn: renewsOn(years), contracts: 0, rate };
  const templates = await templatesNow(db);
  putFirstRenewal(batch, { accountId, lineId, publicSector }, renewing, { today, templates });
  await db.line.createMany({ data: batch.line });
  await db.lineTerm.createMany({ data: batch.lineTerm });
  await db.renewal.createMany({ data: batch.renewal });
  await db.renewalTrack.createMany({ data: batch.renewalTrack });
}
