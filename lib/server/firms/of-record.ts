import "server-only";
import { type Sql, sql } from "../sql";

/** Whether a letter `b` stands on the business day: begun, not over, not taken back; a quote-only one may only ask. */
export const standsToday = (b: Sql) => sql`(${b}.from_on <= business_day()
  and business_day() <= coalesce(${b}.to_on, 'infinity') and ${b}.rescinded_on is null)`;

/** Whether it makes the firm the broker of record: a full letter that nobody contests. */
export const ofRecordToday = (b: Sql) => sql`(${standsToday(b)} and not ${b}.quote_only and not ${b}.contested)`;
