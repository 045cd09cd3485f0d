"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { accountsChosen } from "@/lib/server/chosen";
import { findTaker, holdingsOf, lockOwnership, mayTake, moveTasks, writeMoves } from "@/lib/server/ownership";
import { coverFor, endCoverOf, findCover } from "@/lib/server/ownership-cover";
import { businessDayOf } from "@/lib/server/ownership-day";
import { tellOfCover, tellOfCoverOver, tellOfMoves } from "@/lib/server/ownership-notes";
import { repeatOwners } from "@/lib/server/undo-after";
import { addDays } from "@/lib/units/day";
import { largestOf, planMoves, replacedPlans, sharesOf, togetherOf } from "./plan";
import * as schema from "./schema";
import { accountsText, coverSays, nothingSays, reassignSays } from "./words";

/**
 * Gives accounts to someone from today or a later day. What was owned until then stays credited to whoever owned it; open
 * tasks follow on the day. Asked for a preview, it answers what would move and changes nothing.
 */
export const reassign = action("accounts.reassign", {
  input: schema.reassign,
  patience: 120_000,
  run: async ({ viewer, db, input, operationId, audit, onlyAsked }) => {
    const { toUserId, from, preview, seen } = input;
    const today = await businessDayOf(db);
    if (from < today) return refuse("Ownership changes from today on: months that are over stay with who earned them.");
    if (from > addDays(today, 731)) return refuse("Choose a day within two years.");
    const to = await findTaker(db, toUserId);
    if (!to || !mayTake(viewer, to)) return refuse("Choose an account executive or Director you may give accounts to.");
    const ids = await accountsChosen(db, viewer, input);
    if (!preview) await lockOwnership(db, ids);
    const { moves, same, locked, stayed } = planMoves(await holdingsOf(db, viewer, ids), { toUserId, from, seen });
    const together = togetherOf(moves);
    const { members } = together;
    const load = { accounts: to.accounts, members: to.members };
    const receipt = {
      preview,
      count: ids.length,
      change: moves.length,
      same,
      locked,
      stayed,
      together,
      largest: largestOf(moves, 10),
      from: sharesOf(moves),
      to: {
        id: to.id,
        name: to.name,
        before: load,
        after: { accounts: load.accounts + moves.length, members: load.members + members },
      },
      replaced: replacedPlans(moves, today),
      seen: preview ? Object.fromEntries(moves.map(({ id, stamp }) => [id, stamp])) : {},
      says:
        moves.length === 0
          ? nothingSays({ stayed: stayed.length, same }, to.name)
          : reassignSays(accountsText(moves.map(({ name }) => name)), to.name, from, today),
    };
    if (preview) {
      onlyAsked();
      return receipt;
    }
    if (moves.length === 0) {
      audit({ receipt: { changed: 0, stayed: stayed.length } });
      return receipt;
    }
    const rows = await writeMoves(db, { moves, toUserId, from, today });
    if (from === today) {
      await moveTasks(db, moves, toUserId);
      await repeatOwners(
        db,
        moves.map(({ id }) => id),
      );
    }
    await tellOfMoves(db, { by: viewer.name, moves, to, from, today, operationId });
    for (const { id, ownerId } of moves)
      audit({
        subjectType: "access",
        subjectId: rows.get(id),
        accountId: id,
        changes: { ownerId: [ownerId, toUserId], fromOn: [null, from] },
      });
    return receipt;
  },
});

/** Lends accounts to someone for some days, to write or to read; it ends by itself, and with the owner it stands in for. */
export const cover = action("accounts.cover", {
  input: schema.cover,
  patience: 120_000,
  run: async ({ viewer, db, input, operationId, audit }) => {
    const { userId, from, to, mayWrite } = input;
    const today = await businessDayOf(db);
    if (from < today) return refuse("Cover begins today or later.");
    if (to > addDays(from, 366)) return refuse("Cover lasts a year at most.");
    const taker = await findTaker(db, userId);
    if (!taker || !mayTake(viewer, taker)) return refuse("Choose an account executive or Director who may cover.");
    const ids = await accountsChosen(db, viewer, input);
    await lockOwnership(db, ids);
    const { made, stayed } = await coverFor(db, viewer, { ids, userId, from, to, mayWrite });
    if (made.length > 0)
      await tellOfCover(db, { by: viewer.name, accounts: made, who: taker, from, to, today, operationId });
    for (const { id, accessId } of made)
      audit({
        subjectType: "access",
        subjectId: accessId,
        accountId: id,
        changes: { coverId: [null, userId], fromOn: [null, from], toOn: [null, to], mayWrite: [null, mayWrite] },
      });
    if (made.length === 0) audit({ receipt: { changed: 0, stayed: stayed.length } });
    const what = accountsText(made.map(({ name }) => name));
    return { change: made.length, stayed, says: coverSays(taker.name, what, from, to, today) };
  },
});

/** Ends cover before its day: yesterday was the last, or it never begins. */
export const endCover = action("accounts.cover", {
  input: schema.endCover,
  run: async ({ viewer, db, input, operationId, audit }) => {
    const on = await findCover(db, viewer, input.accessId);
    await endCoverOf(db, on);
    const [account, who] = [
      { id: on.accountId, name: on.account },
      { id: on.userId, name: on.name },
    ];
    await tellOfCoverOver(db, { by: viewer.name, account, who, operationId });
    audit({
      subjectType: "access",
      subjectId: on.id,
      accountId: on.accountId,
      changes: { coverId: [on.userId, null], toOn: [on.toOn, on.today] },
    });
    return { says: `${on.name} no longer covers ${on.account}.` };
  },
});
