import "server-only";
import { refuse } from "@/lib/errors";
import { readBatches } from "@/lib/files/rows";
import type { Source } from "@/lib/files/source";
import { distinctHeadings, knownHeadings, placesOf } from "@/lib/imports/headings";
import type { FileKind } from "@/lib/imports/kind";
import type { Mapping } from "@/lib/imports/report";

/** A row by the columns it is mapped to; `fault` is what is wrong with a cell that is needed, before it is read. */
export type MappedRow = {
  row: number;
  cell: (column: string) => string;
  fault?: { column: string; reason: string };
};

export type Asking = { source: Source; kind: FileKind; mapping: Mapping; sheet?: string };

const beyond = "More cells than headings: a comma stands without quotes.";

/** The rows of a file below its headings, some hundred at a time; refuses a mapping that lacks what the kind needs. */
export async function* mappedRows({ source, kind, mapping, sheet }: Asking): AsyncGenerator<MappedRow[]> {
  let places: Map<string, number> | undefined;
  let width = 0;
  let any = false;
  for await (const batch of readBatches(source, { known: knownHeadings(kind), sheet: sheet || undefined })) {
    const from = places ? 0 : 1;
    if (!places) {
      const headings = distinctHeadings(batch[0]?.cells ?? []);
      const placed = placesOf(kind, headings, mapping);
      if (placed.problem) refuse(placed.problem);
      places = placed.places;
      width = headings.length;
    }
    const at = places;
    const columns = new Map([...at].map(([column, place]) => [place, column]));
    const rows = batch.slice(from).map(({ row, cells, faults }): MappedRow => {
      const wrong = faults?.find(({ place }) => columns.has(place));
      const stray = cells.length > width && cells.slice(width).some((cell) => cell.trim());
      return {
        row,
        cell: (column) => cells[at.get(column) ?? -1] ?? "",
        ...(wrong && { fault: { column: columns.get(wrong.place) ?? "account", reason: wrong.reason } }),
        ...(stray && { fault: { column: "account", reason: beyond } }),
      };
    });
    any ||= rows.length > 0;
    if (rows.length > 0) yield rows;
  }
  if (!any) refuse("The file has headings and no rows.");
}
