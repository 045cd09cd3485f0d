"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { loadWorkbook } from "@/lib/server/worksheets/load";
import { holdSheetTrack, readVersions, trackOfVersion } from "@/lib/server/worksheets/record";
import { discardDraft, saveDraft, signDraft } from "@/lib/server/worksheets/write";
import { figuresIn } from "./parameters";
import * as schema from "./schema";
import { sheets } from "./sheets";

type Told = Record<string, [unknown, unknown]>;
const said = (given: object) =>
  Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string");

/** Enters a version of a worksheet, or changes the draft that stands. */
export const saveWorksheet = action("worksheet.write", {
  input: schema.saveWorksheet,
  on: ({ db, input }) => holdSheetTrack(db, input.trackId),
  async run({ db, viewer, on: track, input, audit }) {
    const { kind, version, reason } = input;
    if (kind !== track.kind) refuse("This is the worksheet of another kind of decision. Open it from its renewal.");
    const figures = figuresIn(input, sheets[kind]);
    const stated = Object.fromEntries(
      said(input).flatMap(([key, value]) => (key.startsWith("stated.") ? [[key.slice(7), value]] : [])),
    );
    const saved = await saveDraft(db, viewer, track, { figures, stated, version, reason });
    const changes: Told = { worksheet: [null, `Version ${saved.number}, draft`] };
    audit({ subjectType: "track", subjectId: track.id, accountId: track.accountId, changes });
    return { number: saved.number, account: track.account };
  },
});

/**
 * Loads underwriting’s own workbook as the draft. One of a form that was mapped before is read without questions; another
 * is answered with its cells, and nothing is written until they are mapped.
 */
export const loadWorksheet = action("worksheet.write", {
  input: schema.loadWorksheet,
  on: ({ db, input }) => holdSheetTrack(db, input.trackId),
  async run({ db, viewer, on: track, input, audit, onlyAsked }) {
    const loaded = await loadWorkbook(db, viewer, track, input);
    if (loaded.state !== "SAVED") onlyAsked();
    else {
      const changes: Told = { worksheet: [null, `Version ${loaded.number}, draft, loaded from ${loaded.source}`] };
      audit({ subjectType: "track", subjectId: track.id, accountId: track.accountId, changes });
    }
    return loaded;
  },
});

/** Forgets how one’s workbook is laid out: the next one is mapped again. */
export const forgetForm = action("worksheet.write", {
  input: schema.forgetForm,
  on: async ({ db, input }) =>
    (await db.worksheetForm.findUnique({ where: { id: input.formId }, select: { id: true, name: true } })) ?? missing(),
  async run({ db, on: { id, name } }) {
    await db.worksheetForm.deleteMany({ where: { id } });
    return { name };
  },
});

/** Signs a draft, with a note to each question it raises; the decision requires its rate from then on. */
export const signWorksheet = action("worksheet.write", {
  input: schema.signWorksheet,
  on: ({ db, input }) => trackOfVersion(db, input.worksheetId),
  async run({ db, viewer, on: track, input: { worksheetId, version, ...given }, audit }) {
    const draft = (await readVersions(db, track.id)).find(({ id }) => id === worksheetId) ?? missing();
    await signDraft(db, viewer, track, draft, { version, notes: Object.fromEntries(said(given)) });
    const changes: Told = { worksheet: [null, `Version ${draft.number}, signed`] };
    audit({ subjectType: "track", subjectId: track.id, accountId: track.accountId, changes });
    return { number: draft.number, account: track.account };
  },
});

/** Throws a draft away. */
export const discardWorksheet = action("worksheet.write", {
  input: schema.discardWorksheet,
  on: ({ db, input }) => trackOfVersion(db, input.worksheetId),
  async run({ db, on: track, input, audit }) {
    const draft = (await readVersions(db, track.id)).find(({ id }) => id === input.worksheetId) ?? missing();
    await discardDraft(db, draft);
    const changes: Told = { worksheet: [`Version ${draft.number}, draft`, null] };
    audit({ subjectType: "track", subjectId: track.id, accountId: track.accountId, changes });
    return { number: draft.number };
  },
});
