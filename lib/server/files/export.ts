import "server-only";
import { writeXlsxStream } from "hucre/xlsx";
import { csvLine, csvLines } from "@/lib/files/csv-line";
import type { Field } from "@/lib/files/field";
import { notice } from "@/lib/files/notice";
import { looks, sheetCells, sheetText } from "@/lib/files/sheet-cell";
import { dayText, monthText } from "@/lib/format";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { withBook } from "../then";

export type Format = "csv" | "xlsx";
export const mediaTypes: Record<Format, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export type Export<Row> = {
  /** As the list is called on screen; the file's name follows from it. */
  list: string;
  mark: string;
  fields: readonly Field<Row>[];
  /** Some at a time, in the list's order. */
  rows: AsyncIterable<readonly Row[]>;
};

/** A list as a file: marked internal, its headings, its rows as they come. */
export const exportRows = <Row>(format: Format, { list, mark, fields, rows }: Export<Row>) => ({
  name: `${list.toLowerCase().replace(/\W+/g, "-")}-internal.${format}`,
  mediaType: mediaTypes[format],
  chunks: format === "csv" ? csv(mark, fields, rows) : workbook(list, mark, fields, rows),
});

type Asked<Input> = { db: Db; viewer: Viewer; input: Input; format: Format };

/** A list of figures that is read whole, as `stream` asks for it: how many rows it has, and its file. */
export const wholeFile = <Input, Row>(
  list: string,
  fields: readonly Field<Row>[],
  read: (asked: Asked<Input>) => Promise<readonly Row[]>,
) => ({
  count: async (asked: Asked<Input>) => (await read(asked)).length,
  async file(asked: Asked<Input>) {
    async function* rows() {
      yield await read(asked);
    }
    const mark = await markOf(asked.db, asked.viewer, list, {});
    return exportRows(asked.format, { list, mark, fields, rows: rows() });
  },
});

/**
 * Whose and of when a file is: "Internal, Truebook, Book, through Oct 2026, exported by Dana Reyes on Nov 23, 2026"; of a
 * picture, "as of Nov 16, 2026" as well. Without `then` it holds no figures.
 */
export async function markOf(db: Db, viewer: Viewer, list: string, then: { asOf?: Day } | false = false) {
  const [at] = await db.$queryRaw<{ today: Day }[]>`select business_day()::text as today`;
  const [figures] = then
    ? await db.$queryRaw<{ month: string | null }[]>`
        ${withBook(then)} select max(as_of_month)::text as month from account_standings`
    : [];
  const asOf = then ? then.asOf : undefined;
  const parts = [
    "Internal, Truebook",
    list,
    asOf && `as of ${dayText(asOf, "")}`,
    figures?.month && `through ${monthText(figures.month)}`,
    `exported by ${viewer.name} on ${dayText(at?.today, "")}`,
  ];
  return parts.filter(Boolean).join(", ");
}

async function* csv<Row>(mark: string, fields: readonly Field<Row>[], rows: AsyncIterable<readonly Row[]>) {
  yield `\ufeff${csvLine([mark])}${csvLine(fields.map(({ head }) => head))}`;
  for await (const some of rows) yield csvLines(fields, some);
}

function workbook<Row>(
  list: string,
  mark: string,
  fields: readonly Field<Row>[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncIterable<Uint8Array> {
  async function* cells() {
    yield [sheetText(mark)];
    yield fields.map(({ head }) => sheetText(head));
    for await (const some of rows) for (const row of some) yield sheetCells(fields, row);
    yield [];
    yield [notice];
  }
  const columns = fields.map(({ kind }) => ({ width: looks[kind].width, numFmt: looks[kind].format }));
  const name = sheetText(list)
    .replace(/[[\]:*?/\\]/g, " ")
    .slice(0, 31);
  return writeXlsxStream(cells(), { name, columns, freezePane: { rows: 2 } }) as unknown as AsyncIterable<Uint8Array>;
}
