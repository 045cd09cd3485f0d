import { within } from "./scratch";

/** What the app may become; truebook_reach, which owns functions, is nobody's. */
const entrances = ["door", "book", "case", "all", "admin", "job"].map((name) => `truebook_${name}`);

/**
 * Lets the app's login, when it is not the owner, become each of Truebook's roles and read which migrations ran: all it
 * needs, and nothing it could see or change without becoming one. To be asked of the owner after migrating.
 */
export async function admit(ownerUrl: string, url: string) {
  const login = decodeURIComponent(new URL(url).username);
  if (ownerUrl === url || login === decodeURIComponent(new URL(ownerUrl).username)) return;
  await within(ownerUrl, async (client) => {
    const name = client.escapeIdentifier(login);
    await client.query("begin");
    await client.query(`grant ${entrances.join(", ")} to ${name} with inherit false, set true`);
    await client.query(`grant select on public._prisma_migrations to ${name}`);
    await client.query("commit");
  });
}

/** Is there nobody yet who could sign in? Asked at the door, because no other role may be assumed to see people. */
export const uninhabited = (ownerUrl: string) =>
  within(ownerUrl, async (client) => {
    await client.query("begin");
    await client.query("set local role truebook_door");
    const { rows } = await client.query("select not exists (select from credentials) as nobody");
    await client.query("rollback");
    return rows[0].nobody as boolean;
  });
