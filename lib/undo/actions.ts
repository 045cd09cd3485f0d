"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { eventsOf, oneAtATime, rightsOn, takeBack, undoneUnits, unitsOf } from "@/lib/server/undo";
import { afterUndo, tellOfUndo, thereStill } from "@/lib/server/undo-after";
import { answersOf } from "@/lib/server/undo-answers";
import { goneBy, theirsAgain } from "@/lib/server/undo-opening";
import { reasonText, undoSays } from "./reason";
import { reversedEntries } from "./reversal";
import { mayUndo, rootAbility } from "./rights";
import * as schema from "./schema";

/**
 * Takes back what one did under an operation, or one account's share of it: each account whole or not at all. What changed
 * since, or is no longer one's own, stays and is told. It is an operation itself: undoing it does again what was undone.
 */
export const undoOperation = action("operation.undo", {
  input: schema.undoOperation,
  patience: 120_000,
  run: async ({ viewer, db, input: { operationId: target, accountId }, operationId, audit }) => {
    await oneAtATime(db, target);
    const events = await eventsOf(db, viewer, target);
    const ability = rootAbility(events);
    if (!ability) return refuse("That is too long ago, or not yours to undo.");
    const all = await unitsOf(db, target);
    const units = all.filter((unit) => !accountId || unit.accountId === accountId);
    if (units.length === 0) return refuse("Nothing of that can be undone.");
    const done = await undoneUnits(db, viewer, target);
    const left = units.filter(({ unit }) => !done.has(unit));
    if (left.length === 0) return refuse("That is undone already.");
    const accounts = left.flatMap(({ accountId }) => accountId ?? []);
    const rights = await rightsOn(db, viewer, accounts);
    const gone = await goneBy(db, target);
    if (gone.some(({ taken }) => taken)) refuse("An account of its EIN or id has been opened since. That one stays.");
    for (const id of await theirsAgain(db, gone)) rights.set(id, { id, writable: true, movable: true });
    if (ability === "rfp.answer")
      for (const id of await answersOf(db, viewer, target)) {
        const right = rights.get(id);
        if (right) rights.set(id, { ...right, asked: true });
      }
    const mine = left.filter((unit) => mayUndo(viewer, ability, unit, rights.get(unit.accountId ?? "")));
    const answers = mine.length > 0 ? await takeBack(db, target, operationId, mine) : [];
    const answerOf = new Map(answers.map((answer) => [answer.unit, answer]));
    const back = mine.filter(({ unit }) => answerOf.get(unit)?.undone);
    const went = new Set(back.map(({ unit }) => unit));
    const stayed = left
      .filter(({ unit }) => !went.has(unit))
      .map((unit) => {
        const answer = answerOf.get(unit.unit);
        return answer
          ? {
              name: unit.name ?? "A record",
              reason: reasonText(answer.reason, unit.subjects.includes("account_access")),
            }
          : { name: "An account", reason: "It is no longer yours to change." };
      });
    await afterUndo(db, back);
    const whole = all.every(({ unit }) => done.has(unit) || went.has(unit));
    await tellOfUndo({ db, viewer, target, operationId, events, back, whole });
    for (const entry of reversedEntries(events, await thereStill(db, back), { undoes: target, of: ability }))
      audit(entry);
    if (back.length === 0) audit({ receipt: { attempted: target, stayed: stayed.length } });
    return { undone: back.length, stayed, says: undoSays(back.length, left.length) };
  },
});
