import "server-only";
import { isAccount } from "@/lib/server/accounts-followed";
import { isFirm } from "@/lib/server/firms/followed";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { readChoices } from "@/lib/server/touch-choices";
import { loggedBy, readTouches, type Touch } from "@/lib/server/touch-list";
import type { Day } from "@/lib/units/day";

export type { Touch };

/** The touches with a firm that the viewer sees, latest first. */
export const listFirmTouches = query("touch.view", ({ db }, firmId: string) =>
  readTouches(db, isFirm(sql`i.firm_id`, firmId)),
);

/** The touches of one account, latest first; as of a day those that were logged by then. */
export const listAccountTouches = query("touch.view", ({ db }, accountId: string, asOf?: Day) =>
  readTouches(db, sql`${isAccount(sql`i.account_id`, accountId)} and ${loggedBy(asOf)}`),
);

/** Whom and what a log may name: the people of an account and of a firm, colleagues, the firm's accounts, topics. */
export const listTouchChoices = query("touch.view", ({ db }, of: { accountId?: string; firmId?: string }) =>
  readChoices(db, of),
);
