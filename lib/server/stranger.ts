import "server-only";
import { password, people } from "@/prisma/demo/people";
import { findLink } from "./credentials";
import { atTheDoor, type Db } from "./door";
import { hashOf } from "./token";

export type DemoPerson = { email: string; name: string; role: string };

/** The people of the demo and their known password, while the database is the demo (setting `demo`); otherwise none. */
export const demoPeople = () =>
  atTheDoor(async (db) => {
    if (!(await isDemo(db))) return undefined;
    const known = people.map(({ email }) => email);
    const here = await db.user.findMany({
      where: { email: { in: known }, deactivatedAt: null },
      select: { email: true, name: true, role: true },
    });
    return { password, people: here.sort((a, b) => known.indexOf(a.email) - known.indexOf(b.email)) };
  });

/** Whom a one-time link would let in, and what for; undefined once it is used, replaced or a week old. */
export const invitedBy = (token: string) =>
  atTheDoor(async (db) => {
    const link = await findLink(db, hashOf(token));
    return link ? { name: link.user.name, email: link.user.email, joining: link.purpose === "INVITE" } : undefined;
  });

async function isDemo(db: Db) {
  const setting = await db.setting.findFirst({
    where: { key: "demo" },
    orderBy: { version: "desc" },
    select: { value: true },
  });
  return setting?.value === true;
}
