import "server-only";
import { type Sql, sql } from "../sql";
import { firmOf } from "./followed";

/** Whether a letter `b` stands on the business day: begun, not over, not taken back; a quote-only one may only ask. */
export const standsToday = (b: Sql) => sql`(${b}.from_on <= business_day()
  and business_day() <= coalesce(${b}.to_on, 'infinity') and ${b}.rescinded_on is null)`;

/** Whether it makes the firm the broker of record: a full letter that nobody contests. */
export const ofRecordToday = (b: Sql) => sql`(${standsToday(b)} and not ${b}.quote_only and not ${b}.contested)`;

/** Whether a line `l` is in force on the business day. */
export const inForceToday = (l: Sql) => sql`(${l}.started_on <= business_day()
  and business_day() <= coalesce(${l}.terminated_on, 'infinity'))`;

/** Whether a line `l` that a letter `b` of the whole account would cover has passed to another firm by a letter of its own. */
export const passedOn = (b: Sql, l: Sql) => sql`(${b}.line_id is null and exists (select from brokers_of_record own
  where own.line_id = ${l}.id and own.role = ${b}.role and ${firmOf(sql`own.firm_id`)} <> ${firmOf(sql`${b}.firm_id`)} and ${ofRecordToday(sql`own`)}))`;

/** Whether an account `a` is a customer on the business day: its last day, where it has one, is not over. */
export const hereToday = (a: Sql) => sql`coalesce(${a}.lapsed_on >= business_day(), true)`;
