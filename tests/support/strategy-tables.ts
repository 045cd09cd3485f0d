import type { Prisma } from "@/prisma/generated/client";
import { on, today } from "./calendar";
import { id, teams } from "./cast";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** A plan of a team’s, begun by `by`, with one step. */
export const strategyRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} strategy ${n}`),
  authorId: id(by),
  teamId: id(owner),
  kind: "NETWORK",
  name: "North Shore network",
  tag: "North Shore",
  words: "Hold the hospitals of the shore",
  rule: { states: [], segments: [], fundings: [], holds: [] },
  goal: "DENTAL",
  steps: [{ id: id("step"), words: "Meet them", dueOn: today, doneOn: null }],
  begunOn: on(today),
});

export const strategyTables: Record<string, Table> = {
  strategies: { row: strategyRow, change: { version: 2 }, owner: (row) => row.teamId },
};

const strategy = (more: object) => (db: Db) =>
  db.strategy.create({ data: { ...strategyRow("north", 7, "dana"), ...more } });
export const strategyBreakers = {
  strategies_kind_check: [strategy({ kind: "LUNCH" })],
  strategies_rule_check: [strategy({ rule: [] })],
  strategies_steps_check: [strategy({ steps: {} }), strategy({ steps: Array.from({ length: 31 }, () => 1) })],
  strategies_closed_check: [strategy({ outcome: "Won" }), strategy({ closedOn: on(today) })],
};

const teamOf = (person: string) => Object.keys(teams).find((team) => teams[team]?.includes(person)) ?? "north";
const own = (person: string) => ({ id: id(`${teamOf(person)} strategy 0`), version: 1 });
const written = {
  ...{ kind: "MARKET", name: "Municipal", tag: "Public", words: "Cities that go to market", states: "MA, NH" },
  ...{ segments: ["MAJOR" as const], fundings: [], holds: [], goal: "DENTAL" },
};
/** Arguments of its queries and payloads of its actions, as samples.ts and payloads.ts have the others. */
export const askedOfStrategies: Record<string, ((about: About) => unknown[])[]> = {
  "strategies.listAccountStrategies": [({ account }) => [id(account)]],
  "strategies.listStrategies": [() => []],
  "strategies.getStrategy": [({ person }) => [own(person).id], () => [id("north strategy 0")]],
};
export const sentOfStrategies: Record<string, (about: About) => object> = {
  "strategies.addStrategy": ({ person }) => ({ ...written, teamId: id(teamOf(person)) }),
  "strategies.changeStrategy": ({ person }) => ({ ...own(person), ...written }),
  "strategies.addStep": ({ person }) => ({ ...own(person), step: "Ask their broker", dueOn: today }),
  "strategies.tickStep": ({ person }) => ({ ...own(person), stepId: id("step"), done: true }),
  "strategies.dropStep": ({ person }) => ({ ...own(person), stepId: id("step") }),
  "strategies.closeStrategy": ({ person }) => ({ ...own(person), outcome: "They signed" }),
};
