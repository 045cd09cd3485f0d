import type { Viewer } from "@/lib/policy";
import type { Db } from "@/lib/server/door";
import { writing } from "@/lib/server/door";
import { Prisma } from "@/prisma/generated/client";
import { viewer } from "./cast";
import type { Model } from "./models";

export type Data = Record<string, unknown>;
type Delegate = Record<string, (args?: object) => Promise<unknown>>;
/** How many rows it touched; why PostgreSQL would not; or what else went wrong, which proves nothing. */
export type Answer = { rows: number } | { refused: string } | { failed: string };

/** The generated client by a model's name, as a test that knows no model by name must call it. */
export const on = (db: Db, model: string) =>
  (db as unknown as Record<string, Delegate>)[model.charAt(0).toLowerCase() + model.slice(1)]!;

/** Lets `work` try things as a viewer in a transaction that is always taken back; "unscoped" may do everything. */
export async function trying<T>(name: string, work: (db: Db) => Promise<T>): Promise<T> {
  const undo = new Error("taken back");
  let kept: T | undefined;
  const who = name === "unscoped" ? ({ ...viewer("vera") } as Viewer) : viewer(name);
  await writing(who, async (db) => {
    if (name === "unscoped") await become(db, "unscoped");
    await begin(db);
    kept = await work(db);
    throw undo;
  }).catch((error) => {
    if (error !== undo) throw error;
  });
  return kept as T;
}

export const become = (db: Db, role: string) => db.$executeRaw`select set_config('role', ${role}, true)`;

/** Runs `prepare` as if there were no policies, in the viewer's own transaction. */
export async function unbound(db: Db, prepare: () => Promise<unknown>) {
  const [row] = await db.$queryRaw<{ role: string }[]>`select current_setting('role') as role`;
  await become(db, "unscoped");
  await prepare();
  await become(db, row!.role);
}

/** Lays out what the attempts that follow will find. */
export async function given(db: Db, prepare: () => Promise<unknown>) {
  await unbound(db, prepare);
  await begin(db);
}

/** Where every attempt of a transaction begins and is taken back to. */
export const begin = (db: Db) => db.$executeRaw`savepoint attempt`;
const takeBack = (db: Db) => db.$executeRaw`rollback to savepoint attempt`;

/** One try, taken back at once. */
export async function attempt(db: Db, work: () => Promise<number>): Promise<Answer> {
  try {
    const rows = await work();
    if (rows > 0) await takeBack(db);
    return { rows };
  } catch (error) {
    await takeBack(db);
    const refused = refusal(error);
    return refused ? { refused } : { failed: String(error) };
  }
}

/** May `name` do this, once `prepare` has laid out what they find? Nothing of it stays. */
export const may = (name: string, work: (db: Db) => Promise<unknown>, prepare?: (db: Db) => Promise<unknown>) =>
  trying(name, async (db) => {
    if (prepare) await given(db, () => prepare(db));
    const answer = await attempt(db, async () => {
      const done = await work(db);
      return typeof done === "number" ? done : ((done as { count?: number } | null)?.count ?? 1);
    });
    if ("failed" in answer) throw new Error(answer.failed);
    return "rows" in answer && answer.rows > 0;
  });

/** 42501 is PostgreSQL's no, of a grant or a policy; the others are Prisma's for "there is no such row to touch". */
function refusal(error: unknown) {
  const { code, message } = error as { code?: string; message: string };
  if (/42501|row-level security|permission denied/.test(`${JSON.stringify(error)} ${message}`)) return "42501";
  return code && ["P2025", "P2018", "P2015"].includes(code) ? code : undefined;
}

export const primaryKey = (model: Model, row: Data) =>
  Object.fromEntries(model.key.map((field) => [field, row[field]]));
/** The same as Prisma's unique filter. */
export function unique(model: Model, row: Data) {
  const key = primaryKey(model, row);
  return model.key.length > 1 ? { [model.key.join("_")]: key } : key;
}
export const keyText = (model: Model, row: Data) =>
  JSON.stringify(model.key.map((field) => (typeof row[field] === "bigint" ? Number(row[field]) : row[field])));

/** A row's columns and values for hand-written SQL, which PostgreSQL types by the table itself. */
export function sqlOf(model: Model, data: Data) {
  const fields = Object.keys(data);
  const names = (prefix: string) => Prisma.raw(fields.map((f) => `${prefix}"${model.columns[f]}"`).join(", "));
  const json = Object.fromEntries(fields.map((f) => [model.columns[f], plain(data[f])]));
  const from = Prisma.sql`jsonb_populate_record(null::${Prisma.raw(`"${model.table}"`)}, ${JSON.stringify(json)}::jsonb) v`;
  return { table: Prisma.raw(`"${model.table}"`), columns: names(""), values: names("v."), from };
}

/** `t."id" = v."id" and …` over the primary key. */
export const sameKey = (model: Model) =>
  Prisma.raw(model.key.map((f) => `t."${model.columns[f]}" = v."${model.columns[f]}"`).join(" and "));

const plain = (value: unknown) => (Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : value);
