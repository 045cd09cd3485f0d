import "server-only";
import { mentioned, type Sql, sql } from "./sql";

/** Whether a row is of this account, under its own id or one that was merged into it. */
export const isAccount = (column: Sql, accountId: string | Sql | null) =>
  sql`${column} = any (array(select led.id from accounts led where led.id = ${id(accountId)} or led.merged_into_id = ${id(accountId)}))`;

/** The account that a row's account leads to today: the one it was merged into, else itself. */
export const accountOf = (column: Sql) =>
  sql`(select coalesce(led.merged_into_id, led.id) from accounts led where led.id = ${column})`;

const id = (of: string | Sql | null) => (of === null || typeof of === "string" ? sql`${of}::uuid` : of);

/** Whether another account, called so, was merged into this one. */
export const onceCalled = (column: Sql, q: string) => sql`${column} = any (array(
  select led.merged_into_id from accounts led where led.merged_into_id is not null and ${mentioned(sql`led.name`, q)}))`;

/** The keys by which accounts are meant, of whichever account they lead to today. For a job. */
export const keysToday = sql`(select k.kind, k.key, coalesce(led.merged_into_id, led.id) as account_id
  from match_keys k join accounts led on led.id = k.account_id)`;
