"use server";

import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Family } from "@/lib/accounts/coverage";
import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { businessDayOf } from "@/lib/server/ownership-day";
import { lockStrategy, readTeams, type Strategy } from "@/lib/server/strategies/read";
import { type Day, dateOf } from "@/lib/units/day";
import type { Prisma } from "@/prisma/generated/client";
import { type Rule, ruleText } from "./rule";
import * as schema from "./schema";

type Given = Omit<z.output<typeof schema.changeStrategy>, "id" | "version">;
type Changes = Record<string, [unknown, unknown]>;

/** Begins a plan: a Director’s is of their team, a VP’s of any or of everybody. */
export const addStrategy = action("strategy.add", {
  input: schema.addStrategy,
  async run({ viewer, db, input: { teamId, ...given }, audit }) {
    const teams = await readTeams(db);
    if (teamId && !teams.some(({ id }) => id === teamId)) missing();
    const of = teamId ?? (viewer.role === "VP" ? null : (teams[0]?.id ?? refuse("You lead no team today.")));
    const { id } = await db.strategy.create({
      data: { ...written(given), teamId: of, authorId: viewer.id, begunOn: dateOf(await businessDayOf(db)) },
      select: { id: true },
    });
    audit({ subjectType: "strategy", subjectId: id, changes: { name: [null, given.name] } });
    return { id, name: given.name };
  },
});

export const changeStrategy = action("strategy.change", {
  input: schema.changeStrategy,
  on: ({ db, input }) => lockStrategy(db, input.id),
  async run({ db, input: { id, version, ...given }, on, audit }) {
    stillOpen(on);
    await write(db, { id, version }, written(given));
    const rule = ruleOf(given);
    const all: Changes = {
      ...{ name: [on.name, given.name], tag: [on.tag, given.tag], goal: [on.goal, given.goal ?? null] },
      ...{ accounts: [ruleText(on.rule), ruleText(rule)], due: [on.byOn, given.byOn ?? null] },
    };
    const changes = Object.fromEntries(Object.entries(all).filter(([, [was, is]]) => was !== is)) as Changes;
    audit({ subjectType: "strategy", subjectId: id, changes });
    return { id };
  },
});

export const addStep = action("strategy.change", {
  input: schema.addStep,
  on: ({ db, input }) => lockStrategy(db, input.id),
  async run({ db, input: { id, version, step, dueOn }, on, audit }) {
    stillOpen(on);
    if (on.steps.length >= most) refuse(`${most} steps at most: drop one first.`);
    const steps = [...on.steps, { id: randomUUID(), words: step, dueOn: dueOn ?? null, doneOn: null }];
    await write(db, { id, version }, { steps });
    audit({ subjectType: "strategy", subjectId: id, changes: { step: [null, step] } });
    return { id };
  },
});

/** Done today, or not done after all. */
export const tickStep = action("strategy.change", {
  input: schema.tickStep,
  on: ({ db, input }) => lockStrategy(db, input.id),
  async run({ db, input: { id, version, stepId, done }, on, audit }) {
    stillOpen(on);
    const step = on.steps.find((each) => each.id === stepId) ?? missing();
    const doneOn: Day | null = done ? (step.doneOn ?? (await businessDayOf(db))) : null;
    const steps = on.steps.map((each) => (each.id === stepId ? { ...each, doneOn } : each));
    await write(db, { id, version }, { steps });
    audit({ subjectType: "strategy", subjectId: id, changes: { [step.words]: [step.doneOn, doneOn] } });
    return { id };
  },
});

export const dropStep = action("strategy.change", {
  input: schema.dropStep,
  on: ({ db, input }) => lockStrategy(db, input.id),
  async run({ db, input: { id, version, stepId }, on, audit }) {
    stillOpen(on);
    const step = on.steps.find((each) => each.id === stepId) ?? missing();
    await write(db, { id, version }, { steps: on.steps.filter((each) => each.id !== stepId) });
    audit({ subjectType: "strategy", subjectId: id, changes: { step: [step.words, null] } });
    return { id };
  },
});

/** Ends a plan with what came of it. */
export const closeStrategy = action("strategy.change", {
  input: schema.closeStrategy,
  on: ({ db, input }) => lockStrategy(db, input.id),
  async run({ db, input: { id, version, outcome }, on, audit }) {
    stillOpen(on);
    const closedOn = await businessDayOf(db);
    await write(db, { id, version }, { outcome, closedOn: dateOf(closedOn) });
    audit({ subjectType: "strategy", subjectId: id, changes: { closed: [null, closedOn] } });
    return { id };
  },
});

const most = 30;

function stillOpen({ closedOn }: Strategy) {
  if (closedOn) refuse("It is closed and changes no more.");
}

const ruleOf = ({ states, segments, fundings, holds }: Given): Rule => ({
  states,
  segments,
  fundings,
  holds: holds as Family[],
});

const written = ({ kind, name, tag, words, goal, byOn, ...rule }: Given) => ({
  ...{ kind, name, tag, words, goal: goal ?? null, byOn: byOn ? dateOf(byOn) : null },
  rule: ruleOf({ kind, name, tag, words, goal, byOn, ...rule }),
});

type Seen = { id: string; version: number };
async function write(db: Db, { id, version }: Seen, data: Omit<Prisma.StrategyUncheckedUpdateManyInput, "id">) {
  const { count } = await db.strategy.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) refuse("It was changed elsewhere. Open it again to see the change, then save.");
}
