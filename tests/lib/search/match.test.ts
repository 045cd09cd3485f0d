import { expect, test } from "vitest";
import { fittingFirst, matchOf, nearlyMatches } from "@/lib/search/match";

test.each([
  ["New task", "", 1],
  ["New task", "ne", 3],
  ["New task", "TASK", 2],
  ["Use the dark theme", "theme dark", 1],
  ["Use the dark theme", "ark", 0],
  ["Password and sessions", "pass ses", 1],
  ["Imports", "import  ", 3],
  ["Imports", "reports", 0],
])("%j fits %j: %i", (name, q, expected) => expect(matchOf(name, q)).toBe(expected));

test.each([
  ["", "Accounts Actions Places"],
  ["sign", "Actions Accounts Places"],
  ["tasks", "Places Accounts Actions"],
  ["desi", "Accounts Actions Places"],
  ["n", "Accounts Actions Places"],
  ["zzz", "Accounts Actions Places"],
])("for %j the kinds stand so: %s", (q, expected) => {
  const named = (label: string, ...names: string[]) => ({ label, entries: names.map((name) => ({ name })) });
  const groups = [
    named("Accounts", "Designs North", "Taskus Group"),
    named("Actions", "Sign out", "New task"),
    named("Places", "Tasks"),
  ];
  const labels = fittingFirst(groups, q).map(({ label }) => label);
  expect(labels.join(" ")).toBe(expected);
});

test.each([
  ["Forecast", "forcast", true],
  ["Prospects", "prospcets", true],
  ["Cross-sell", "corss sell", true],
  ["Use the dark theme", "drak theme", true],
  ["Opportunities", "oportunites", true],
  ["Insights", "insihgt", true],
  ["Book", "boko", true],
  ["Book", "bok", false],
  ["Team", "theme", false],
  ["Today", "tasks", false],
  ["Forecast", "", false],
])("%s is nearly written as %j: %s", (name, q, nearly) => expect(nearlyMatches(name, q)).toBe(nearly));
