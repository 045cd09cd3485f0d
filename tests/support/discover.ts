import { existsSync, readdirSync } from "node:fs";

type Function = (...args: unknown[]) => Promise<unknown>;

/** Every function that a noun's queries or actions export, by `noun.export`, found in the tree rather than listed. */
export async function discover(file: "queries" | "actions") {
  const found: Record<string, Function> = {};
  for (const noun of readdirSync("lib").filter((noun) => existsSync(`lib/${noun}/${file}.ts`))) {
    const exports: Record<string, unknown> = await import(`../../lib/${noun}/${file}.ts`);
    for (const [name, value] of Object.entries(exports))
      if (typeof value === "function") found[`${noun}.${name}`] = value as Function;
  }
  return found;
}
