import "server-only";
import { z } from "zod";
import { query } from "@/lib/server/query";
import { isWritable } from "@/lib/server/writable";
import { type Day, dayOf, dayOrNone } from "@/lib/units/day";
import type { Prisma } from "@/prisma/generated/client";
import type { AccountFunding } from "./funding";
import type { Health } from "./health";
import type { Products } from "./products";
import type { MonthFigures } from "./series";
import type { LineRow } from "./standing-lines";

const isId = (id: string) => z.uuid().safeParse(id).success;

const standing = {
  asOfMonth: true,
  computedAt: true,
  lapsed: true,
  segment: true,
  funding: true,
  medicalFunding: true,
  contracts: true,
  members: true,
  membersYearAgo: true,
  insuredPremium: true,
  stopLossPremium: true,
  ascFees: true,
  targetFees: true,
  otherRevenue: true,
  lossRatio: true,
  feeAdequacy: true,
  renewalId: true,
  renewsOn: true,
  status: true,
  termEndsOn: true,
  products: true,
  productsHeld: true,
  productsEligible: true,
  healthLevel: true,
  healthLetter: true,
  healthReason: true,
  health: true,
  lines: true,
} as const;

/** The record's head: who it is, where it stands, whose it is. Empty where it is not the viewer's to see. */
export const getAccount = query("account.view", async ({ db }, id: string) => {
  if (!isId(id)) return null;
  const account = await db.account.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      externalId: true,
      customerSinceOn: true,
      lapsedOn: true,
      lapseReason: true,
      lapsedTo: true,
      version: true,
      employer: { select: { industry: true, city: true, state: true, employees: true, publicSector: true } },
      standing: { select: standing },
    },
  });
  if (!account) return null;
  return {
    ...account,
    customerSinceOn: dayOrNone(account.customerSinceOn),
    lapsedOn: dayOrNone(account.lapsedOn),
    standing: account.standing && plain(account.standing),
    writable: await isWritable(db, id),
  };
});

type Stored = Prisma.AccountStandingGetPayload<{ select: typeof standing }>;

/** A standing as a screen takes it: days and decimals as text, what is kept as JSON under its type. */
const plain = (stored: Stored) => ({
  ...stored,
  asOfMonth: dayOf(stored.asOfMonth),
  renewsOn: dayOrNone(stored.renewsOn),
  termEndsOn: dayOrNone(stored.termEndsOn),
  insuredPremium: stored.insuredPremium.toString(),
  stopLossPremium: stored.stopLossPremium.toString(),
  ascFees: stored.ascFees.toString(),
  targetFees: stored.targetFees.toString(),
  otherRevenue: stored.otherRevenue.toString(),
  lossRatio: stored.lossRatio?.toString() ?? null,
  feeAdequacy: stored.feeAdequacy?.toString() ?? null,
  medicalFunding: stored.medicalFunding as AccountFunding,
  products: stored.products as Products,
  health: stored.health as Health,
  // Rates asked for are internal: they have a query of their own.
  lines: (stored.lines as LineRow[]).map(({ requiredAction, quotedAction, ...line }) => line),
});

export type AccountHead = NonNullable<Awaited<ReturnType<typeof getAccount>>>;

/** The account team today, and the firms of record. */
export const getAccountPeople = query("account.view", async ({ db }, id: string) => {
  const team = await db.$queryRaw<{ userId: string; name: string; kind: string; toOn: string | null }[]>`
    select a.user_id as "userId", u.name, a.kind, a.to_on::text as "toOn"
    from account_access a join users u on u.id = a.user_id
    where a.account_id = ${id}::uuid and business_day() between a.from_on and coalesce(a.to_on, 'infinity')
    order by array_position(array['OWNER', 'TEAM', 'COVER', 'SPLIT', 'UNDERWRITER'], a.kind), u.name`;
  const firms = await db.$queryRaw<FirmOfRecord[]>`
    select f.name, b.role, l.coverage, b.from_on::text as "fromOn", b.received_on::text as "receivedOn",
           b.quote_only as "quoteOnly", b.contested, b.from_on > business_day() as future
    from brokers_of_record b join firms f on f.id = b.firm_id left join lines l on l.id = b.line_id
    where b.account_id = ${id}::uuid and coalesce(b.to_on, 'infinity') >= business_day()
    order by b.from_on > business_day(), b.line_id nulls first, b.from_on`;
  return { team, firms };
});

type FirmOfRecord = {
  name: string;
  role: string;
  coverage: string | null;
  fromOn: string;
  receivedOn: string | null;
  quoteOnly: boolean;
  contested: boolean;
  future: boolean;
};

