import "server-only";
import { factsOf, type Whitespace } from "@/lib/whitespace/facts";
import { type GridRow, gridOf } from "@/lib/whitespace/grid";
import { type Db, dayWithin } from "./door";
import { snapshotOf } from "./plain";
import { kept } from "./sql";
import { readWhitespace } from "./whitespace";

/** A grid as a page draws it: every account of the viewer with its cells, and what they were made with. */
export type Drawn = Omit<Whitespace, "rows"> & { grid: GridRow[] };
type Held = { drawn: Drawn; at: number; state: string | undefined };

/** For so long the rows scrolled to are those of the grid that was drawn; and no more rows than these are held. */
export const lasts = 60_000;
const most = 16_000;

/** Held for the whole process, because the built app holds this module more than once. */
const whole = globalThis as typeof globalThis & { drawnGrids?: Map<string, Held> };

/** Draws the grid, or gives it again where nobody has written anything since this viewer drew it. */
export async function drawGrid(db: Db): Promise<Drawn> {
  const [key, state] = [await sightOf(db), await snapshotOf(db)];
  const held = heldUnder(key);
  if (held && state !== undefined && held.state === state) return held.drawn;
  const { rows, ...around } = await readWhitespace(db);
  const drawn = { ...around, grid: gridOf(rows.map(factsOf), around) };
  hold(key, { drawn, at: Date.now(), state });
  return drawn;
}

/**
 * The grid this viewer drew last, for the rows of it that are scrolled to: one order from the first row to the last, however
 * much others write meanwhile. Drawn anew once it is old, and at once where the viewer sees other accounts than then.
 */
export async function drawnGrid(db: Db): Promise<Drawn> {
  return heldUnder(await sightOf(db))?.drawn ?? drawGrid(db);
}

/** Who asks, as what, on which day, and which accounts they see and may change. */
async function sightOf(db: Db): Promise<string> {
  const [found] = await db.$queryRaw<{ sight: string }[]>`${kept}
    select concat_ws(' ', (select viewer_id()), current_setting('role'),
      case when current_setting('role') <> 'truebook_all' then md5((select visible_ids())::text) end,
      md5(array(select writable_accounts())::text)) as sight`;
  return `${dayWithin(db)} ${found?.sight}`;
}

function heldUnder(key: string): Held | undefined {
  const held = whole.drawnGrids?.get(key);
  return held && Date.now() - held.at < lasts ? held : undefined;
}

/** Holds one, and lets go of the oldest where there is too much, and of all that are old. */
function hold(key: string, held: Held) {
  const memory = (whole.drawnGrids ??= new Map());
  memory.delete(key);
  memory.set(key, held);
  let rows = [...memory.values()].reduce((total, { drawn }) => total + drawn.grid.length, 0);
  for (const [each, { drawn, at }] of memory) {
    if (rows <= most && held.at - at < lasts) break;
    memory.delete(each);
    rows -= drawn.grid.length;
  }
}
