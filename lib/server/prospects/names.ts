import "server-only";
import { missing, refuse } from "@/lib/errors";
import { type Db, lent } from "../door";

type Decision = { kind: "BROKER" | "CARRIER"; name: string; answer: "own" | "suggested" | "nobody" };

/** Keeps what a person said of a name, moves what was filed under it, and sums up the employers it touches. */
export function decideName(db: Db, viewerId: string, { kind, name, answer }: Decision) {
  return lent(db, async (job) => {
    const [found] = await job.$queryRaw<{ party: string | null; suggested: string | null; known: string }[]>`
      select party_id as party, suggested_id as suggested, known_by as known from filed_names
      where kind = ${kind} and name = ${name} for update`;
    if (!found) return missing();
    if (found.known === "PERSON") refuse("Somebody answered this meanwhile.");
    const to = answer === "own" ? found.party : answer === "suggested" ? found.suggested : null;
    await job.$executeRaw`
      update filed_names set party_id = ${to}::uuid, known_by = 'PERSON', decided_by_id = ${viewerId}::uuid, decided_at = now()
      where kind = ${kind} and name = ${name}`;
    if (to !== found.party) {
      await job.$executeRaw`
        create temporary table filed_touched on commit drop as
        select distinct c.ein from filed_contracts c left join filed_brokers b using (ack_id, form_id)
        where upper(b.name) = ${name} or upper(c.carrier_name) = ${name}`;
      await job.$executeRaw`update filed_brokers set broker_id = ${to}::uuid where ${kind} = 'BROKER' and upper(name) = ${name}`;
      await job.$executeRaw`update filed_providers set broker_id = ${to}::uuid where ${kind} = 'BROKER' and upper(name) = ${name}`;
      await job.$executeRaw`update filed_contracts set carrier_id = ${to}::uuid where ${kind} = 'CARRIER' and upper(carrier_name) = ${name}`;
      await job.$executeRaw`select restate_prospects()`;
    }
    return { name, answer };
  });
}
