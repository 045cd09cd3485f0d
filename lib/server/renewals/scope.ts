import "server-only";
import type { RenewalsState } from "@/lib/renewals/list";
import { onceCalled } from "../accounts-followed";
import { mentioned, type Sql, sql } from "../sql";

/** Whose accounts a state shows, and which: conditions on the columns of an owner, a name and an account. */
export const scopeOf = (state: RenewalsState, of: { owner: Sql; name: Sql; account: Sql }): Sql[] => [
  ...(state.ae ? [sql`${of.owner} = ${state.ae}::uuid`] : []),
  ...(state.team
    ? [
        sql`${of.owner} in (select m.user_id from memberships m where m.team_id = ${state.team}::uuid
            and business_day() between m.from_on and coalesce(m.to_on, 'infinity'))`,
      ]
    : []),
  ...(state.q ? [sql`(${mentioned(of.name, state.q)} or ${onceCalled(of.account, state.q)})`] : []),
];
