import "server-only";
import { type Db, lent } from "./door";
import { kept } from "./sql";

type Latest = { version: number; value: unknown; fromOn: string; by: string | null };
type Row = { key: string; version: number; family: string; value: unknown; fromOn: string; reason: string };

/** The value of a setting in force today; undefined where nobody set one. */
export async function settingNow(db: Db, key: string): Promise<unknown> {
  const [row] = await db.$queryRaw<{ value: unknown }[]>`${kept} select setting_now(${key}) as value`;
  return row?.value ?? undefined;
}

/** Every version of a setting, oldest first. Who asks holds the setting until their transaction ends. */
export async function holdSetting(db: Db, key: string): Promise<Latest[]> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`setting ${key}`}))`;
  return db.$queryRaw<Latest[]>`
    select s.version, s.value, s.from_on::text as "fromOn", u.name as by
    from settings s left join users u on u.id = s.set_by_id where s.key = ${key} order by s.version`;
}

/**
 * Adds a version. It is dated a second ahead: an account computed by the old rules while this commits is older than it,
 * and so is computed again.
 */
export const addSetting = (db: Db, { key, version, family, value, fromOn, reason }: Row) => db.$executeRaw`
  insert into settings (key, version, family, value, from_on, set_by_id, set_at, reason)
  values (${key}, ${version}, ${family}, ${JSON.stringify(value)}::jsonb, ${fromOn}::date, viewer_id(),
    clock_timestamp() + interval '1 second', ${reason})`;

/** Has accounts computed again as soon as this is committed, by whichever instance looks for work first. */
export const restateSoon = (db: Db) =>
  lent(
    db,
    (job) => job.$executeRaw`
      insert into pgboss.job (name, data, policy, retry_limit, start_after)
      values ('restate-standings', '{}', 'singleton', 3, now() + interval '2 seconds')`,
  );
