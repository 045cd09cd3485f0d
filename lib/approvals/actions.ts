"use server";

import { refuse } from "@/lib/errors";
import { rateAt } from "@/lib/renewals/rate-action";
import { action } from "@/lib/server/action";
import { askFor } from "@/lib/server/approvals/ask";
import { lendTo, lockPen } from "@/lib/server/approvals/lending";
import { lockApproval } from "@/lib/server/approvals/record";
import { signFor, withdrawRequest } from "@/lib/server/approvals/sign";
import { readAskedTrack } from "@/lib/server/approvals/track";
import { dateOf } from "@/lib/units/day";
import { type Decimal, inFull } from "@/lib/units/decimal";
import * as schema from "./schema";

const rateOf = (
  { kind, currentRate }: { kind: string; currentRate: string },
  { action: share, fee }: { action?: Decimal; fee?: Decimal },
) => (kind === "FEE" ? fee : share && rateAt(currentRate, share));

/** Asks for the signatures that a rate below required needs; the track stays where it is until they are given. */
export const askRelief = action("approval.ask", {
  input: schema.askRelief,
  on: ({ db, input }) => readAskedTrack(db, input.trackId, true),
  async run({ db, viewer, input, on: track, audit }) {
    const { years, cap, guarantees, credits, reason, why, quoteThrough } = input;
    const rate = rateOf(track, input) ?? refuse(track.kind === "FEE" ? "Enter the fee." : "Enter the action.");
    if (quoteThrough < track.today) refuse("The quote would have run out already: choose a later valid-through.");
    const extras = Object.fromEntries(
      Object.entries({ years, cap, guarantees, credits }).filter(([, value]) => value !== undefined),
    );
    const { id, title, waitsFor } = await askFor(db, viewer, track, { rate, extras, reason, why, quoteThrough });
    const changes = { relief: [null, inFull(rate)], reason: [null, reason] } as Record<string, [unknown, unknown]>;
    audit({ subjectType: "approval", subjectId: id, accountId: track.accountId, changes });
    return { id, title, waitsFor };
  },
});

/** Signs, declines or returns a request; at another number where one is given. */
export const signRelief = action("approval.sign", {
  input: schema.signRelief,
  async on({ db, input }) {
    const held = await lockApproval(db, input.approvalId);
    const { turns, pens } = held.approval;
    return { ...held, asked: turns.some(({ userId }) => pens.includes(userId)) };
  },
  async run({ db, viewer, input, on: { approval, pen }, audit }) {
    const { verdict, note, step } = input;
    const given = verdict === "AGREE" ? rateOf(approval, input) : undefined;
    const outcome = await signFor(db, viewer, approval, pen, {
      verdict,
      step,
      note,
      rate: given ? inFull(given) : null,
    });
    const changes = {
      signature: [null, verdict],
      ...(given && { relief: [approval.askedRate, inFull(given)] }),
      ...(outcome.status !== "OPEN" && { status: ["OPEN", outcome.status] }),
    } as Record<string, [unknown, unknown]>;
    audit({ subjectType: "approval", subjectId: approval.id, accountId: approval.accountId, changes });
    return { account: approval.account, status: outcome.status };
  },
});

/** Takes a request back before it is decided. */
export const withdrawRelief = action("approval.withdraw", {
  input: schema.withdrawRelief,
  on: ({ db, input }) => lockApproval(db, input.approvalId),
  async run({ db, on: { approval }, audit }) {
    await withdrawRequest(db, approval);
    const changes = { status: [approval.status, "WITHDRAWN"] } as Record<string, [unknown, unknown]>;
    audit({ subjectType: "approval", subjectId: approval.id, accountId: approval.accountId, changes });
    return { account: approval.account };
  },
});

/** Lends one's pen to a colleague for some days: they sign in one's place, under their own name. */
export const lendPen = action("approval.lend", {
  input: schema.lendPen,
  async run({ db, viewer, input, audit }) {
    const { id, name } = await lendTo(db, viewer, input);
    audit({ subjectType: "delegation", subjectId: id, changes: { pen: [null, name], fromOn: [null, input.fromOn] } });
    return { name };
  },
});

/** Takes it back from today on. */
export const takePenBack = action("approval.lend", {
  input: schema.takePenBack,
  async run({ db, viewer, input, audit }) {
    const { id, fromOn, yesterday } = await lockPen(db, viewer, input.delegationId);
    const [begun = yesterday] = [fromOn, yesterday].sort();
    const data = { fromOn: dateOf(begun), toOn: dateOf(yesterday), version: { increment: 1 } };
    await db.delegation.updateMany({ where: { id }, data });
    audit({ subjectType: "delegation", subjectId: id, changes: { toOn: [null, yesterday] } });
    return { id };
  },
});
