"use server";

import { randomUUID } from "node:crypto";
import { missing, refuse } from "@/lib/errors";
import type { Spoken } from "@/lib/forecast/calls";
import { compared } from "@/lib/forecast/compare";
import { closeOf, scopeFor } from "@/lib/forecast/scope";
import { overrideNames } from "@/lib/forecast/supposed-kinds";
import { asWon, type Override, suppose as supposing, wonIn } from "@/lib/forecast/what-if";
import { can } from "@/lib/policy";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { keepForecast, keepSales, planScope } from "@/lib/server/forecast/frozen";
import { readForecastRows } from "@/lib/server/forecast/rows";
import { probabilitiesNow, unitCostsNow } from "@/lib/server/forecast/set";
import { businessDayOf } from "@/lib/server/ownership-day";
import { lockWhatIf, readOpenDeals, supposables } from "@/lib/server/whatifs/read";
import { dateOf } from "@/lib/units/day";
import { groundOf } from "./ground";
import * as schema from "./schema";
import { mostOverrides, withOverride, withoutOverride } from "./written";

/** Begins a supposition about a season, for oneself until it is shared. */
export const addWhatIf = action("view.save", {
  input: schema.addWhatIf,
  async run({ viewer, db, input: { name, season, span }, audit }) {
    if (!can(viewer, "forecast.view")) missing();
    const begun = await db.whatIf.create({
      data: { name, span, season: dateOf(season), ownerId: viewer.id, audience: "ME", overrides: [] },
      select: { id: true, name: true },
    });
    audit({ subjectType: "what-if", subjectId: begun.id, changes: { name: [null, name] } });
    return begun;
  },
});

/** What it is called, and who else may see it of what is theirs. */
export const shareWhatIf = action("view.change", {
  input: schema.shareWhatIf,
  on: ({ db, input }) => own(db, input.id),
  async run({ viewer, db, input: { id, version, name, audience }, on, audit }) {
    const teamId = audience === "TEAM" ? await teamOf(db, viewer.id) : null;
    await write(db, { id, version }, { name, audience, teamId });
    const changes = { name: [on.name, name], audience: [on.audience, audience] } as Changes;
    audit({ subjectType: "what-if", subjectId: id, changes });
    return { id, name };
  },
});

/** Supposes one thing more, in place of what it contradicts. */
export const suppose = action("view.change", {
  input: schema.suppose,
  on: ({ db, input }) => own(db, input.id),
  async run({ db, input: { id, version, ...one }, on, audit }) {
    if (on.frozenOn) refuse(isPlan);
    if (one.accountId && !(await exists(db.account.count({ where: { id: one.accountId } })))) missing();
    if (one.opportunityId && !(await exists(db.opportunity.count({ where: { id: one.opportunityId } })))) missing();
    const overrides = withOverride(on.overrides, { id: randomUUID(), ...one });
    if (overrides.length > mostOverrides) refuse(`${mostOverrides} at most: take one out first.`);
    await write(db, { id, version }, { overrides });
    // Not in the account's own trail: what somebody supposes is theirs until they share it.
    audit({
      subjectType: "what-if",
      subjectId: id,
      changes: { [overrideNames[one.kind]]: [null, one.value ?? "yes"] },
    });
    return { id, kind: one.kind };
  },
});

export const unsuppose = action("view.change", {
  input: schema.unsuppose,
  on: ({ db, input }) => own(db, input.id),
  async run({ db, input: { id, version, overrideId }, on, audit }) {
    if (on.frozenOn) refuse(isPlan);
    const gone = on.overrides.find((each) => each.id === overrideId) ?? missing();
    await write(db, { id, version }, { overrides: withoutOverride(on.overrides, overrideId) });
    audit({
      subjectType: "what-if",
      subjectId: id,
      changes: { [overrideNames[gone.kind]]: [gone.value ?? "yes", null] },
    });
    return { id };
  },
});

/** Keeps it as a plan: the accounts of today as it supposes them, which nobody changes afterwards. */
export const freezeWhatIf = action("view.change", {
  input: schema.keptWhatIf,
  on: ({ db, input }) => own(db, input.id),
  async run({ viewer, db, input: { id, version }, on, audit }) {
    if (on.frozenOn) refuse(isPlan);
    const today = await businessDayOf(db);
    const voice: Spoken = viewer.role === "AE" ? "AE" : "DIRECTOR";
    const costs = await unitCostsNow(db);
    const { rows } = compared(await readForecastRows(db, scopeFor(on, viewer, today)), null, today, costs);
    if (rows.length === 0) refuse("Nothing of yours renews then: there is nothing to keep.");
    const live = await supposables(db, rows, { voice, internal: can(viewer, "book.required") });
    const deals = await readOpenDeals(db, closeOf(on));
    const ground = groundOf(live, deals, costs);
    const after = supposing(live, on.overrides, ground);
    const sales = wonIn(deals, on.overrides).map((deal) => ({ ...deal, won: asWon(deal, ground) }));
    await keepForecast(db, {
      ...{ freezeId: id, scope: planScope, authorId: viewer.id, today, probabilities: await probabilitiesNow(db) },
      rows: rows.map((row, at) => ({ ...row, state: after[at]!.state, amounts: after[at]!.amounts })),
    });
    await keepSales(db, { freezeId: id, authorId: viewer.id, today, sales });
    await write(db, { id, version }, { frozenOn: dateOf(today) });
    const kept: Changes = { Accounts: [null, String(rows.length)] };
    if (sales.length > 0) kept.Sales = [null, String(sales.length)];
    audit({ subjectType: "what-if", subjectId: id, changes: kept });
    return { accounts: rows.length, sales: sales.length };
  },
});

export const removeWhatIf = action("view.change", {
  input: schema.keptWhatIf,
  on: ({ db, input }) => own(db, input.id),
  async run({ db, input: { id, version }, on, audit }) {
    if (on.frozenOn) refuse("A plan stays. Share it with nobody but yourself instead.");
    const { count } = await db.whatIf.deleteMany({ where: { id, version } });
    if (count === 0) changedMeanwhile();
    audit({ subjectType: "what-if", subjectId: id, changes: { name: [on.name, null] } });
    return { id, name: on.name };
  },
});

type Changes = Record<string, [unknown, unknown]>;
type Data = Partial<{ name: string; audience: string; teamId: string | null; overrides: Override[]; frozenOn: Date }>;

const isPlan = "It is kept as a plan and changes no more. Begin another to suppose otherwise.";
const own = async (db: Db, id: string) => (await lockWhatIf(db, id)) ?? missing();
const exists = async (count: Promise<number>) => (await count) > 0;
const changedMeanwhile = () => refuse("It was changed elsewhere. Open it again to see the change, then save.");

async function write(db: Db, { id, version }: { id: string; version: number }, data: Data) {
  const { count } = await db.whatIf.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) changedMeanwhile();
}

/** One for the team is of the team its owner is in today. */
async function teamOf(db: Db, userId: string) {
  const [team] = await db.$queryRaw<{ id: string }[]>`
    select team_id as id from memberships
    where user_id = ${userId}::uuid and business_day() between from_on and coalesce(to_on, 'infinity') order by kind limit 1`;
  return team?.id ?? refuse("You belong to no team today: choose only me, or everyone.");
}
