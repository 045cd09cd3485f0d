import "server-only";
import { type Sql, sql } from "../sql";

/** Whether a licence `l` counts on the business day: it has not expired, and we have its firm appointed by it. */
export const appointedToday = (l: Sql) => sql`(${l}.appointed_on <= business_day()
  and coalesce(${l}.appointment_ends_on, 'infinity') >= business_day() and coalesce(${l}.expires_on, 'infinity') >= business_day())`;
