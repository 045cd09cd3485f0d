import { admit, uninhabited } from "./admit";
import type { Database } from "./database";
import { deploy, status } from "./migrate";
import { unguarded } from "./scratch";

/** Brings the database to the code's last migration; answers with how many there are. */
export async function migrate({ url, ownerUrl }: Database) {
  await deploy(ownerUrl);
  await admit(ownerUrl, url);
  if (await unguarded(url)) {
    console.warn("Warning: the login in DATABASE_URL is not held by row security; give Truebook a narrower one.");
  }
  return (await status(ownerUrl)).applied.length;
}

/** Fills an empty database with the demo, whose password everybody knows, and names its people. */
export async function people({ ownerUrl }: Database) {
  const { seed } = await import("./seed");
  const { people, password } = await import("./demo/people");
  const done = (await seed(ownerUrl)) ? ["The database was empty and now holds the demo book."] : [];
  const width = Math.max(...people.map(({ email }) => email.length));
  const list = people.map(({ email, role, name }) => `  ${email.padEnd(width)}  ${role.padEnd(12)}  ${name}`);
  return [...done, `These people can sign in, all with the password ${password}:`, ...list];
}

/** Where nobody can sign in yet, an address that makes the first administrator, once. */
export async function invitation({ ownerUrl }: Database, origin: string) {
  if (!(await uninhabited(ownerUrl))) return [];
  const { inviteFirstAdmin } = await import("./invitation");
  const path = await inviteFirstAdmin(ownerUrl);
  return ["Nobody can sign in yet. This address makes the first administrator, once:", `  ${origin}${path}`];
}
