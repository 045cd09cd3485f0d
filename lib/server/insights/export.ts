import "server-only";
import { missing } from "@/lib/errors";
import { type InsightsState, readInsights } from "@/lib/insights/address";
import { type CutLine, cutFields } from "@/lib/insights/cut-fields";
import { boardFields, partFields } from "@/lib/insights/file-fields";
import { buckets, type Cut, cutNames, cutsOf, isCut } from "@/lib/insights/rate-cuts";
import { can, type Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readCutRates } from "./cuts";
import { readBoard, readFigure } from "./executive";

type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

const some = async function* <Row>(rows: readonly Row[]) {
  yield rows;
};

/** The rows of both buckets, each under its own. */
async function readCuts(db: Db, state: InsightsState, by: Cut): Promise<CutLine[]> {
  const { rates } = await readCutRates(db, state);
  return buckets.flatMap(({ kind, name }) => cutsOf(kind, rates, by).map((row) => ({ ...row, bucket: name })));
}

/** The figures of a page of Insights as a file, decisions told apart (`by`) or, of one of them (`of`), its accounts: of the same day and scope. */
export async function exportInsights({ db, viewer, input, format }: Asked) {
  const state = readInsights(input);
  const mark = (list: string) => markOf(db, viewer, list, state);
  if (isCut(input.by) && can(viewer, "book.required")) {
    const list = `Rate quality by ${cutNames[input.by]}`;
    return exportRows(format, {
      list,
      mark: await mark(list),
      fields: cutFields(input.by),
      rows: some(await readCuts(db, state, input.by)),
    });
  }
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
  if (isCut(input.by) && can(viewer, "book.required")) return (await readCuts(db, state, input.by)).length;
  if (!input.of) return (await readBoard(db, viewer, state)).length;
  return (await readFigure(db, viewer, state, input.of))?.parts.length ?? 0;
}
