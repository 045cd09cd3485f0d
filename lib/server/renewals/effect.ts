import "server-only";
import { randomUUID } from "node:crypto";
import type { KeptTier } from "@/lib/documents/tiers";
import { refuse } from "@/lib/errors";
import { count } from "@/lib/format";
import { signedTiers } from "@/lib/implementations/sold";
import { type Came, type Effect, type EffectLine, endedBy, follows, keptFrom, lastDayOf } from "@/lib/path/effect";
import { isSigning } from "@/lib/path/moves";
import type { Stage } from "@/lib/renewals/stages";
import { type Day, dateOf } from "@/lib/units/day";
import { Prisma } from "@/prisma/generated/client";
import type { Db } from "../door";
import type { LockedTrack } from "./record";

type Decided = { to: Stage; soldRate: string | null; outcome: string | null; membersKept?: number };
/**
 * What was signed is what is billed: the line's next term begins at the rate sold, a lost one has its last day, and lines
 * without a decision of their own go along once medical is decided. An account without a line left lapses.
 */
export async function takeEffect(
  db: Db,
  track: LockedTrack,
  { to, soldRate, outcome, membersKept }: Decided,
): Promise<Came> {
  const { effectiveOn } = track;
  const lines = await readLines(db, track);
  const own = lines.find(({ decidedHere }) => decidedHere);
  const along = outcome ? lines.filter((line) => follows(line, effectiveOn)) : [];
  const came: Came = { along: along.length };
  if (own && isSigning(to)) {
    const effect = keptFrom(own, effectiveOn);
    const tiers = soldRate ? await readSignedTiers(db, track.id, soldRate) : undefined;
    await write(db, track, effect, {
      rate: soldRate,
      targetRate: track.kind === "FEE" ? track.requiredRate : null,
      tiers,
    });
    if (effect.next || effect.stands) came.from = effectiveOn;
    if (membersKept !== undefined) await partWith(db, track, own.id, membersKept);
  } else if (own) {
    const effect = endedBy(own, effectiveOn);
    await write(db, track, effect);
    if (effect.endsOn) came.lastDay = effect.endsOn;
  }
  for (const line of along) {
    await write(db, track, outcome === "LAPSED" ? endedBy(line, effectiveOn) : keptFrom(line, effectiveOn));
  }
  return { ...came, ...(!isSigning(to) && { lapsesOn: await lapse(db, track) }) };
}

type Found = EffectLine & { decidedHere: boolean };

const readLines = (db: Db, track: LockedTrack) =>
  db.$queryRaw<Found[]>`
    select l.id, l.started_on::text as "startedOn", l.terminated_on::text as "terminatedOn",
      exists (select from renewal_tracks t where t.line_id = l.id and t.renewal_id = ${track.renewalId}::uuid) as own,
      exists (select from renewal_tracks t where t.line_id = l.id and t.id = ${track.id}::uuid
        and (t.kind <> 'STOP_LOSS' or l.coverage = 'STOP_LOSS')) as "decidedHere",
      coalesce((select json_agg(json_build_object('id', t.id, 'fromOn', t.from_on, 'toOn', t.to_on,
        'included', t.price_basis = 'INCLUDED') order by t.from_on) from line_terms t where t.line_id = l.id), '[]') as terms
    from lines l where l.account_id = ${track.accountId}::uuid order by l.id`;

type Price = { rate: string | null; targetRate: string | null; tiers?: Record<string, KeptTier> };

