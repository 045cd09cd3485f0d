import "server-only";
import { query } from "@/lib/server/query";
import { kept } from "@/lib/server/sql";

/** The places one keeps in the sidebar, in one's own order. */
export const listPins = query(
  "pin.keep",
  ({ viewer, db }) => db.$queryRaw<{ label: string; href: string }[]>`${kept}
    select label, href from pins where user_id = ${viewer.id}::uuid order by position`,
  "remembered",
);
