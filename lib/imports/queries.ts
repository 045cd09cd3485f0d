import "server-only";
import { missing } from "@/lib/errors";
import { undoneBy } from "@/lib/server/imports/undo";
import { query } from "@/lib/server/query";
import { joined, mentioned, type Sql, sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";
import { type ImportsState, latestImports, wordsOf } from "./filter";
import type { ImportKind, ImportStatus } from "./kind";
import type { Contents, ImportCounts, ImportOptions, Mapping } from "./report";

/** An import as a list shows it. `undoneById` names the import that took it back, `undoes` the one it takes back. */
export type ImportListed = {
  id: string;
  kind: ImportKind;
  fileName: string;
  requesterId: string;
  requester: string;
  asOfMonth: Day | null;
  /** The months its rows are of; of actuals none before they are checked. */
  months: Day[];
  status: ImportStatus;
  counts: Pick<ImportCounts, "create" | "update" | "unchanged" | "reject"> | null;
  problem: string | null;
  rowsDone: number;
  rowsTotal: number | null;
  createdAt: Date;
  finishedAt: Date | null;
  undoes: string | null;
  undoneById: string | null;
};

/** Imports `i` of people `u` in this state; a word is looked for in the texts given. */
const fits = ({ q, kind, status }: ImportsState, texts: Sql): Sql =>
  joined(
    [
      sql`true`,
      ...wordsOf(q).map((word) => sql`${mentioned(sql`concat_ws(' ', ${texts})`, word)}`),
      ...(kind ? [sql`i.kind = ${kind}`] : []),
      ...(status ? [sql`i.status = ${status}`] : []),
    ],
    " and ",
  );

/** The latest imports in this state: one's own, and everybody's for a VP. */
export const listImports = query(
  "import.view",
  ({ db }, state: ImportsState) =>
    db.$queryRaw<ImportListed[]>`
      select i.id, i.kind, i.file_name as "fileName", i.requester_id as "requesterId", u.name as requester,
        i.as_of_month::text as "asOfMonth", i.status,
        case when i.kind = 'ACTUALS' then array(select m ->> 'month' from jsonb_array_elements(i.counts #> '{actuals,months}') m
          where m ->> 'month' <> '' and (m ->> 'rows')::int > 0)
        else array_remove(array[i.as_of_month::text], null) end as months,
        case when i.counts is not null then jsonb_build_object('create', i.counts -> 'create', 'update', i.counts -> 'update',
          'unchanged', i.counts -> 'unchanged', 'reject', i.counts -> 'reject') end as counts,
        i.problem, i.rows_done as "rowsDone", i.rows_total as "rowsTotal", i.created_at as "createdAt",
        i.finished_at as "finishedAt", i.undoes_id as undoes,
        ${undoneBy("i")} as "undoneById"
      from imports i join users u on u.id = i.requester_id
      where ${fits(state, sql`i.file_name, u.name`)}
      order by i.created_at desc, i.id desc limit ${latestImports}`,
);

export type ImportState = {
  id: string;
  kind: ImportKind;
  requester: string;
  status: ImportStatus;
  createdAt: Date;
  finishedAt: Date | null;
};

/** For an Admin: that something ran and how it ended, and nothing of what was in it; a file's name is not looked in. */
export const listImportStates = query(
  "import.status",
  ({ db }, state: ImportsState) =>
    db.$queryRaw<ImportState[]>`
      select i.id, i.kind, u.name as requester, i.status, i.created_at as "createdAt", i.finished_at as "finishedAt"
      from imports i join users u on u.id = i.requester_id
      where ${fits(state, sql`u.name`)}
      order by i.created_at desc, i.id desc limit ${latestImports}`,
);

export type ImportWhole = Omit<ImportListed, "counts"> & {
  version: number;
  counts: ImportCounts | null;
  contents: Contents | null;
  mapping: Mapping | null;
  options: ImportOptions | null;
  /** May this viewer go on with it? A VP reads what others import. */
  mine: boolean;
  /** Whether the import that takes it back is still at it. */
  undoing: boolean;
  /** The file of the import this one takes back, and its kind. */
  undoesFile: string | null;
  undoesKind: ImportKind | null;
};

/** One import with everything a screen says of it. */
export const getImport = query("import.view", async ({ viewer, db }, id: string): Promise<ImportWhole> => {
  const [found] = await db.$queryRaw<ImportWhole[]>`
    select i.id, i.kind, i.file_name as "fileName", i.requester_id as "requesterId", u.name as requester,
      i.as_of_month::text as "asOfMonth", i.status, i.counts, i.problem, i.rows_done as "rowsDone",
      case when i.kind = 'ACTUALS' then array(select m ->> 'month' from jsonb_array_elements(i.counts #> '{actuals,months}') m
        where m ->> 'month' <> '' and (m ->> 'rows')::int > 0)
      else array_remove(array[i.as_of_month::text], null) end as months,
      i.rows_total as "rowsTotal", i.created_at as "createdAt", i.finished_at as "finishedAt", i.undoes_id as undoes,
      i.version, i.contents, i.mapping, i.options, i.requester_id = ${viewer.id}::uuid as mine,
      o.file_name as "undoesFile", o.kind as "undoesKind",
      exists (select from imports n where n.undoes_id = i.id and n.status = 'TAKING') as undoing,
      ${undoneBy("i")} as "undoneById"
    from imports i join users u on u.id = i.requester_id left join imports o on o.id = i.undoes_id
    where i.id::text = ${id}`;
  return found ?? missing();
});

/** How far it is, for asking every second or two. */
export const getImportProgress = query("import.view", async ({ db }, id: string) => {
  const [found] = await db.$queryRaw<
    { status: ImportStatus; version: number; rowsDone: number; rowsTotal: number | null }[]
  >`select status, version, rows_done as "rowsDone", rows_total as "rowsTotal" from imports where id::text = ${id}`;
  return found ?? missing();
});

export type ImportRowShown = {
  row: number;
  accountId: string | null;
  /** Its name today; of an account that is only planned, the file's. */
  account: string | null;
  outcome: "CREATE" | "UPDATE" | "UNCHANGED" | "REJECT" | "STAYED";
  column: string | null;
  reason: string | null;
  /** Field → what it was and what it becomes. A reject's `after` holds `value`, the cell as the file has it. */
  before: Record<string, string | number | null> | null;
  after: Record<string, string | number | null> | null;
};

const aPage = 200;

/** The rows of an import with one outcome, in the file's order, a page of 200 at a time from 0; `total` counts them all. */
export const listImportRows = query(
  "import.view",
  async ({ db }, id: string, outcome: ImportRowShown["outcome"], page?: number) => {
    const rows = await db.$queryRaw<ImportRowShown[]>`
      select r.row, r.account_id as "accountId", coalesce(a.name, r.after ->> 'name') as account, r.outcome, r.column,
        r.reason, r.before, r.after
      from import_rows r left join accounts a on a.id = r.account_id
      where r.import_id::text = ${id} and r.outcome = ${outcome}
      order by r.row limit ${aPage} offset ${(page ?? 0) * aPage}`;
    const [count] = await db.$queryRaw<{ total: number }[]>`
      select count(*)::int as total from import_rows where import_id::text = ${id} and outcome = ${outcome}`;
    return { rows, total: count?.total ?? 0 };
  },
);

export type ImportPerson = { id: string; name: string };

/** Whom the owners of a file may mean: for a Director their own people, for others whoever keeps accounts. */
export const listImportOwners = query(
  "import.view",
  ({ db }) =>
    db.$queryRaw<ImportPerson[]>`
      select id, name from users
      where deactivated_at is null and role in ('AE', 'DIRECTOR')
        and ((select viewer_role()) <> 'DIRECTOR' or id in (select my_people()))
      order by name`,
);

/** A month whose figures are not those first recorded: since when, and by which file where the viewer may see it. */
export type Restatement = { month: Day; on: Day; file: string | null };

/** The months of an account that a file or a person has restated, as they stand now. */
export const listRestatements = query(
  "account.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<Restatement[]>`
      with versions as (
        select line_id, month, recorded_at, import_id, superseded_at, array[contracts, members]::numeric[] as figures,
          'E' as of from enrollment_months where account_id = ${accountId}::uuid
        union all
        select line_id, month, recorded_at, import_id, superseded_at, array[premium, fees], 'R'
        from revenue_months where account_id = ${accountId}::uuid
        union all
        select line_id, month, recorded_at, import_id, superseded_at, array[paid, incurred], 'C'
        from claim_months where account_id = ${accountId}::uuid),
      told as (
        select month, recorded_at, import_id, superseded_at, figures, first_value(figures) over (partition by of, line_id, month order by recorded_at) as first
        from versions)
      select t.month::text, (max(t.recorded_at) at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as on,
        max(i.file_name) as file
      from told t left join imports i on i.id = t.import_id
      where t.superseded_at is null and t.import_id is not null and t.figures <> t.first
      group by t.month order by t.month`,
);
