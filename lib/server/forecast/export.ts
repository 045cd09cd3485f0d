import "server-only";
import { missing } from "@/lib/errors";
import type { Field } from "@/lib/files/field";
import { recordsOf } from "@/lib/forecast/accuracy";
import { forecastFigure } from "@/lib/forecast/drawn";
import { forecastPartFields, recordFields, recordLines, rowFields } from "@/lib/forecast/file-fields";
import { type ForecastState, voiceOf } from "@/lib/forecast/list";
import { recordFigure } from "@/lib/forecast/record-figures";
import { isShown } from "@/lib/forecast/shown";
import type { Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readForecast, readRecord } from "./read";

type Input = ForecastState & { of?: string };
type Asked = { db: Db; viewer: Viewer; input: Input; format: Format };
type Sheet<Row> = { list: string; fields: readonly Field<Row>[]; rows: readonly Row[] };

/** What is shown of the forecast: the renewals of the list or all of them, people’s records, or those behind one figure. */
async function sheetOf<T>({ db, viewer, input }: Asked, take: <Row>(sheet: Sheet<Row>) => T): Promise<T> {
  const voice = voiceOf(input, viewer);
  if (input.of?.startsWith("accuracy.") || (!input.of && input.tab === "history")) {
    const concluded = await readRecord(db, viewer, input);
    if (!input.of)
      return take({ list: "Forecast accuracy", fields: recordFields, rows: recordLines(recordsOf(concluded)) });
    const figure = recordFigure(concluded, input.of) ?? missing();
    return take({ list: `Forecast ${figure.name}`, fields: forecastPartFields(figure), rows: figure.parts });
  }
  const forecast = await readForecast(db, viewer, input);
  if (input.of) {
    const figure = forecastFigure(forecast, voice, input.of) ?? missing();
    return take({ list: `Forecast ${figure.name}`, fields: forecastPartFields(figure), rows: figure.parts });
  }
  const { rows, probabilities, today } = forecast;
  const shown = input.tab === "call" ? rows.filter((row) => isShown(row, input.show, { voice, today })) : rows;
  return take({ list: "Forecast", fields: rowFields(voice, probabilities), rows: shown });
}

export const countForecast = (asked: Asked) => sheetOf(asked, ({ rows }) => rows.length);

export const exportForecast = async (asked: Asked) =>
  sheetOf(asked, <Row>({ list, fields, rows }: Sheet<Row>) => {
    async function* some() {
      yield rows;
    }
    return { list, fields: fields as readonly Field<unknown>[], rows: some() as AsyncIterable<readonly unknown[]> };
  }).then(async (sheet) =>
    exportRows(asked.format, { ...sheet, mark: await markOf(asked.db, asked.viewer, sheet.list, {}) }),
  );
