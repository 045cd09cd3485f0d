import "server-only";
import { missing } from "@/lib/errors";
import type { Spoken } from "@/lib/forecast/calls";

import type { Call } from "@/lib/metrics/calls";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

type Callable = {
  id: string;
  accountId: string;
  account: string;
  effectiveOn: Day;
  members: number;
  state: string;
  writable: boolean;
};
export type LatestCall = { id: string; call: Call; by: string; at: Date };

/** The renewal an account stands in, about to be called; held against another who calls it at the same time. */
export async function holdRenewal(db: Db, renewalId: string): Promise<Callable> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`forecast ${renewalId}`}, 0))::text`;
  const [found] = await db.$queryRaw<Callable[]>`
    select r.id, r.account_id as "accountId", s.name as account, r.effective_on::text as "effectiveOn", s.members,
      s.season_state as state, r.account_id in (select writable_accounts()) as writable
    from renewals r join account_standings s on s.renewal_id = r.id where r.id = ${renewalId}::uuid`;
  return found ?? missing();
}

/** What a voice said last of a renewal. */
export async function latestCall(db: Db, renewalId: string, voice: Spoken): Promise<LatestCall | undefined> {
  const [found] = await db.$queryRaw<LatestCall[]>`
    select c.id, c.call, u.name as by, c.said_at as at from forecast_calls c join users u on u.id = c.author_id
    where c.renewal_id = ${renewalId}::uuid and c.voice = ${voice} order by c.said_at desc, c.id desc limit 1`;
  return found;
}
