import "server-only";
import { Refusal } from "@/lib/errors";
import { openTable, readTable } from "@/lib/files/rows";
import type { Source } from "@/lib/files/source";
import { controlRows, controlsIn } from "@/lib/imports/control-sheet";
import { distinctHeadings, knownHeadings } from "@/lib/imports/headings";
import type { Controls } from "@/lib/imports/report";
import type { Day } from "@/lib/units/day";

const looked = 12;
type Found = { sheet: string; controls: Controls };

/** Finance's totals where a workbook has them on a sheet of their own, beside the one of the rows: the first such sheet's. */
export async function controlSheetOf(
  source: Source,
  rowsSheet: string | undefined,
  only: Day | undefined,
): Promise<Found | undefined> {
  const known = knownHeadings("ACTUALS");
  const table = await openTable(source, { known, sheet: rowsSheet });
  if (table.kind === "CSV") return;
  const others = table.sheets.filter(({ name, hidden }) => !hidden && name !== table.sheet).slice(0, looked);
  for (const { name } of others) {
    const controls = await totalsIn(source, known, name, only);
    if (controls) return { sheet: name, controls };
  }
}

async function totalsIn(source: Source, known: string[], sheet: string, only: Day | undefined) {
  const found: string[][] = [];
  try {
    for await (const { cells } of readTable(source, { known, sheet })) {
      found.push([...cells]);
      if (found.length > controlRows + 1) return;
    }
  } catch (error) {
    // A sheet that holds no table holds no totals.
    if (error instanceof Refusal) return;
    throw error;
  }
  const [headings = [], ...rows] = found;
  return controlsIn({ headings: distinctHeadings(headings), rows }, only);
}
