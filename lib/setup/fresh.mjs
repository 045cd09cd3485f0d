/** Whether something made earlier still matches what it was made of, by content: clocks and checkouts lie about time. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Makes an output unless the stamp it left when last finished names the same inputs. The stamp is taken away first and
 * written last, so that what a kill -9 interrupted is made again. Says whether it made it.
 * @param {string} stamp @param {string[]} inputs files or folders; what is missing counts as empty
 * @param {() => Promise<void> | void} make
 */
export async function freshen(stamp, inputs, make) {
  const wanted = fingerprint(inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** @param {string[]} inputs */
export function fingerprint(inputs) {
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs)
    for (const file of filesIn(input)) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} input @returns {string[]} */
function filesIn(input) {
  if (!existsSync(input)) return [];
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input)
    .sort()
    .flatMap((name) => filesIn(path.join(input, name)));
}

/**
 * Whether node_modules holds what the lock asks for. Optional packages are for other machines and may be missing.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 * @param {Lock} lock @param {Lock | undefined} installed
 */
export function matches(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([name, { version, optional, devOptional }]) => {
    const found = installed?.packages?.[name];
    if (name === "") return true;
    return found ? found.version === version : Boolean(installed && (optional || devOptional));
  });
}

/**
 * The optional packages of `packages` made for this machine that did not arrive: a lock made behind a registry that
 * lacks them keeps npm from looking again.
 * @param {{ optionalDependencies?: Record<string, string> }[]} packages @param {(name: string) => boolean} has
 * @param {string} [machine] such as darwin-arm64
 */
export function missingFor(packages, has, machine = `${process.platform}-${process.arch}`) {
  return packages.flatMap(({ optionalDependencies = {} }) => {
    const ours = Object.entries(optionalDependencies).filter(([name]) => name.includes(machine));
    return ours.some(([name]) => has(name)) ? [] : ours.map(([name, version]) => `${name}@${version}`);
  });
}
