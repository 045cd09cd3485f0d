import "server-only";
import { type RatedTrack, renewalFields } from "@/lib/book/renewal-fields";
import { can, type Viewer } from "@/lib/policy";
import type { RenewalsState } from "@/lib/renewals/list";
import type { RenewalRow } from "@/lib/renewals/queries";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readRenewals, readTrackRates } from "./tracks";

const chunk = 500;
const everyRow = 1_000_000;

/** The list of renewals as a file: all its tracks, with rates for those who may see them. */
export async function exportRenewals(asked: { db: Db; viewer: Viewer; input: RenewalsState; format: Format }) {
  const { db, viewer, input, format } = asked;
  const rated = can(viewer, "book.required");
  const { rows } = await readRenewals(db, { ...input, rows: everyRow });
  return exportRows(format, {
    list: "Renewals",
    mark: await markOf(db, viewer, "Renewals", {}),
    fields: renewalFields(rated),
    rows: batches(db, rows, rated),
  });
}

async function* batches(db: Db, rows: RenewalRow[], rated: boolean): AsyncGenerator<RatedTrack[]> {
  for (let from = 0; from < rows.length; from += chunk) {
    const some = rows.slice(from, from + chunk);
    const ids = some.map(({ trackId }) => trackId);
    const rates = rated ? await readTrackRates(db, ids) : {};
    yield some.map((row) => ({ row, rates: rates[row.trackId] }));
  }
}
