import "server-only";
import {
  type ActualsReport,
  type Controls,
  type FigureName,
  figureNames,
  type ImportCounts,
  type MonthTotals,
  type Reject,
} from "@/lib/imports/report";
import { mergedControls, mismatchesIn, mismatchText, totalsNeeded } from "@/lib/imports/totals";
import { withRoom } from "@/lib/server/door";
import { type Day, lastFullMonth } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";
import { effectOf } from "./actuals-effect";
import { matchStaged, planStaged } from "./actuals-plan";
import { linesMissing, monthTotals, oddRatios } from "./actuals-report";
import { stageActuals } from "./actuals-stage";
import { keepPlanned, takePlanned } from "./actuals-take";
import { controlSheetOf } from "./control-sheet";
import type { Planned, Working } from "./work";

/** What a file of months would do: set by set, so that a hundred thousand rows cost a handful of statements. */
export async function planActuals(working: Working): Promise<Planned> {
  const { db, mapping, options, today, shown } = working;
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('monthly actuals'))`;
  await withRoom(db);
  const staged = await stageActuals(working);
  await matchStaged(db);
  const team = working.team ? [...working.team] : null;
  await planStaged(db, team, lastFullMonth(today), today);

  const counts = await countPlanned(working);
  const needed = totalsNeeded(Object.values(mapping));
  const summed = await monthTotals(db, needed);
  const [first, second] = summed.map(({ month }) => month);
  const beside = await controlSheetOf(working.source, options.sheet, second ? undefined : first);
  const months = withControls(summed, { ...staged.controls, ...ofThese(summed, beside?.controls) }, options.controls);
  const mismatches = mismatchesIn(months);
  const restated = counts.update;
  const effects = shown || restated > 0 ? await effectOf(db, team) : { effect: null, effects: [] };
  const actuals: ActualsReport = {
    months: months.filter(({ month }) => month),
    needed,
    controlSheet: beside?.sheet,
    restated,
    ...effects,
    ...(await linesMissing(db, team)),
    ...(await oddRatios(db)),
  };
  const problem = mismatches.length > 0 ? mismatchText(mismatches) : undefined;
  return {
    counts: { ...counts, actuals },
    problem,
    take: () => takePlanned(working),
    keepRows: (importId) => keepPlanned(db, importId),
    rejects: (limit) => rejectsOf(working, limit),
  };
}

/** Of a sheet of totals, the months the file has rows of: finance's year to date is no fault of October's file. */
const ofThese = (summed: { month: Day }[], controls: Controls = {}): Controls =>
  Object.fromEntries(summed.flatMap(({ month }) => (controls[month] ? [[month, controls[month]]] : [])));

/**
 * Each month with finance's totals: typed, or brought by the file, on a sheet or in rows of its own. One without a month is the month's
 * where the file has but one, else of all months together ("").
 */
function withControls(summed: Omit<MonthTotals, "control">[], brought: Controls, typed?: Controls): MonthTotals[] {
  const { "": whole, ...ofMonths } = brought;
  const [onlyMonth, another] = summed.map(({ month }) => month);
  const controls = mergedControls(
    typed,
    whole && onlyMonth && !another ? { [onlyMonth]: whole, ...ofMonths } : ofMonths,
  );
  const months = summed.map((month) => ({ ...month, control: controls[month.month] ?? {} }));
  const without = Object.entries(controls).filter(
    ([month, control]) => Object.keys(control).length > 0 && !summed.some((each) => each.month === month),
  );
  const empty = without.map(([month, control]) => ({ month, rows: 0, file: {}, taken: {}, control }));
  const all = whole && another ? [{ ...totalOf(summed), control: whole }] : [];
  return [...months, ...empty, ...all];
}

function totalOf(summed: Omit<MonthTotals, "control">[]) {
  const add = (figure: FigureName) => sum(summed.map(({ file }) => decimal(file[figure] ?? 0))).toFixed();
  const given = figureNames.filter((figure) => summed.some(({ file }) => file[figure] !== undefined));
  const file = Object.fromEntries(given.map((figure) => [figure, add(figure)]));
  return { month: "", rows: 0, file, taken: {} };
}

async function countPlanned({ db, shown }: Working): Promise<ImportCounts> {
  const [counts] = await db.$queryRaw<ImportCounts[]>`
    select count(*) filter (where outcome = 'CREATE')::int as create, count(*) filter (where outcome = 'UPDATE')::int as update,
      count(*) filter (where outcome = 'UNCHANGED')::int as unchanged, count(*) filter (where outcome = 'REJECT')::int as reject
    from planned`;
  const digest = shown ? await digestOf({ db }) : undefined;
  return { ...(counts ?? { create: 0, update: 0, unchanged: 0, reject: 0 }), ...(digest && { digest }) };
}

/** Stands for everything that would be written and everything it would replace. */
async function digestOf({ db }: Pick<Working, "db">) {
  const [row] = await db.$queryRaw<{ digest: string }[]>`
    select md5(coalesce(string_agg(concat_ws('|', row, outcome, line_id, month, fault, o_contracts, o_members, o_premium,
      o_fees, o_paid, o_incurred, contracts, members, premium, fees, paid, incurred), '
' order by row), '')) as digest from planned`;
  return row?.digest;
}

const rejectsOf = ({ db }: Working, limit: number) =>
  db.$queryRaw<Reject[]>`
    select row, fault_column as "column", fault as reason from planned where outcome = 'REJECT' order by row limit ${limit}`;
