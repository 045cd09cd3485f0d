import "server-only";
import { readDifferences } from "@/lib/server/pictures/changes";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import { type Close, type CloseSubject, closeSubject, withEverybody } from "./closes";
import type { Picture } from "./due";

export type { CreditedChange } from "@/lib/server/pictures/changes";

/** Every picture there is, newest first. */
export const listPictures = query(
  "book.view",
  ({ db }) => db.$queryRaw<Picture[]>`${kept}
    select kind, taken_on::text as "takenOn" from pictures order by as_at desc`,
  "remembered",
);

/** What changed since a picture, for the accounts of a Book address; see lib/server/pictures/changes.ts. */
export const listChanges = query("book.view", ({ db, viewer }, given: Record<string, string | string[] | undefined>) =>
  readDifferences(db, viewer, given),
);

/** The stored closes of one of those whose closes the viewer may read, newest month first, and who these are: teams first. */
export const listCloses = query("team.view", async ({ db, viewer }, asked?: string) => {
  const found = await db.$queryRaw<CloseSubject[]>`
    select t.id, t.name, 'TEAM' as kind from teams t where t.id in (select team_id from team_months)
    union all select u.id, u.name, 'PERSON' from users u where u.id in (select user_id from person_months)
    order by kind desc, name`;
  const subjects = withEverybody(found, viewer.role);
  const shown = closeSubject(subjects, asked);
  const stored =
    shown?.kind === "TEAM"
      ? sql`team_months where team_id = ${shown.id}::uuid`
      : sql`person_months where ${shown?.kind === "ALL"} or user_id::text = ${shown?.id ?? ""}`;
  const closes = await db.$queryRaw<Close[]>`
    select month::text, sum(members)::int as members, sum(contracts)::int as contracts, sum(premium)::text as premium,
      sum(fees)::text as fees, sum(opening)::int as opening, sum(retained)::int as retained,
      (max(computed_at) at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "storedOn"
    from ${stored} group by month order by month desc`;
  return { subjects, shown, closes };
});
