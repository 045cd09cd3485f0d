"use server";

import { randomUUID } from "node:crypto";
import { refuse } from "@/lib/errors";
import { callNames } from "@/lib/metrics/calls";
import { action } from "@/lib/server/action";
import { keepForecast } from "@/lib/server/forecast/frozen";
import { holdRenewal, latestCall } from "@/lib/server/forecast/record";
import { readForecastRows } from "@/lib/server/forecast/rows";
import { probabilitiesNow, unitCostsNow } from "@/lib/server/forecast/set";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dateOf } from "@/lib/units/day";
import { compared } from "./compare";
import * as schema from "./schema";
import { scopeFor, scopeKey } from "./scope";

/** Says with one’s own voice what a renewal will do. What was said before stays; of two at once both are kept. */
export const sayCall = action("forecast.say", {
  input: schema.sayCall,
  on: ({ db, input }) => holdRenewal(db, input.renewalId),
  async run({ db, viewer, input: { call, note, inGroup, slices, seen }, on: renewal, audit }) {
    if (["RETAINED", "LOST"].includes(renewal.state)) refuse("It is decided: there is nothing left to call.");
    if (renewal.members + (inGroup ?? 0) + (slices ?? 0) < 0)
      refuse("That is more members than the account has: look at the change and the slices again.");
    const voice = viewer.role === "DIRECTOR" ? "DIRECTOR" : "AE";
    const before = await latestCall(db, renewal.id, voice);
    const { id } = await db.forecastCall.create({
      data: {
        accountId: renewal.accountId,
        renewalId: renewal.id,
        voice,
        call,
        members: renewal.members,
        inGroup: inGroup ?? null,
        slices: slices ?? null,
        note: note ?? null,
        authorId: viewer.id,
        saidOn: dateOf(await businessDayOf(db)),
      },
      select: { id: true },
    });
    const was = before ? callNames[before.call] : null;
    audit({
      subjectType: "forecast call",
      subjectId: id,
      accountId: renewal.accountId,
      changes: { [voice === "AE" ? "AE call" : "Director call"]: [was, callNames[call]] },
    });
    const isNew = before && seen !== undefined && before.id !== seen;
    const meanwhile = isNew ? { by: before.by, call: before.call } : undefined;
    return { account: renewal.account, call, ...(meanwhile && { meanwhile }) };
  },
});

/** Keeps the forecast of the viewer’s team as it stands, to be held against later. */
export const freezeForecast = action("forecast.freeze", {
  input: schema.freezeForecast,
  async run({ db, viewer, input, audit }) {
    const today = await businessDayOf(db);
    const scope = scopeFor(input, viewer, today);
    const own = (await readForecastRows(db, scope)).filter(({ writable }) => writable);
    if (own.length === 0) refuse("Nothing of yours renews then: there is nothing to freeze.");
    const { rows } = compared(own, null, today, await unitCostsNow(db));
    const freezeId = randomUUID();
    const probabilities = await probabilitiesNow(db);
    await keepForecast(db, { freezeId, scope: scopeKey(scope), authorId: viewer.id, today, rows, probabilities });
    audit({ subjectType: "forecast", subjectId: freezeId, changes: { Accounts: [null, String(rows.length)] } });
    return { accounts: rows.length };
  },
});
