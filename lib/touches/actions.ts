"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { businessDayOf } from "@/lib/server/ownership-day";
import { makePromise } from "@/lib/server/promises";
import { knownByAddress, recordMeeting, requireSubjects, saveTouch } from "@/lib/server/touches";
import * as schema from "./schema";

/** A meeting, call, e-mail or event, with what was promised in it; of a firm's call each promise may be about its own account. */
export const logTouch = action("touch.log", {
  input: schema.logTouch,
  async run({ viewer, db, input, operationId, audit }) {
    const { kind, on, accountId, firmId, promises } = input;
    if (on > (await businessDayOf(db))) refuse("It is logged once it has happened: choose today or an earlier day.");
    await requireSubjects(db, input);
    const id = await saveTouch(db, viewer, input);
    audit({
      subjectType: "interaction",
      subjectId: id,
      accountId,
      changes: { how: [null, kind], happenedOn: [null, on], firmId: [null, firmId ?? null] },
    });
    for (const promise of promises) {
      const about = { accountId: promise.accountId ?? accountId, firmId, interactionId: id, madeOn: on };
      const promiseId = await makePromise(db, viewer, { ...promise, ...about }, operationId);
      const changes = { promise: [null, promise.words], side: [null, promise.side] } as Record<
        string,
        [unknown, unknown]
      >;
      audit({ subjectType: "commitment", subjectId: promiseId, accountId: about.accountId, changes });
    }
    const executives = await recordMeeting(db, viewer, input);
    return { id, promises: promises.length, executives };
  },
});

/** Who of a letter's addresses is known here. Nothing is kept of the question. */
export const matchMail = action("touch.log", {
  input: schema.matchMail,
  async run({ db, input, onlyAsked }) {
    onlyAsked();
    return { people: await knownByAddress(db, input.addresses) };
  },
});
