import "server-only";
import { missing } from "@/lib/errors";
import { readInsights } from "@/lib/insights/address";
import { boardFields, partFields } from "@/lib/insights/file-fields";
import type { Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readBoard, readFigure } from "./executive";

type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

const some = async function* <Row>(rows: readonly Row[]) {
  yield rows;
};

/** The figures of a page of Insights as a file or, of one of them (`of`), its accounts: of the same day and scope. */
export async function exportInsights({ db, viewer, input, format }: Asked) {
  const state = readInsights(input);
  const mark = (list: string) => markOf(db, viewer, list, state);
  if (!input.of)
    return exportRows(format, {
      list: "Insights",
      mark: await mark("Insights"),
      fields: boardFields,
      rows: some(await readBoard(db, viewer, state)),
    });
  const figure = (await readFigure(db, viewer, state, input.of)) ?? missing();
  return exportRows(format, {
    list: `Insights ${figure.name}`,
    mark: await mark(`Insights, ${figure.name}`),
    fields: partFields(figure),
    rows: some(figure.parts),
  });
}

export async function countInsights({ db, viewer, input }: Asked) {
  const state = readInsights(input);
  if (!input.of) return (await readBoard(db, viewer, state)).length;
  return (await readFigure(db, viewer, state, input.of))?.parts.length ?? 0;
}
