import "server-only";
import { query } from "@/lib/server/query";
import { findSheetTrack, readVersions } from "@/lib/server/worksheets/record";
import { whyNotRated } from "@/lib/server/worksheets/write";

export type { SheetTrack, Version } from "@/lib/server/worksheets/record";

/**
 * An insured decision of a renewal and the versions of its worksheet the viewer sees, newest first; `closed` says why none
 * can be added. Nothing where it is not the viewer’s to see.
 */
export const getWorkbench = query("worksheet.view", async ({ db }, renewalId: string, trackId: string) => {
  const track = await findSheetTrack(db, trackId);
  if (track?.kind !== "INSURED" || track.renewalId !== renewalId) return;
  return { track, versions: await readVersions(db, trackId), closed: whyNotRated(track) };
});
