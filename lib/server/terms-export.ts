import "server-only";
import type { Viewer } from "@/lib/policy";
import { termFields } from "@/lib/terms/file-fields";
import { isShown, type TermsState } from "@/lib/terms/list";
import type { Db } from "./door";
import { exportRows, type Format, markOf } from "./files/export";
import { readTerms } from "./terms";

type Asked = { db: Db; viewer: Viewer; input: TermsState };

const shown = async ({ db, input }: Asked) => (await readTerms(db)).filter((term) => isShown(input, term));

/** The terms a state shows as a file. */
export async function exportTerms(asked: Asked & { format: Format }) {
  async function* rows() {
    yield await shown(asked);
  }
  return exportRows(asked.format, {
    list: "Terms",
    mark: await markOf(asked.db, asked.viewer, "Terms", {}),
    fields: termFields,
    rows: rows(),
  });
}

export const countTerms = async (asked: Asked) => (await shown(asked)).length;
