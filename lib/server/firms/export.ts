import "server-only";
import { firmFields } from "@/lib/firms/file-fields";
import type { FirmsState } from "@/lib/firms/list";
import type { Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readFirms, sumFirms } from "./list";

const all = 1_000_000;

type Asked = { db: Db; viewer: Viewer; input: FirmsState };

/** Every firm a state shows as a file, in its order. */
export async function exportFirms({ db, viewer, input, format }: Asked & { format: Format }) {
  async function* rows() {
    yield await readFirms(db, { ...input, rows: all });
  }
  return exportRows(format, {
    list: "Brokers",
    mark: await markOf(db, viewer, "Brokers", {}),
    fields: firmFields,
    rows: rows(),
  });
}

export const countFirms = async ({ db, input }: Asked) => (await sumFirms(db, input)).firms;
