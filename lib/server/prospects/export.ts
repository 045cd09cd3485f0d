import "server-only";
import type { Viewer } from "@/lib/policy";
import { prospectFields } from "@/lib/prospects/file-fields";
import type { ProspectsState } from "@/lib/prospects/list";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readProspects, sumProspects } from "./list";

const all = 20_000;

type Asked = { db: Db; viewer: Viewer; input: ProspectsState };

/** The employers a state shows as a file, in its order; the first twenty thousand. */
export async function exportProspects({ db, viewer, input, format }: Asked & { format: Format }) {
  async function* rows() {
    yield await readProspects(db, { ...input, rows: all }, true);
  }
  const mark = await markOf(db, viewer, "Prospects");
  return exportRows(format, { list: "Prospects", mark, fields: prospectFields, rows: rows() });
}

export const countProspects = async ({ db, input }: Asked) => (await sumProspects(db, input, all)).prospects;
