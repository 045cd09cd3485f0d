"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { keepBudget } from "@/lib/server/documents/budget";
import { keepDeck, readDeckRenewal } from "@/lib/server/documents/deck";
import { lockTrack } from "@/lib/server/renewals/record";
import * as schema from "./schema";

/** Makes the budget and COBRA rates of a self-funded plan, as a PDF and a workbook, and keeps both. */
export const makeBudget = action("document.make", {
  input: schema.makeBudget,
  on: ({ db, input }) => lockTrack(db, input.trackId),
  async run({ db, viewer, on: track, input: { figures }, audit }) {
    if (track.kind !== "FEE")
      refuse("Budget rates are of a self-funded plan: an insured rate has an exhibit of its own.");
    const kept = await keepBudget(db, viewer, track, figures);
    const number = kept[0]!.number;
    audit({
      subjectType: "track",
      subjectId: track.id,
      accountId: track.accountId,
      changes: { budget: [null, `Version ${number}`] },
      receipt: { sha256: kept.map(({ hash }) => hash) },
    });
    return { number };
  },
});

/** Makes the pre-renewal deck of a renewal, and keeps it. */
export const makeDeck = action("document.make", {
  input: schema.makeDeck,
  on: ({ db, input }) => readDeckRenewal(db, input.renewalId),
  async run({ db, viewer, on: renewal, input: { low, high, agenda }, audit }) {
    const [kept] = await keepDeck(db, viewer, renewal, { low, high, agenda });
    const { number, hash } = kept!;
    audit({
      subjectType: "renewal",
      subjectId: renewal.id,
      accountId: renewal.accountId,
      changes: { deck: [null, `Version ${number}`] },
      receipt: { sha256: [hash] },
    });
    return { number };
  },
});
