import "server-only";
import { type Care, careFrom } from "@/lib/book/care";
import type { Target } from "@/lib/book/target";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";
import { dayOf, inForce, withBook } from "../then";
import { keptOf } from "./from";

type View = {
  id: string;
  name: string;
  audience: "ME" | "TEAM" | "ALL";
  state: string;
  mine: boolean;
  version: number;
};
type Choice = { id: string; name: string };
export type Owner = Choice & { teamId: string | null; team: string | null };

export type BookFrame = {
  today: Day;
  zone: string;
  views: View[];
  firms: Choice[];
  owners: Owner[];
  /** Every tag on an account one sees. */
  tags: string[];
  targets: Target[];
  /** Where an LR or a fee adequacy is marked. */
  care: Care;
};

/** The AEs of the accounts one sees, each with the team of today. */
export const ownersOfBook = (
  asOf?: Day,
) => sql`coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'teamId', t.id, 'team', t.name) order by u.name)
  from users u
  left join memberships m on m.user_id = u.id and m.kind = 'MEMBER'
    and ${dayOf({ asOf })} between m.from_on and coalesce(m.to_on, 'infinity')
  left join teams t on t.id = m.team_id
  where u.id in (select owner_id from account_standings where not lapsed)), '[]')`;

/** What the Book needs to know before it can read its address: the day, the views, and the names a filter may hold. */
export async function readFrame(db: Db, asOf?: Day): Promise<BookFrame> {
  const day = dayOf({ asOf });
  const [frame] = await db.$queryRaw<BookFrame[]>`${keptOf({ asOf })}
    ${withBook({ asOf })} select ${day}::text as today,
      coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone,
      (select value from settings where key = 'care' and from_on <= ${day} order by version desc limit 1) as care,
      coalesce((select json_agg(json_build_object('id', id, 'name', name, 'audience', audience, 'state', state,
          'mine', owner_id = viewer_id(), 'version', version) order by position, name)
        from saved_views where list = 'book'), '[]') as views,
      coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.name) from firms f
        where f.id in (select firm_id from account_standings where not lapsed)), '[]') as firms,
      ${ownersOfBook(asOf)} as owners,
      coalesce((select json_agg(distinct tag order by tag) from accounts, unnest(tags) as tag), '[]') as tags,
      coalesce((select json_agg(json_build_object('kind', kind, 'userId', user_id, 'teamId', team_id, 'value', value::text))
        from targets where ${inForce({ asOf })} and kind = 'NET_GROWTH' and season is null
          and year = extract(year from ${day})), '[]') as targets`;
  return { ...frame!, today: frame?.today ?? asOf ?? "", care: careFrom(frame?.care) };
}
