import "server-only";
import type { Db } from "@/lib/server/door";

const kind = "OWNER";
type Person = { id: string; email: string; name: string };
/** Who an alias of the file means, or why nobody can say. */
export type Owners = Map<string, { id?: string; name?: string; reason?: string }>;

/**
 * Whom the file means by "AE-1": as `told` now by address or id, as remembered from an earlier import, or a person whose name or address
 * says so ("AE-1" is ae1@…). A Director may only name their own people.
 */
export async function ownersOf(db: Db, requesterId: string, aliases: string[], told: Record<string, string>) {
  const people = await db.user.findMany({
    where: { deactivatedAt: null, role: { in: ["AE", "DIRECTOR"] } },
    select: { id: true, email: true, name: true },
  });
  const remembered = await db.importAlias.findMany({
    where: { kind, setById: requesterId },
    select: { alias: true, userId: true },
  });
  const known = new Map(remembered.map(({ alias, userId }) => [alias.toLowerCase(), userId]));
  const tellings = new Map(Object.entries(told).map(([alias, email]) => [alias.toLowerCase(), email.toLowerCase()]));
  const team = await peopleOf(db, requesterId);
  const owners: Owners = new Map();
  for (const alias of aliases) {
    const email = tellings.get(alias.toLowerCase());
    const found = email
      ? people.filter((person) => person.email === email || person.id === email)
      : people.filter(({ id }) => id === known.get(alias.toLowerCase())).slice(0, 1) || [];
    owners.set(alias, within(found.length || email ? found : guess(alias, people), alias, email, team));
  }
  return owners;
}

function guess(alias: string, people: Person[]) {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9@.]/g, "");
  return people.filter(({ email, name }) =>
    [email, email.split("@")[0] ?? "", name].some((spelling) => bare(spelling) === bare(alias)),
  );
}

function within(found: Person[], alias: string, email: string | undefined, team: Set<string> | undefined) {
  const [person, another] = found;
  if (!person && email) return { reason: `Nobody with the address ${email} keeps accounts.` };
  if (!person) return { reason: `Nobody is known as ${alias}: say who, once, with --owner ${alias}=ADDRESS.` };
  if (another)
    return { reason: `${alias} could be ${person.name} or ${another.name}: say who with --owner ${alias}=ADDRESS.` };
  if (team && !team.has(person.id)) return { reason: `${person.name} is not in your team.` };
  return { id: person.id, name: person.name };
}

/** The people of the teams a Director leads today; undefined for those who import everywhere. */
export async function peopleOf(db: Db, requesterId: string): Promise<Set<string> | undefined> {
  const [requester] = await db.$queryRaw<{ role: string }[]>`select role from users where id = ${requesterId}::uuid`;
  if (requester?.role !== "DIRECTOR") return undefined;
  const members = await db.$queryRaw<{ id: string }[]>`
    select m.user_id as id from memberships l join memberships m on m.team_id = l.team_id
    where l.user_id = ${requesterId}::uuid and l.kind = 'LEAD'
      and business_day() between l.from_on and coalesce(l.to_on, 'infinity')
      and business_day() between m.from_on and coalesce(m.to_on, 'infinity')`;
  return new Set([requesterId, ...members.map(({ id }) => id)]);
}

/** Keeps what was said, so that the next file need not say it again. */
export async function rememberOwners(db: Db, requesterId: string, owners: Owners) {
  for (const [alias, { id }] of owners) {
    if (!id) continue;
    await db.importAlias.upsert({
      where: { kind_alias_setById: { kind, alias, setById: requesterId } },
      create: { kind, alias, setById: requesterId, userId: id },
      update: { userId: id },
    });
  }
}
