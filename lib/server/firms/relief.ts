import "server-only";
import { type Sql, sql } from "../sql";

/**
 * What lib/metrics' relief is summed from, for an insured track `t` of an account's standing `s`: whether the track counts,
 * the dollars a year its quote gives, and the current premium a year they are a share of.
 */
export const requested = (t: Sql, s: Sql) => ({
  counts: sql`(${t}.kind = 'INSURED' and ${t}.required_rate is not null and ${t}.quoted_rate is not null
    and ${t}.current_rate > 0 and ${s}.insured_members > 0)`,
  dollars: sql`(${t}.required_rate - ${t}.quoted_rate) * ${s}.insured_members * 12`,
  current: sql`${t}.current_rate * ${s}.insured_members * 12`,
});
