import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import { partsSource, type Source } from "@/lib/files/source";
import { type ActualRow, actualFields, isTotalRow, nothingSeen, readActualRow } from "@/lib/imports/actual-row";
import type { ActualColumn } from "@/lib/imports/columns";
import { type Controls, figureNames } from "@/lib/imports/report";
import { plainTotal } from "@/lib/imports/totals";
import { plainMonth } from "@/lib/imports/values";
import type { Db } from "@/lib/server/door";
import { lastFullMonth } from "@/lib/units/day";
import { mappedRows } from "./reading";
import { partSize } from "./stored";
import type { Working } from "./work";

const atOnce = 4_000;
const separator = "\u001f";

/** What was read beside the rows: how many, and the totals the file brings of itself, by month ("" is the whole file). */
export type Staged = { rows: number; controls: Controls };

/** Copies a file of actuals into a temporary table, `staged`, some thousand rows at a time. */
export async function stageActuals(working: Working): Promise<Staged> {
  const { db, source, mapping, options, progress, today } = working;
  const asOf = working.asOf ?? lastFullMonth(today);
  const hasMonths = Object.values(mapping).includes("month");
  await createStage(db);
  const seen = nothingSeen();
  const controls: Controls = {};
  let rows = 0;
  let waiting: ActualRow[] = [];
  // The next rows are cut while the last ones are put. The transaction does one thing at a time: who asks it for more of the
  // file waits, so that much is asked for at once.
  let putting: Promise<unknown> = Promise.resolve();
  const ahead = partsSource(source.size, partSize, (part) =>
    putting.then(() => source.read(part * partSize, partSize)),
  );
  const waited: Source = { ...source, read: ahead.read };
  const flush = async () => {
    await putting;
    const some = waiting;
    waiting = [];
    if (some.length > 0) putting = putRows(db, some);
    // Told of at the next await; a fault while reading must not leave it unheard.
    putting.catch(() => {});
    progress(rows);
  };
  for await (const batch of mappedRows({ source: waited, kind: "ACTUALS", mapping, sheet: options.sheet })) {
    for (const { row, cell, fault } of batch) {
      if (isTotalRow(cell)) {
        addControl(controls, cell, hasMonths ? "" : asOf);
        continue;
      }
      const read = readActualRow(row, cell as (column: ActualColumn) => string, hasMonths ? undefined : asOf, seen);
      if (fault) Object.assign(read, { column: fault.column, fault: fault.reason, value: "" });
      waiting.push(read);
      rows += 1;
    }
    if (waiting.length >= atOnce) await flush();
    // Lets what is being put go out: rows that are at hand leave no other pause for it.
    await turn();
  }
  await flush();
  await putting;
  await db.$executeRaw`analyze staged (row, external_id, ein, key, coverage, plan, month)`;
  return { rows, controls };
}

/** A row of finance's own totals, of its month, else of the file. */
function addControl(controls: Controls, cell: (column: string) => string, otherwise: string) {
  const month = plainMonth(cell("month").trim()) ?? otherwise;
  const said = figureNames.flatMap((figure) => {
    const total = plainTotal(cell(figure));
    return total === undefined ? [] : [[figure, total] as const];
  });
  controls[month] = { ...controls[month], ...Object.fromEntries(said) };
}

const createStage = (db: Db) => db.$executeRaw`
  create temporary table staged (row int, external_id text, ein text, name text, key text, coverage text, plan text,
    month date, contracts int, members int, premium numeric(14,2), fees numeric(14,2), paid numeric(14,2),
    incurred numeric(14,2), valued date, fault_column text, fault text, value text, said text, covers text) on commit drop`;

/** Each column travels as one text: ten times cheaper than a parameter a cell. A text of nothing is no element at all. */
function putRows(db: Db, rows: ActualRow[]) {
  const [
    row,
    id,
    ein,
    name,
    key,
    coverage,
    plan,
    month,
    contracts,
    members,
    premium,
    fees,
    paid,
    incurred,
    valued,
    column,
    fault,
    value,
    said,
    covers,
  ] = actualFields.map((field) => rows.map((each) => each[field]).join(separator));
  return db.$executeRaw`
    insert into staged
    select row::int, coalesce(id, ''), coalesce(ein, ''), coalesce(name, ''), coalesce(key, ''), coalesce(coverage, ''),
      coalesce(plan, ''), nullif(month, '')::date, nullif(contracts, '')::int,
      nullif(members, '')::int, nullif(premium, '')::numeric, nullif(fees, '')::numeric, nullif(paid, '')::numeric,
      nullif(incurred, '')::numeric, nullif(valued, '')::date, nullif(column_, ''), nullif(fault, ''), nullif(value, ''),
      nullif(said, ''), nullif(covers, '')
    from unnest(string_to_array(${row}, ${separator}), string_to_array(${id}, ${separator}),
      string_to_array(${ein}, ${separator}), string_to_array(${name}, ${separator}),
      string_to_array(${key}, ${separator}), string_to_array(${coverage}, ${separator}),
      string_to_array(${plan}, ${separator}), string_to_array(${month}, ${separator}),
      string_to_array(${contracts}, ${separator}), string_to_array(${members}, ${separator}),
      string_to_array(${premium}, ${separator}), string_to_array(${fees}, ${separator}),
      string_to_array(${paid}, ${separator}), string_to_array(${incurred}, ${separator}),
      string_to_array(${valued}, ${separator}), string_to_array(${column}, ${separator}),
      string_to_array(${fault}, ${separator}), string_to_array(${value}, ${separator}),
      string_to_array(${said}, ${separator}), string_to_array(${covers}, ${separator}))
      as s(row, id, ein, name, key, coverage, plan, month, contracts, members, premium, fees, paid, incurred, valued,
        column_, fault, value, said, covers)`;
}
