import "server-only";
import { type InsightsState, readInsights } from "@/lib/insights/address";
import { packOf } from "@/lib/insights/pack";
import type { Viewer } from "@/lib/policy";
import { readFrame } from "../book/frame";
import { packPdfOf } from "../documents/pack-pdf";
import type { Db } from "../door";
import { markOf } from "../files/export";
import { businessDayOf } from "../ownership-day";
import { readBoard } from "./executive";

type Asked = { db: Db; viewer: Viewer; input: Record<string, string> };

/** The page’s figures laid out as a pack for the board: of the same day, scope and filters. */
export async function readPack(db: Db, viewer: Viewer, state: InsightsState) {
  const { firms, owners, tags } = await readFrame(db, state.asOf);
  const teams = owners.flatMap(({ teamId, team }) => (teamId && team ? [{ id: teamId, name: team }] : []));
  return packOf({
    lines: await readBoard(db, viewer, state),
    state,
    names: { firms, owners, tags, teams },
    mark: await markOf(db, viewer, "Insights", state),
    on: await businessDayOf(db),
  });
}

export async function exportPack({ db, viewer, input }: Asked) {
  const pack = await readPack(db, viewer, readInsights(input));
  async function* chunks() {
    yield await packPdfOf(pack);
  }
  return { name: "insights-board-pack-internal.pdf", mediaType: "application/pdf", chunks: chunks() };
}

/** What the trail says of it: what was asked, and how many figures left. */
export const aboutPack = async ({ db, viewer, input }: Asked) => ({
  receipt: { ...input, format: "pdf", rows: (await readBoard(db, viewer, readInsights(input))).length },
});