/** `price` is what was signed; without it the next term costs what the one before did. */
async function write(db: Db, track: LockedTrack, effect: Effect, price?: Price) {
  const { cut, dropped, endsOn, next, stands } = effect;
  if (dropped.length) await db.lineTerm.deleteMany({ where: { id: { in: dropped } } });
  if (cut)
    await db.lineTerm.updateMany({
      where: { id: cut.id },
      data: { toOn: dateOf(cut.toOn), version: { increment: 1 } },
    });
  if (endsOn)
    await db.line.updateMany({
      where: { id: effect.lineId },
      data: { terminatedOn: dateOf(endsOn), terminationReason: "RENEWAL_LOST", version: { increment: 1 } },
    });
  if (next) await begin(db, track, effect.lineId, next, price);
  if (stands && price?.rate)
    await db.lineTerm.updateMany({
      where: { id: stands, rate: { not: price.rate } },
      data: { rate: price.rate, tierRates: price.tiers ?? Prisma.DbNull, version: { increment: 1 } },
    });
}

/** Tiers of another rate are none of the new one's: they come from the exhibit it was sent with. A guarantee that has run out is left behind. */
const begin = (db: Db, track: LockedTrack, lineId: string, next: NonNullable<Effect["next"]>, price?: Price) =>
  db.$executeRaw`
    insert into line_terms (id, account_id, line_id, coverage, funding, price_basis, rate, target_rate, tier_rates,
      commission, pooling_point, guaranteed_until, rate_cap, from_on, to_on)
    select ${randomUUID()}::uuid, t.account_id, t.line_id, t.coverage, t.funding, t.price_basis,
      coalesce(${price?.rate ?? null}::numeric, t.rate), coalesce(${price?.targetRate ?? null}::numeric, t.target_rate),
      coalesce(${price?.tiers ? JSON.stringify(price.tiers) : null}::jsonb,
        case when coalesce(${price?.rate ?? null}::numeric, t.rate) = t.rate then t.tier_rates end), t.commission, t.pooling_point,
      case when t.guaranteed_until >= ${next.fromOn}::date then t.guaranteed_until end, t.rate_cap,
      ${next.fromOn}::date, ${next.toOn}::date
    from line_terms t where t.id = ${next.after}::uuid and t.line_id = ${lineId}::uuid and t.account_id = ${track.accountId}::uuid`;

/** The tiers of the exhibit that was sent at the rate signed. */
async function readSignedTiers(db: Db, trackId: string, soldRate: string) {
  const sent = await db.$queryRaw<{ content: string }[]>`
    select content from documents where track_id = ${trackId}::uuid and kind = 'RATE_EXHIBIT' and format = 'PDF'
    order by number desc`;
  return signedTiers({ soldRate, basis: "", exhibits: sent.map(({ content }) => content) });
}

/** The members who leave with a partial loss: a slice of the line, from the effective day, as retention and the waterfall count it. */
async function partWith(db: Db, track: LockedTrack, lineId: string, kept: number) {
  const [now] = await db.$queryRaw<{ members: number }[]>`
    select members from enrollment_months where line_id = ${lineId}::uuid and superseded_at is null order by month desc limit 1`;
  const members = now?.members ?? 0;
  if (kept > members) refuse(`There are ${count(members)} members on this line; ${count(kept)} cannot stay.`);
  if (kept === members) return;
  await db.lineEvent.create({
    data: {
      accountId: track.accountId,
      lineId,
      kind: "SLICE_LOST",
      happenedOn: dateOf(track.effectiveOn),
      members: members - kept,
    },
  });
}

/** Its last day, for why and to whom its renewal was lost; nothing while a line of it runs on. */
async function lapse(db: Db, track: LockedTrack): Promise<Day | undefined> {
  const lines = await db.$queryRaw<{ terminatedOn: Day | null }[]>`
    select terminated_on::text as "terminatedOn" from lines where account_id = ${track.accountId}::uuid`;
  const lastDay = lastDayOf(lines);
  if (!lastDay) return;
  await db.$executeRaw`
    update accounts a set lapsed_on = ${lastDay}::date, lapse_reason = r.reason, lapsed_to = r.lost_to, version = a.version + 1
    from renewals r where a.id = ${track.accountId}::uuid and r.id = ${track.renewalId}::uuid and a.lapsed_on is null`;
  return lastDay;
}
