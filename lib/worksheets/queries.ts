import "server-only";
import { query } from "@/lib/server/query";
import { listFormsOf } from "@/lib/server/worksheets/forms";
import { findSheetTrack, readVersions } from "@/lib/server/worksheets/record";
import { whyNotRated } from "@/lib/server/worksheets/write";
import type { SheetKind } from "./sheets";

export type { MappedForm } from "@/lib/server/worksheets/forms";
export type { SheetTrack, Version } from "@/lib/server/worksheets/record";

/**
 * A decision of a renewal and the versions of its worksheet the viewer sees, newest first; `closed` says why none can be
 * added. Nothing where it is not the viewer’s to see.
 */
export const getWorkbench = query("worksheet.view", async ({ db }, renewalId: string, trackId: string) => {
  const track = await findSheetTrack(db, trackId);
  if (track?.renewalId !== renewalId) return;
  return { track, versions: await readVersions(db, trackId), closed: whyNotRated(track) };
});

/** The workbooks of a kind the viewer has mapped, by name. */
export const listForms = query("worksheet.view", ({ db }, kind: SheetKind) => listFormsOf(db, kind));
