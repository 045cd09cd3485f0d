import { expect, test } from "vitest";
import { coverTakers } from "@/components/ownership/takers";
import type { Candidate } from "@/lib/ownership/queries";

const taker = (id: string, team: string | null, leads = false): Candidate => ({
  id,
  name: id,
  title: null,
  team,
  leads,
  accounts: 0,
  members: 0,
});
const all = [taker("dana", "North", true), taker("ann", "North"), taker("bob", "North"), taker("dov", "South", true)];

test.each([
  ["ann", ["bob", "dov"]],
  ["dana", ["ann", "bob", "dov"]],
  ["nobody here", ["dana", "ann", "bob", "dov"]],
  [undefined, ["dana", "ann", "bob", "dov"]],
])("what %s owns may be covered by %j", (owner, expected) =>
  expect(coverTakers(all, owner).map(({ id }) => id)).toEqual(expected),
);
