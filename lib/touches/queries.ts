import "server-only";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { readTouches, type Touch } from "@/lib/server/touch-list";
import { readChoices } from "@/lib/server/touch-choices";

export type { Touch };

/** The touches with a firm that the viewer sees, latest first. */
export const listFirmTouches = query("touch.view", ({ db }, firmId: string) =>
  readTouches(db, sql`i.firm_id = ${firmId}::uuid`),
);

/** The touches of one account, latest first. */
export const listAccountTouches = query("touch.view", ({ db }, accountId: string) =>
  readTouches(db, sql`i.account_id = ${accountId}::uuid`),
);

/** Whom and what a log may name: the people of an account and of a firm, colleagues, the firm's accounts, topics. */
export const listTouchChoices = query("touch.view", ({ db }, of: { accountId?: string; firmId?: string }) =>
  readChoices(db, of),
);

/** Firms by name, for choosing one. */
export const searchFirms = query(
  "touch.view",
  ({ db }, q: string) => db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from firms where merged_into_id is null and name ilike ${`%${q.replace(/[\\%_]/g, "\\$&")}%`}
    order by name ilike ${`${q.replace(/[\\%_]/g, "\\$&")}%`} desc, name limit 8`,
);
