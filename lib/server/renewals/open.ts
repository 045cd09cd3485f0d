import "server-only";
import { counted, renewalDay } from "@/lib/format";
import { type OpeningAccount, opensToday } from "@/lib/renewals/opening";
import { type Templates, templatesFrom } from "@/lib/renewals/templates";
import type { Day } from "@/lib/units/day";
import { putRenewal } from "../contract";
import type { Db } from "../door";
import { emptyBatch } from "../imports/batch";
import { notify } from "../notify";
import { businessDayOf } from "../ownership-day";
import { settingNow } from "../settings";
import { restateStandings } from "../standing";

/** The templates in force today. */
export const templatesNow = async (db: Db): Promise<Templates> =>
  templatesFrom(await settingNow(db, "renewal_templates"));

/**
 * Opens the renewals whose day has come: one ahead for every account in force, and the one after it once its clock begins.
 * Owners are told. Once an account and day, however many instances ask; for a job, which sees the whole book.
 */
export async function openRenewals(db: Db): Promise<number> {
  const [lock] = await db.$queryRaw<
    { mine: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtext('open_renewals')) as mine`;
  if (!lock?.mine) return 0;
  const today = await businessDayOf(db);
  const templates = await templatesNow(db);
  const batch = emptyBatch();
  const opened = (await readOpening(db, today, templates)).flatMap((account) => {
    const due = opensToday(account, today, templates);
    return due ? [{ ...account, ...due, renewalId: putRenewal(batch, account.id, due, today) }] : [];
  });
  if (opened.length === 0) return 0;
  await db.renewal.createMany({ data: batch.renewal });
  await db.renewalTrack.createMany({ data: batch.renewalTrack });
  await restateStandings(
    db,
    opened.map(({ id }) => id),
  );
  await notify(db, notesOf(opened));
  return opened.length;
}

type Found = OpeningAccount & { name: string; ownerId: string | null };

/** Accounts in force that have nothing ahead, or whose last renewal is so near that the next may open. */
const readOpening = (db: Db, today: Day, templates: Templates) => {
  const soon = Math.max(...[templates.INSURED, templates.FEE, templates.GUARANTEED].map(({ opens }) => opens));
  const usual = soon + templates.public.sooner;
  return db.$queryRaw<Found[]>`
    with due as (
      select a.id, a.name, e.public_sector, s.contracts, s.owner_id, array_agg(r.effective_on) as renewals
      from accounts a join account_standings s on s.account_id = a.id join employers e on e.id = a.employer_id
      left join renewals r on r.account_id = a.id
      where not s.lapsed and a.lapsed_on is null and a.merged_into_id is null
      group by a.id, a.name, e.public_sector, s.contracts, s.owner_id
      having coalesce(max(r.effective_on), '-infinity') <= ${today}::date
        or max(r.effective_on) + interval '12 months' - make_interval(days =>
          case when s.contracts >= ${templates.large.contracts}::int then greatest(${templates.large.opens}::int, ${usual}::int)
            else ${usual}::int end) <= ${today}::date + 4)
    select d.id, d.name, d.public_sector as "publicSector", d.contracts, d.owner_id as "ownerId",
      array_remove(d.renewals, null)::text[] as renewals, coalesce((
        select jsonb_agg(jsonb_build_object('id', l.id, 'coverage', l.coverage, 'terminatedOn', l.terminated_on,
          'funding', t.funding, 'included', t.price_basis = 'INCLUDED', 'rate', t.rate::text, 'toOn', t.to_on,
          'guaranteedUntil', t.guaranteed_until, 'last', k.last) order by l.coverage, l.plan_option, l.id)
        from lines l
        join lateral (select * from line_terms t where t.line_id = l.id
          order by t.from_on <= ${today}::date desc, abs(t.from_on - ${today}::date), t.id limit 1) t on true
        left join lateral (select jsonb_build_object('effectiveOn', n.effective_on, 'lost', k.stage in ('LOST', 'WITHDRAWN')) as last
          from renewal_tracks k join renewals n on n.id = k.renewal_id
          where k.line_id = l.id and (k.kind <> 'STOP_LOSS' or l.coverage = 'STOP_LOSS')
          order by n.effective_on desc, k.id desc limit 1) k on true
        where l.account_id = d.id and coalesce(l.terminated_on, 'infinity') >= ${today}::date), '[]') as lines
    from due d order by d.id`;
};

type Opened = Found & { effectiveOn: Day; renewalId: string };

/** One note to an owner, whatever the number of accounts. */
const notesOf = (opened: readonly Opened[]) =>
  [...new Set(opened.flatMap(({ ownerId }) => ownerId ?? []))].map((userId) => {
    const [first, ...others] = opened.filter(({ ownerId }) => ownerId === userId);
    return {
      userId,
      accountId: others.length === 0 ? first!.id : null,
      kind: "RENEWAL" as const,
      title:
        others.length === 0
          ? `The renewal of ${first!.name} for ${renewalDay(first!.effectiveOn)} is open`
          : `${counted(others.length + 1, "renewal")} of yours opened`,
      href: others.length === 0 ? `/renewals/${first!.renewalId}` : "/renewals",
      source: `renewal ${first!.renewalId} opened`,
    };
  });
