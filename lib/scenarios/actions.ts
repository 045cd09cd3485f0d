"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { refuseChanged } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { countScenarios, holdScenarios, lockScenario } from "@/lib/server/scenarios";
import * as schema from "./schema";

const mostOfOne = 8;

/** Adds what might be quoted for a decision, or changes it; the sheet underwriting signed is never touched. */
export const saveScenario = action("scenario.change", {
  input: schema.saveScenario,
  on: ({ db, input }) => holdScenarios(db, input.trackId),
  async run({ db, viewer, input: { trackId, scenarioId, version, ...given }, on: track, audit }) {
    if (track.decidedOn) refuse("It is decided: what was signed is frozen.");
    if (track.kind !== "INSURED") refuse("Scenarios are worked out of an insured decision’s worksheet.");
    const on = scenarioId ? await lockScenario(db, scenarioId) : undefined;
    if (on && on.trackId !== trackId) missing();
    if (on) await refuseChanged(db, on, version, "this scenario");
    else if ((await countScenarios(db, trackId)) >= mostOfOne)
      refuse(`A decision has at most ${mostOfOne} scenarios: remove one first.`);
    if (given.walkAway)
      await db.scenario.updateMany({
        where: { trackId, walkAway: true, ...(on && { id: { not: on.id } }) },
        data: { walkAway: false, version: { increment: 1 } },
      });
    const fields = {
      ...given,
      plan: given.plan || null,
      network: given.network || null,
      commission: given.commission || null,
      months: given.months ?? null,
      years: given.years ?? 1,
      cap: given.cap || null,
      odds: given.odds || null,
      fee: given.fee || null,
      feeCost: given.feeCost || null,
      deductible: given.deductible || null,
      specific: given.specific || null,
      corridor: given.corridor || null,
      aggregate: given.aggregate || null,
    };
    const added = { ...fields, trackId, accountId: track.accountId, createdById: viewer.id };
    const id = on?.id ?? (await db.scenario.create({ data: added, select: { id: true } })).id;
    if (on) await db.scenario.updateMany({ where: { id }, data: { ...fields, version: { increment: 1 } } });
    const changes = changesBetween(on?.fields ?? {}, fields);
    audit({ subjectType: "scenario", subjectId: id, accountId: track.accountId, changes });
    return { id, name: given.name };
  },
});

export const removeScenario = action("scenario.change", {
  input: schema.removeScenario,
  on: ({ db, input }) => lockScenario(db, input.scenarioId),
  async run({ db, input: { version }, on, audit }) {
    await refuseChanged(db, on, version, "this scenario");
    await db.scenario.deleteMany({ where: { id: on.id } });
    const changes = { name: [on.fields.name, null] as [unknown, unknown] };
    audit({ subjectType: "scenario", subjectId: on.id, accountId: on.accountId, changes });
    return { name: on.fields.name };
  },
});
