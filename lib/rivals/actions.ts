"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { findAccount, refuseChanged } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { firmToName } from "@/lib/server/cards";
import { lockQuote } from "@/lib/server/rivals";
import { dateOf } from "@/lib/units/day";
import * as schema from "./schema";

/** Adds what a rival asked for one of an account's lines, or writes one of it anew. */
export const saveQuote = action("rival.record", {
  input: schema.saveQuote,
  on: ({ db, input }) => findAccount(db, input.accountId),
  async run({ db, input: { accountId, quoteId, version, ...given }, on: account, audit }) {
    const on = quoteId ? await lockQuote(db, quoteId) : undefined;
    if (on && on.accountId !== accountId) missing();
    if (on) await refuseChanged(db, on, version, "this quote");
    if (given.heardOn > account.today) refuse("We know of it once it has reached us: choose today or an earlier day.");
    if (given.firmId && given.firmId !== on?.fields.firmId) await firmToName(db, given.firmId);
    const fields = {
      ...given,
      action: given.action || null,
      rate: given.rate || null,
      priceBasis: given.rate ? given.priceBasis : null,
      firmId: given.firmId ?? null,
      effectiveOn: given.effectiveOn ?? null,
      note: given.note || null,
    };
    const effectiveOn = fields.effectiveOn ? dateOf(fields.effectiveOn) : null;
    const data = { ...fields, heardOn: dateOf(fields.heardOn), effectiveOn };
    const id = on?.id ?? (await db.competitorQuote.create({ data: { ...data, accountId }, select: { id: true } })).id;
    if (on) await db.competitorQuote.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
    audit({ subjectType: "quote", subjectId: id, accountId, changes: changesBetween(on?.fields ?? {}, fields) });
    return { competitor: given.competitor };
  },
});

export const removeQuote = action("rival.record", {
  input: schema.removeQuote,
  on: ({ db, input }) => lockQuote(db, input.quoteId),
  async run({ db, input: { version }, on, audit }) {
    await refuseChanged(db, on, version, "this quote");
    await db.competitorQuote.deleteMany({ where: { id: on.id } });
    const { competitor, coverage } = on.fields;
    audit({
      subjectType: "quote",
      subjectId: on.id,
      accountId: on.accountId,
      changes: { competitor: [competitor, null], coverage: [coverage, null] },
    });
    return { competitor };
  },
});
