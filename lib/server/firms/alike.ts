import "server-only";
import type { FirmKind } from "@/lib/firms/kinds";
import type { Db } from "../door";

/** A firm that may be the same as another: `same` by its name without legal form and marks, else it only resembles it. */
export type AlikeFirm = {
  id: string;
  name: string;
  kind: FirmKind;
  place: string | null;
  /** The name that resembles, where it is one that was merged into the firm. */
  as: string | null;
  same: boolean;
};

const enough = 0.55;

/** Firms whose name means or resembles this one, but for the firm itself; the nearest first. */
export const readAlikeFirms = (db: Db, name: string, exceptId?: string) => db.$queryRaw<AlikeFirm[]>`
  select * from (
    select distinct on (f.id) f.id, f.name, f.kind, nullif(concat_ws(' ', f.city, f.state), '') as place,
      case when n.id <> f.id then n.name end as "as", filed_key(n.name) = filed_key(${name}) as same,
      similarity(folded(n.name), folded(${name})) as nearness
    from firms n join firms f on f.id = coalesce(n.merged_into_id, n.id)
    where f.id is distinct from ${exceptId ?? null}::uuid
      and (filed_key(n.name) = filed_key(${name}) or similarity(folded(n.name), folded(${name})) >= ${enough}::real)
    order by f.id, same desc, nearness desc) found
  order by same desc, nearness desc, name limit 6`;

/** Of those, the ones that mean the same name. */
export const readSameFirms = async (db: Db, name: string) =>
  (await readAlikeFirms(db, name)).filter(({ same }) => same);
