import "server-only";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";

export type FirmPerson = {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  leads: boolean;
  voice: boolean;
  leftOn: Day | null;
  /** Of the touches the viewer sees. */
  lastTouchOn: Day | null;
  /** The firms they worked for before, latest first. */
  before: { firm: string; until: Day }[];
  version: number;
};

/** The people of a firm, whoever leads first, those who left last. */
export const listFirmPeople = query(
  "firm.view",
  ({ db }, firmId: string) =>
    db.$queryRaw<FirmPerson[]>`
      select p.id, p.name, p.title, p.email, p.phone, p.note, p.leads, p.voice, p.left_on::text as "leftOn", p.version,
        (select max(i.happened_on)::text from interactions i where i.firm_person_ids @> array[p.id]) as "lastTouchOn",
        coalesce((select json_agg(json_build_object('firm', f.name, 'until', s.until_on) order by s.until_on desc)
          from firm_posts s join firms f on f.id = s.firm_id where s.person_id = p.id), '[]') as before
      from firm_people p where p.firm_id = ${firmId}::uuid
      order by p.left_on is not null, p.leads desc, p.name`,
);
