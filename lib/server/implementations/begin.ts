import "server-only";
import { usualPapers } from "@/lib/implementations/papers";
import { stepsFor } from "@/lib/implementations/steps";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

type Begun = { id: string; accountId: string; renewalId: string; kind: TrackKind; effectiveOn: Day; today: Day };

/** Puts down what a decision needs from the yes to the first bill, once: its steps with their days, and what is to be signed. */
export async function beginImplementation(db: Db, { id, accountId, renewalId, kind, effectiveOn, today }: Begun) {
  await db.$executeRaw`
    insert into implementations (id, account_id, renewal_id)
    values (gen_random_uuid(), ${accountId}::uuid, ${renewalId}::uuid) on conflict (renewal_id) do nothing`;
  await db.$executeRaw`
    insert into implementation_steps (id, account_id, track_id, code, keeper, due_on)
    select gen_random_uuid(), ${accountId}::uuid, ${id}::uuid, s.code, s.keeper, s."dueOn"
    from json_to_recordset(${JSON.stringify(stepsFor(kind, effectiveOn, today))}::json)
      as s(code text, keeper text, "dueOn" date)
    on conflict (track_id, code) do nothing`;
  await db.$executeRaw`
    insert into contract_papers (id, account_id, track_id, kind)
    select gen_random_uuid(), ${accountId}::uuid, ${id}::uuid, k from unnest(${usualPapers[kind]}::text[]) k
    on conflict (track_id, kind) do nothing`;
}
