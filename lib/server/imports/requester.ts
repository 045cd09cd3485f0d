import "server-only";
import { refuse } from "@/lib/errors";
import { can } from "@/lib/policy";
import { type Role, roleNames } from "@/lib/roles";
import { atTheDoor, type Db } from "@/lib/server/door";

/** Whose name an import is done in: somebody who works here and may import. */
export async function requesterOf(email: string): Promise<string> {
  const person = await atTheDoor((db) =>
    db.user.findFirst({
      where: { email: email.trim().toLowerCase(), deactivatedAt: null },
      select: { id: true, role: true },
    }),
  );
  if (!person) return refuse(`Nobody with the address ${email} works here.`);
  const role = person.role as Role;
  if (!can({ id: person.id, role }, "accounts.import")) {
    return refuse(`${roleNames[role]} is not a role that imports accounts; a Director, a VP or Operations is.`);
  }
  return person.id;
}

export async function roleOf(db: Db, id: string): Promise<Role> {
  const [found] = await db.$queryRaw<{ role: Role }[]>`select role from users where id = ${id}::uuid`;
  return found?.role ?? refuse("They have left.");
}
