import "server-only";
import { standingSettings, thresholdsFrom } from "@/lib/accounts/thresholds";
import { beginsAfter, type Picture, type PictureKind, picturesDue } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";
import { zoneAt } from "./business-day";
import type { Db } from "./door";
import { keepAccounts, type Taking } from "./pictures/keep";

const chunk = 250;
/** What began before a moment has ended by then. */
const graceMinutes = 10;
/** A run's share of what was missed; the next run goes on. */
const mostAtOnce = 3;

/**
 * Takes the pictures that are due, each once however many instances ask: the book as it was recorded at the moment a
 * Monday begins and at the moment a month ends. It comes out the same whenever it is taken, on time or after days of
 * standing still, as far as images of what changed since are kept. Answers with how many accounts it kept.
 */
export async function takePictures(db: Db, now = new Date()): Promise<number> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('take_pictures'))`;
  const zone = await zoneAt(now);
  let kept = 0;
  for (const picture of (await due(db, zone, now)).slice(0, mostAtOnce)) kept += await take(db, picture, zone);
  return kept;
}

async function due(db: Db, zone: string, now: Date): Promise<Picture[]> {
  const [at] = await db.$queryRaw<{ today: Day; since: Day | null; last: Partial<Record<PictureKind, Day>> }[]>`
    select ((${now}::timestamptz - make_interval(mins => ${graceMinutes}::int)) at time zone ${zone})::date::text as today,
      (select min(created_at at time zone ${zone})::date::text from accounts) as since,
      (select coalesce(json_object_agg(kind, last), '{}') from (
        select kind, max(taken_on)::text as last from pictures group by kind) k) as last`;
  return at?.since ? picturesDue(at.last, at.since, at.today) : [];
}

async function take(db: Db, picture: Picture, zone: string): Promise<number> {
  const { kind, takenOn } = picture;
  const [begun] = await db.$queryRaw<{ asAt: Date }[]>`
    insert into pictures (kind, taken_on, as_at)
    values (${kind}, ${takenOn}::date, ${beginsAfter(picture)}::date::timestamp at time zone ${zone})
    on conflict do nothing returning as_at as "asAt"`;
  if (!begun) return 0;
  const taking: Taking = { ...picture, asAt: begun.asAt, thresholds: await thresholdsThen(db, takenOn, begun.asAt) };
  const accounts = await db.$queryRaw<{ id: string }[]>`
    select id from accounts where created_at < ${begun.asAt} order by id`;
  let kept = 0;
  for (let from = 0; from < accounts.length; from += chunk) {
    const ids = accounts.slice(from, from + chunk).map(({ id }) => id);
    kept += await keepAccounts(db, ids, taking);
  }
  return kept;
}

async function thresholdsThen(db: Db, day: Day, asAt: Date) {
  const settings = await db.$queryRaw<{ key: string; value: unknown }[]>`
    select distinct on (key) key, value from settings
    where key = any (${[...standingSettings]}) and from_on <= ${day}::date and set_at < ${asAt}
    order by key, version desc`;
  return thresholdsFrom(Object.fromEntries(settings.map(({ key, value }) => [key, value])));
}
