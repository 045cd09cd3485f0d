import { Prisma } from "@/prisma/generated/client";
import { unscoped } from "@/tests/support/book";

const tables = [
  "accounts",
  "account_access",
  "lines",
  "line_terms",
  "line_events",
  "renewals",
  "exposures",
  "service_issues",
  "guarantee_results",
  "rfp_notices",
  "health_overrides",
  "space_dismissals",
  "opportunities",
  "rfps",
  "rfp_questions",
  "answers",
  "tasks",
];
const months = ["enrollment_months", "revenue_months", "claim_months"];
type Row = Record<string, unknown>;
/** `table id` → the row without its version; of months the current ones, by line and month. */
export type Dump = Map<string, Row>;

/** Everything an operation may change, as it stands. */
export const dump = (): Promise<Dump> =>
  unscoped(async (db) => {
    const found: Dump = new Map();
    for (const table of tables) {
      const rows = await db.$queryRaw<
        { row: Row }[]
      >`select to_jsonb(t) - 'version' as row from ${Prisma.raw(table)} t`;
      for (const { row } of rows) found.set(`${table} ${row.id}`, row);
    }
    for (const table of months) {
      const rows = await db.$queryRaw<{ row: Row }[]>`
        select to_jsonb(t) - '{id,import_id,recorded_at,superseded_by,restored_by}'::text[] as row from ${Prisma.raw(table)} t where superseded_at is null`;
      for (const { row } of rows) found.set(`${table} ${row.line_id} ${row.month}`, row);
    }
    return found;
  });

export const accountOf = (key: string, row: Row | undefined) =>
  String(key.startsWith("accounts ") ? row?.id : row?.account_id);

/**
 * What an undo should leave, worked out apart from it: of the accounts undone, every column the operation changed says
 * again what it said before; everything else says what it says now.
 */
export function expectedAfter(before: Dump, after: Dump, now: Dump, undone: (account: string) => boolean): Dump {
  const left: Dump = new Map([...now].map(([key, row]) => [key, { ...row }]));
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, became] = [before.get(key), after.get(key)];
    if (JSON.stringify(was) === JSON.stringify(became) || !undone(accountOf(key, was ?? became))) continue;
    if (!was) left.delete(key);
    else if (!became) left.set(key, was);
    else if (left.has(key)) left.set(key, { ...left.get(key), ...columnsOf(was, became) });
  }
  return left;
}

const columnsOf = (was: Row, became: Row) =>
  Object.fromEntries(
    Object.entries(was).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(became[name])),
  );

export const asText = (dump: Dump) =>
  [...dump].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => [key, JSON.stringify(row)]);