/** The last 36 months as recorded now, dollars as text: medical members; insured medical and stop-loss; ASC fees. */
export const listAccountMonths = query("account.view", async ({ db }, id: string): Promise<MonthFigures[]> => {
  const months = await db.$queryRaw<MonthFigures[]>`
    select e.month::text,
           coalesce(sum(e.members) filter (where l.coverage = 'MEDICAL'), 0)::int as members,
           coalesce(sum(e.contracts) filter (where l.coverage = 'MEDICAL'), 0)::int as contracts,
           coalesce(sum(r.premium) filter (where l.coverage in ('MEDICAL', 'STOP_LOSS')), 0)::text as premium,
           coalesce(sum(c.incurred) filter (where r.premium > 0 and l.coverage in ('MEDICAL', 'STOP_LOSS')), 0)::text as claims,
           coalesce(sum(r.fees) filter (where l.coverage = 'MEDICAL'), 0)::text as fees,
           coalesce(sum(e.contracts * t.target_rate) filter (where l.coverage = 'MEDICAL' and t.funding = 'ASC'), 0)::text
             as "targetFees"
    from lines l
    join enrollment_months e on e.line_id = l.id and e.superseded_at is null
    left join revenue_months r on r.line_id = l.id and r.month = e.month and r.superseded_at is null
    left join claim_months c on c.line_id = l.id and c.month = e.month and c.superseded_at is null
    left join line_terms t on t.line_id = l.id and e.month between t.from_on and t.to_on
    where l.account_id = ${id}::uuid
    group by e.month order by e.month desc limit 36`;
  return months.reverse();
});

/** The four rates of the renewal under way, by line, as rate actions are made of them. Required is internal. */
export const listAccountTracks = query("book.required", async ({ db }, renewalId: string) => {
  const tracks = await db.renewalTrack.findMany({
    where: { renewalId },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
    take: 6,
    select: {
      id: true,
      kind: true,
      stage: true,
      currentRate: true,
      requiredRate: true,
      quotedRate: true,
      releasedRate: true,
      soldRate: true,
      releaseDueOn: true,
      releasedOn: true,
      decideByOn: true,
      decidedOn: true,
      line: { select: { coverage: true, planOption: true } },
      renewal: { select: { effectiveOn: true, outcome: true, headline: true } },
    },
  });
  return tracks.map((track) => ({
    ...track,
    currentRate: track.currentRate.toString(),
    requiredRate: track.requiredRate?.toString() ?? null,
    quotedRate: track.quotedRate?.toString() ?? null,
    releasedRate: track.releasedRate?.toString() ?? null,
    soldRate: track.soldRate?.toString() ?? null,
    releaseDueOn: dayOf(track.releaseDueOn),
    releasedOn: dayOrNone(track.releasedOn),
    decideByOn: dayOf(track.decideByOn),
    decidedOn: dayOrNone(track.decidedOn),
    effectiveOn: dayOf(track.renewal.effectiveOn),
  }));
});

export type AccountTrack = Awaited<ReturnType<typeof listAccountTracks>>[number];

type Frame = {
  today: Day;
  pinned: boolean;
  overriddenBy: string | null;
  lossRatio: string | null;
  feeAdequacy: string | null;
};

/** What the record's page needs around the record: the day, one's own pin, who overrides, and what ratios are asked. */
export const getAccountFrame = query("account.view", async ({ db }, id: string): Promise<Frame> => {
  const [frame] = await db.$queryRaw<Frame[]>`
    select business_day()::text as today,
      exists (select from pins where user_id = viewer_id() and href = ${`/accounts/${id}`}) as pinned,
      (select u.name from health_overrides o join users u on u.id = o.set_by_id
       where o.account_id = ${id}::uuid and o.ended_at is null and o.expires_on >= business_day() limit 1) as "overriddenBy",
      thresholds #>> '{lossRatio,0}' as "lossRatio", thresholds #>> '{feeAdequacy,0}' as "feeAdequacy"
    from (select (select value from settings where key = 'thresholds' and from_on <= business_day()
          order by version desc limit 1) as thresholds) s`;
  return frame!;
});

export type AccountFrame = Frame;

/** The latest measured exposures, as decimal text: what eligibility asks. */
export const getExposures = query("account.view", async ({ db }, accountId: string) => {
  const rows = await db.exposure.findMany({
    where: { accountId },
    orderBy: { asOf: "asc" },
    select: { kind: true, value: true },
  });
  return Object.fromEntries(rows.map(({ kind, value }) => [kind, value.toString()]));
});

export type AccountPeople = Awaited<ReturnType<typeof getAccountPeople>>;
