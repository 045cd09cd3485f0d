import "server-only";
import { sql } from "./sql";

/** For a `from`: who is on an account's team today, and who leads its owner, as `(account_id, user_id)`. */
export const concerned = sql`(
  select account_id, user_id from account_access
    where business_day() between from_on and coalesce(to_on, 'infinity')
  union
  select o.account_id, d.user_id from account_access o
    join memberships m on m.user_id = o.user_id and m.kind = 'MEMBER' and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
    join memberships d on d.team_id = m.team_id and d.kind = 'LEAD' and business_day() between d.from_on and coalesce(d.to_on, 'infinity')
    where o.kind = 'OWNER' and business_day() between o.from_on and coalesce(o.to_on, 'infinity'))`;
