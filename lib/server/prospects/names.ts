import "server-only";
import { missing, refuse } from "@/lib/errors";
import { keyOf } from "@/lib/filings/key";
import { type Db, lent } from "../door";

type Decision = { kind: "BROKER" | "CARRIER"; name: string; answer: "own" | "suggested" | "nobody" | "unsure" };
type Kept = { party: string | null; suggested: string | null; known: string; at: Date | null };

/** The party a name was its own under before anybody said whom it means. */
async function ownParty(job: Db, kind: Decision["kind"], name: string) {
  const [own] = await job.$queryRaw<{ id: string }[]>`
    select id from filed_parties where kind = ${kind} and key = ${keyOf(name)}`;
  return own?.id ?? refuse("Nothing is known of what this name was before.");
}

/**
 * Keeps what a person said of a name, or forgets it, moves what was filed under it, and sums up the employers it touches. Names
 * that differ in legal form alone are one party, and so one question.
 */
export function decideName(db: Db, viewerId: string, decision: Decision) {
  const { kind, name, answer } = decision;
  return lent(db, async (job) => {
    const [found] = await job.$queryRaw<Kept[]>`
      select party_id as party, suggested_id as suggested, known_by as known, decided_at as at from filed_names
      where kind = ${kind} and name = ${name} for update`;
    if (!found) return missing();
    const back = answer === "unsure";
    if (back && (found.known !== "PERSON" || !found.suggested)) refuse("This name waits already.");
    if (!back && found.known === "PERSON") refuse("Somebody answered this meanwhile.");
    const own = back ? await ownParty(job, kind, name) : found.party;
    const to = { own, unsure: own, suggested: found.suggested, nobody: null }[answer];
    const at = back ? null : new Date();
    const said = await job.$queryRaw<{ name: string }[]>`
      update filed_names set party_id = ${to}::uuid, known_by = ${back ? "UNSURE" : "PERSON"},
        decided_by_id = ${back ? null : viewerId}::uuid, decided_at = ${at}::timestamptz
      where kind = ${kind} and (name = ${name} or (suggested_id is not null and case when ${back}
        then known_by = 'PERSON' and decided_at = ${found.at} else known_by = 'UNSURE' and party_id = ${own}::uuid end))
      returning name`;
    await settle(job, decision, { own, found });
    const names = said.map((each) => each.name);
    if (to === found.party) return { name, answer };
    const move = { names, from: found.party, to, said: found.at, at };
    if (kind === "BROKER") await moveBroker(job, move);
    else await moveCarrier(job, move);
    await job.$executeRaw`select restate_prospects()`;
    return { name, answer };
  });
}

/** The same question asked the other way round is answered with it, and waits again with it; whoever was like it is like what it is. */
async function settle(job: Db, { kind, answer }: Decision, { own, found }: { own: string | null; found: Kept }) {
  if (answer === "unsure") {
    await job.$executeRaw`
      update filed_names set known_by = 'UNSURE' where kind = ${kind} and known_by = 'NAME' and suggested_id = ${own}::uuid`;
    return;
  }
  if (answer === "nobody") return;
  await job.$executeRaw`
    update filed_names set known_by = 'NAME' where kind = ${kind} and known_by = 'UNSURE' and suggested_id = ${own}::uuid
      and party_id = ${found.suggested}::uuid`;
  if (answer === "suggested")
    await job.$executeRaw`
      update filed_names set suggested_id = ${found.suggested}::uuid
      where kind = ${kind} and known_by = 'UNSURE' and suggested_id = ${own}::uuid`;
}

type Move = { names: string[]; from: string | null; to: string | null; said: Date | null; at: Date | null };

/** Numbers go with a name, because a load asks them first; taken back, those come back that went with this answer. */
async function moveNumbers(job: Db, kinds: string[], { from, to, said, at }: Move) {
  const moved = await job.$queryRaw<{ kind: string; name: string }[]>`
    update filed_names set party_id = ${to}::uuid, decided_at = ${at}::timestamptz
    where kind = any (${kinds}::text[]) and party_id is not distinct from ${from}::uuid
      and decided_at is not distinct from ${said}::timestamptz
    returning kind, name`;
  return (kind: string) => moved.filter((number) => number.kind === kind).map((number) => number.name);
}

/** Providers are asked again as a load asks them: one whose number is another’s stays. */
async function moveBroker(job: Db, move: Move) {
  const { names, to } = move;
  const of = await moveNumbers(job, ["BROKER_EIN"], move);
  await job.$executeRaw`
    create temporary table filed_touched on commit drop as
    select distinct c.ein from filed_contracts c join filed_brokers b using (ack_id, form_id) where upper(b.name) = any (${names}::text[])`;
  await job.$executeRaw`
    update filed_brokers set broker_id = ${to}::uuid where upper(name) = any (${names}::text[])`;
  await job.$executeRaw`
    update filed_providers v set broker_id = m.means from (
      select p.ack_id, p.row_order, case when e.name is null then b.party_id else e.party_id end as means
      from filed_providers p left join filed_names e on e.kind = 'BROKER_EIN' and e.name = p.ein
      left join filed_names b on b.kind = 'BROKER' and b.name = upper(p.name)
      where upper(p.name) = any (${names}::text[]) or p.ein = any (${of("BROKER_EIN")}::text[])) m
    where v.ack_id = m.ack_id and v.row_order = m.row_order`;
}

/** What each contract means is asked again as a load asks it: one whose number is another’s stays. */
async function moveCarrier(job: Db, move: Move) {
  const { names, from } = move;
  const of = await moveNumbers(job, ["NAIC", "EIN"], move);
  await job.$executeRaw`
    create temporary table filed_moved on commit drop as
    select c.ack_id, c.form_id, c.ein, coalesce(n.party_id, i.party_id, t.party_id) as means from filed_contracts c
    left join filed_names n on n.kind = 'NAIC' and n.name = c.carrier_naic
    left join filed_names i on i.kind = 'EIN' and i.name = c.carrier_ein
    left join filed_names t on t.kind = 'CARRIER' and t.name = upper(c.carrier_name)
    where c.carrier_id = ${from}::uuid and (upper(c.carrier_name) = any (${names}::text[])
      or c.carrier_naic = any (${of("NAIC")}::text[]) or c.carrier_ein = any (${of("EIN")}::text[]))`;
  await job.$executeRaw`create temporary table filed_touched on commit drop as select distinct ein from filed_moved`;
  await job.$executeRaw`
    update filed_contracts c set carrier_id = m.means from filed_moved m where m.ack_id = c.ack_id and m.form_id = c.form_id`;
}
