import { z } from "zod";
import { toldRow } from "@/components/whitespace/told-row";
import { can } from "@/lib/policy";
import { findViewer } from "@/lib/server/viewer";
import { shownOnce } from "@/lib/whitespace/grid";
import { whitespaceState } from "@/lib/whitespace/list";
import { getDrawnGrid } from "@/lib/whitespace/queries";
import { blockOf } from "@/lib/whitespace/view";

const asked = z.object({ from: z.coerce.number().int().min(0).catch(0).default(0) });

/** A block of the rows the grid shows, in its order: what is scrolled to and did not come with the page. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer || !can(viewer, "book.view")) return Response.json({ error: "Not found." }, { status: 404 });
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const { from } = asked.parse(given);
  const { grid, today } = await getDrawnGrid(viewer);
  const shown = shownOnce(grid, whitespaceState.parse(given));
  const rows = shown.rows.slice(from, from + blockOf).map(toldRow(today));
  return Response.json({ rows }, { headers: { "cache-control": "no-store" } });
}
