import { expect, test } from "vitest";
import { type PeopleState, peopleState, shownPeople } from "@/lib/people/filter";
import type { Standing } from "@/lib/people/status";

const person = (name: string, role: string, more: { standing?: Standing; team?: string; seen?: number } = {}) => ({
  name,
  role,
  email: `${name.split(" ")[0]?.toLowerCase()}@test.example`,
  title: null,
  standing: more.standing ?? ("ACTIVE" as const),
  place: more.team ? { team: more.team } : undefined,
  lastSeenAt: more.seen ? new Date(more.seen) : undefined,
});
const people = [
  person("Robert Ansley", "VP", { seen: 3 }),
  person("Dana Whitfield", "DIRECTOR", { team: "Whitfield team", seen: 9 }),
  person("Priya Raman", "AE", { team: "Whitfield team" }),
  person("Gil Ortega", "AE", { team: "Keough team", standing: "DEACTIVATED", seen: 1 }),
  person("Nora Quist", "AE", { standing: "INVITED" }),
];
const shown = (state: Partial<PeopleState>) =>
  shownPeople(people, { ...peopleState.parse({}), ...state }).map(({ name }) => name.split(" ")[0]);

test.each([
  ["who is here, by name", {}, ["Dana", "Nora", "Priya", "Robert"]],
  ["who has left", { show: "gone" }, ["Gil"]],
  ["everybody of a role", { show: "all", role: "AE" }, ["Gil", "Nora", "Priya"]],
  ["every word, wherever it stands", { q: "whitfield priya" }, ["Priya"]],
  ["nobody", { q: "zzz" }, []],
  ["the order of roles, the other way", { sort: "role", down: "1" }, ["Robert", "Dana", "Nora", "Priya"]],
  ["whoever was here last, first", { sort: "seen" }, ["Dana", "Robert", "Nora", "Priya"]],
  ["teams, and those without one last", { sort: "team" }, ["Dana", "Priya", "Nora", "Robert"]],
] as const)("%s", (_, state, names) => {
  expect(shown(state as Partial<PeopleState>)).toEqual(names);
});
