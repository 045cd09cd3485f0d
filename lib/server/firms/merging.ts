import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { FirmMergeField } from "@/lib/merges/fields";
import type { Side } from "@/lib/merges/merge";
import { type Db, lent } from "../door";
import { sql } from "../sql";
import { restateStandings } from "../standing";

export type MergingFirm = Record<FirmMergeField, string> & {
  id: string;
  name: string;
  version: number;
  into: string | null;
};

/** A firm's fields as a merge compares them: text, "" where nothing is known. */
export const mergingColumns = sql`f.id, f.name, f.version, f.kind, coalesce(f.city, '') as city, coalesce(f.state, '') as state,
  coalesce(f.note, '') as note, concat_ws(' ', f.disclosure, f.disclosed_on) as disclosure,
  (select i.name from firms i where i.id = f.merged_into_id) as into`;

type Seen = Record<Side, { id: string; version: number }>;

/** Two firms about to become one, as they were seen; locked in one order, so that two who merge the same come one by one. */
export async function lockPair(db: Db, seen: Seen): Promise<Record<Side, MergingFirm>> {
  const ids = [seen.first.id, seen.second.id];
  await db.$queryRaw`select from firms where id = any (${ids}::uuid[]) order by id for update`;
  const found = await db.$queryRaw<
    MergingFirm[]
  >`select ${mergingColumns} from firms f where f.id = any (${ids}::uuid[])`;
  const one = (side: Side) => {
    const firm = found.find(({ id }) => id === seen[side].id) ?? missing();
    if (firm.into) refuse(`${firm.name} was merged into ${firm.into} meanwhile.`);
    if (firm.version !== seen[side].version) {
      refuse(`Somebody changed ${firm.name} since you opened it. Nothing was merged: reload to see it, then choose.`);
    }
    return firm;
  };
  return { first: one("first"), second: one("second") };
}

/** Lets one firm lead to another, with all that led to it. */
export const leadTo = (db: Db, gone: string, stays: string) => db.$executeRaw`
  update firms set merged_into_id = ${stays}::uuid, version = version + 1
  where id = ${gone}::uuid or merged_into_id = ${gone}::uuid`;

/** Brings the standings of every account these firms stand behind to what is so now: as a job, whoever may see them. */
export const restateAccountsOf = (db: Db, firmIds: string[]) =>
  lent(db, async (job) => {
    const found = await job.$queryRaw<{ id: string }[]>`
      select distinct account_id as id from brokers_of_record where firm_id in (select firm_family(${firmIds}::uuid[]))`;
    if (found.length > 0)
      await restateStandings(
        job,
        found.map(({ id }) => id),
      );
  });
