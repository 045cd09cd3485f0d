import "server-only";
import { missing } from "@/lib/errors";
import { readAskedTrack } from "./approvals/track";
import type { Db } from "./door";

/** A decision whose scenarios are written, held against another who does at the same time. */
export async function holdScenarios(db: Db, trackId: string) {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`scenarios ${trackId}`}, 0))::text`;
  return readAskedTrack(db, trackId);
}

export const countScenarios = (db: Db, trackId: string) => db.scenario.count({ where: { trackId } });

export type FoundScenario = {
  id: string;
  accountId: string;
  trackId: string;
  version: number;
  writable: boolean;
  fields: { name: string };
};

/** A scenario about to be changed, its figures as text; locked until the transaction ends. */
export async function lockScenario(db: Db, id: string): Promise<FoundScenario> {
  const read = () => db.$queryRaw<FoundScenario[]>`
    select id, account_id as "accountId", track_id as "trackId", version,
      account_id in (select writable_accounts()) as writable,
      json_build_object('name', name, 'action', trim_scale(action)::text, 'plan', trim_scale(plan)::text,
        'planNote', plan_note, 'network', trim_scale(network)::text, 'networkNote', network_note,
        'commission', trim_scale(commission)::text, 'months', months, 'funding', funding, 'years', years,
        'cap', trim_scale(cap)::text, 'odds', trim_scale(odds)::text, 'walkAway', walk_away,
        'fee', trim_scale(fee)::text, 'feeCost', trim_scale(fee_cost)::text, 'deductible', trim_scale(deductible)::text,
        'specific', trim_scale(specific)::text, 'corridor', trim_scale(corridor)::text,
        'aggregate', trim_scale(aggregate)::text, 'ownStopLoss', own_stop_loss) as fields
    from scenarios where id = ${id}::uuid`;
  const [found] = await read();
  if (!found?.writable) return found ?? missing();
  await db.$queryRaw`select from scenarios where id = ${id}::uuid for update`;
  return (await read())[0] ?? missing();
}
