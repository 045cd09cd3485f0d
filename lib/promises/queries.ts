import "server-only";
import { isAccount } from "@/lib/server/accounts-followed";
import { isFirm } from "@/lib/server/firms/followed";
import { type Promised, readPromises } from "@/lib/server/promise-list";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";

export type { Promised };

/** What we and a firm promised each other, as far as the viewer sees it: open ones, overdue first, then lately ended. */
export const listFirmPromises = query("touch.view", ({ viewer, db }, firmId: string) =>
  readPromises(db, viewer, isFirm(sql`c.firm_id`, firmId)),
);

/** What is promised about one account, both ways. */
export const listAccountPromises = query("touch.view", ({ viewer, db }, accountId: string) =>
  readPromises(db, viewer, sql`${isAccount(sql`c.account_id`, accountId)}`),
);
