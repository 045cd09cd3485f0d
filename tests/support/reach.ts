import { managers, people, teams } from "./cast";
import { type Grid, type Key, matrix } from "./matrix";

/** One of each role, as the tests ask. */
export const askers = ["ann", "dana", "vera", "uma", "ulf", "otto", "ada"];

const accountsOf: Record<string, string[]> = { ann: ["acme"], bob: ["bolt"], cy: ["cargo"], uma: ["acme"] };
const led = (name: string) => Object.values(teams).flatMap(([lead, ...members]) => (lead === name ? members : []));
const below = (name: string): string[] =>
  Object.keys(managers).flatMap((person) => (managers[person] === name ? [person, ...below(person)] : []));

/** Does the grid give `name` the rows of `owner`? */
export function reaches(name: string, grid: Grid | undefined, key: Key, owner: string): boolean {
  const reach = grid?.[people[name]!];
  if (!reach) return false;
  if (reach === "all") return true;
  const mine = [name, ...(reach === "team" ? led(name) : []), ...(reach === "below" ? below(name) : [])];
  if (key === "account") return mine.some((person) => accountsOf[person]?.includes(owner));
  if (key === "team") return teams[owner]?.includes(name) ?? false;
  return mine.includes(owner);
}

/** How an owner stands to someone: the word in a test's name. */
export function relationTo(name: string, key: Key, owner: string) {
  if (key === "open") return "everyone's";
  if (reaches(name, { [people[name]!]: "own" }, key, owner)) return "own";
  const fellows = Object.values(teams).find((team) => team.includes(name)) ?? [];
  const near = key === "account" ? fellows.flatMap((fellow) => accountsOf[fellow] ?? []) : fellows;
  return near.includes(owner) ? "team's" : "foreign";
}

/** What `name` should find of a table. */
export const visibleTo = (name: string, table: string, owner: string) =>
  reaches(name, matrix[table]!.read, matrix[table]!.key, owner);
