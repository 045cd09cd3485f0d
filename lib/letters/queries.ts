import "server-only";
import { appointedToday } from "@/lib/server/firms/appointed";
import { firmOf } from "@/lib/server/firms/followed";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";
import type { Role } from "./plan";
import type { ReleaseTo } from "./release";

/** A letter as the account's page tells it; `coverage` and `planOption` are null where it is of the whole account. */
export type AccountLetter = {
  id: string;
  lineId: string | null;
  coverage: string | null;
  planOption: string | null;
  firmId: string;
  firm: string;
  role: Role;
  signedOn: Day | null;
  receivedOn: Day | null;
  fromOn: Day;
  toOn: Day | null;
  commissionFromOn: Day | null;
  rescindableUntil: Day | null;
  rescindedOn: Day | null;
  quoteOnly: boolean;
  contested: boolean;
  releaseTo: ReleaseTo | null;
  /** The state whose law governs the account, where this is its broker and is not appointed there; "" where nobody recorded which. */
  unappointedIn: string | null;
  version: number;
};

/** Every letter of an account it sees, the newest first. */
export const listAccountLetters = query(
  "account.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<AccountLetter[]>`
      select b.id, b.line_id as "lineId", l.coverage, l.plan_option as "planOption", ${firmOf(sql`b.firm_id`)} as "firmId", f.name as firm, b.role,
        b.signed_on::text as "signedOn", b.received_on::text as "receivedOn", b.from_on::text as "fromOn", b.to_on::text as "toOn",
        b.commission_from_on::text as "commissionFromOn", b.rescindable_until::text as "rescindableUntil",
        b.rescinded_on::text as "rescindedOn", b.quote_only as "quoteOnly", b.contested, b.release_to as "releaseTo", b.version,
        case when b.role = 'BROKER' and not exists (select from firm_licences c where ${firmOf(sql`c.firm_id`)} = f.id
          and c.state = a.situs and ${appointedToday(sql`c`)}) then coalesce(a.situs, '') end as "unappointedIn"
      from brokers_of_record b join accounts a on a.id = b.account_id join firms f on f.id = ${firmOf(sql`b.firm_id`)} left join lines l on l.id = b.line_id
      where b.account_id = ${accountId}::uuid order by b.from_on desc, b.line_id nulls first, b.id`,
);
