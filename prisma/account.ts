import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { Obstacle } from "./obstacle";

/** The account the server runs as; undefined is the one that started us. */
export type Account = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root, so root lends it another account: that of the data, if there is any yet. */
export function accountFor(home: string): Account {
  if (process.getuid?.() !== 0) return;
  if (existsSync(home)) {
    const { uid, gid } = statSync(home);
    if (uid !== 0) return { uid, gid };
  }
  const name = ["postgres", "nobody"].find((name) => spawnSync("id", [name]).status === 0);
  if (!name) throw new Obstacle("PostgreSQL refuses to run as root, and no account called postgres or nobody exists.");
  const id = (flag: string) => Number(execFileSync("id", [flag, name]));
  return { uid: id("-u"), gid: id("-g") };
}

/** Whether the account may walk to `folder` and use what is in it; a root's home is closed to others. */
export const reaches = (account: Account, folder: string) =>
  !account || spawnSync("test", ["-r", folder, "-a", "-x", folder], { ...account, cwd: "/" }).status === 0;

/** Data that another person made is theirs: neither opened nor made anew. */
export function mayOpen(home: string) {
  const me = process.getuid?.();
  if (!me || !existsSync(home) || statSync(home).uid === me) return;
  throw new Obstacle(`The database in ${home} belongs to another account; start Truebook as that account or as root.`);
}
