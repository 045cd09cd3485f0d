import { expect, test } from "vitest";
import { tasksHref, tasksState, teamTab } from "@/lib/tasks/list";

const person = "0192f0a0-0000-7000-8000-000000000001";

test.each([
  [{}, "/tasks"],
  [{ show: "given" }, "/tasks?show=given"],
  [{ show: "team", person, due: "overdue" }, `/tasks?show=team&person=${person}&due=overdue`],
  [{ q: "census  file " }, "/tasks?q=census+file"],
  [{ rows: "200" }, "/tasks?rows=200"],
])("%j is the address %s, and back", (given, href) => {
  const state = tasksState.parse(given);
  expect(tasksHref(state)).toBe(href);
  expect(tasksState.parse(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(state);
});

test.each([
  [{ show: "everything" }],
  [{ person: "x' or 1=1" }],
  [{ due: ["week", "none"] }],
  [{ q: ["a", "b"] }],
  [{ q: "  " }],
  [{ q: "\u0000" }],
  [{ rows: "1e9" }],
  [{ rows: "-1" }],
])("%j is as if it said nothing", (given) => expect(tasksState.parse(given)).toEqual(tasksState.parse({})));

test("a change keeps the rest, and the usual is left out", () =>
  expect(tasksHref({ show: "given", person }, { show: "mine" })).toBe(`/tasks?person=${person}`));

test.each([
  ["DIRECTOR", "My team’s"],
  ["VP", "Everyone’s"],
  ["AE", undefined],
  ["ADMIN", undefined],
] as const)("%s calls others’ tasks %s", (role, tab) => expect(teamTab({ role })).toBe(tab));
