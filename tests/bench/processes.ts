import { readdirSync, readFileSync } from "node:fs";

const ticksASecond = 100;

/** A process and everything it started, by id. */
export function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync("/proc").map(Number).filter(Boolean)) {
    const parent = Number(stat(pid)[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const family = [root];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  return family;
}

/** Milliseconds of processor the family has used so far, what its ended members used included. */
export const cpuOf = (family: number[]) =>
  family.reduce((sum, pid) => {
    const [, , , , , , , , , , , user = 0, system = 0, endedUser = 0, endedSystem = 0] = stat(pid).map(Number);
    return sum + ((user + system + endedUser + endedSystem) * 1000) / ticksASecond;
  }, 0);

/** Megabytes the family holds; what several share is counted once. */
export const memoryOf = (family: number[]) =>
  family.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0) /
  1024;

/** The fields of /proc/PID/stat from the state on, as its manual numbers them less three. */
const stat = (pid: number) => read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];

function read(file: string) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
