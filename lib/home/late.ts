import type { Role } from "@/lib/roles";

/** Somebody of ours with what is late of theirs. */
export type Late = {
  id: string;
  name: string;
  role: Role;
  /** One of those the viewer leads. */
  led: boolean;
  /** Accounts whose renewal has passed one of its days. */
  stuck: number;
  promises: number;
  tasks: number;
  /** Requests about their accounts that a desk is late with, and by how many business days the oldest. */
  requests: number;
  oldest: number;
};

type Person = { id: string; name: string; role: Role; led: boolean; promisesLate: number; tasksLate: number };
type Asked = { ownerId: string | null; late: number };

const weight = ({ stuck, promises, tasks, requests }: Late) => stuck + promises + tasks + requests;

/** Who is late with what, most first; of those with nothing late AEs alone, so that a team is whole. */
export function lateOf(
  people: readonly Person[],
  stuck: ReadonlyMap<string, number>,
  requests: readonly Asked[],
): Late[] {
  return people
    .map(({ id, name, role, led, promisesLate, tasksLate }): Late => {
      const own = requests.filter(({ ownerId, late }) => ownerId === id && late > 0);
      return {
        ...{ id, name, role, led, stuck: stuck.get(id) ?? 0, promises: promisesLate, tasks: tasksLate },
        requests: own.length,
        oldest: Math.max(0, ...own.map(({ late }) => late)),
      };
    })
    .filter((late) => weight(late) > 0 || late.role === "AE")
    .sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** How many a home names; of the rest Team tells. */
export const namedLate = 15;

export function sumLate(all: readonly Late[]) {
  const add = (key: "stuck" | "promises" | "tasks" | "requests") => all.reduce((total, late) => total + late[key], 0);
  return { stuck: add("stuck"), promises: add("promises"), tasks: add("tasks"), requests: add("requests") };
}
