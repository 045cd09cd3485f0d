import "server-only";
import { type Sql, sql } from "../sql";

/** The firm that a row's firm leads to today: the one it was merged into, else itself. */
export const firmOf = (column: Sql) =>
  sql`(select coalesce(led.merged_into_id, led.id) from firms led where led.id = ${column})`;

/** Whether a row is of this firm, under its own id or one that was merged into it. */
export const isFirm = (column: Sql, firmId: string | null) =>
  sql`${column} = any (array(select led.id from firms led where led.id = ${firmId}::uuid or led.merged_into_id = ${firmId}::uuid))`;
