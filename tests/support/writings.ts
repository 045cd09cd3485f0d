import type { Db } from "@/lib/server/door";
import { Prisma } from "@/prisma/generated/client";
import { type Answer, attempt, type Data, on, sqlOf, trying, unbound, unique } from "./attempts";
import { modelOf, models } from "./everything";
import { matrix } from "./matrix";
import { type Route, upsert, waysToAdd, waysToChange, waysToRemove } from "./routes";
import { another, tables } from "./tables";

type Answers = Record<string, Answer>;
export type Writings = { add: Answers; change: Answers; remove: Answers; upsert: Answers };

/** What happens when `name` tries to write a row of `owner`'s in every way there is. Nothing of it stays. */
export const writeEveryWay = (name: string, table: string, owner: string): Promise<Writings> =>
  trying(name, async (db) => {
    const { model, stands, could, select, by } = plan(name, table, owner);
    const { only, first, change = {} } = tables[table]!;
    const parent = first?.(owner, another, by);
    const prepare = async () => {
      if (parent) await on(db, modelOf(parent.table).name).create!({ data: parent.data });
      if (only) await on(db, model.name).delete!({ where: unique(model, could) });
    };
    return {
      add: await each(
        db,
        waysToAdd({ model, row: could, select }, [...models.values()]),
        only || first ? prepare : undefined,
      ),
      change: await each(db, waysToChange({ model, row: stands, select }, change)),
      // What hangs from a row is not what keeps it from being removed.
      remove: await each(db, waysToRemove({ model, row: stands, select })),
      upsert: await each(db, {
        "upsert of one that stands": upsert({ model, row: stands, select }, change),
        ...(only || first ? {} : { "upsert of one that could": upsert({ model, row: could, select }, change) }),
      }),
    };
  });

/** The same for a row of `owner`'s that is given other values: moved, or signed as someone else. */
export const changeEveryWay = (name: string, table: string, owner: string, to: Data): Promise<Answers> =>
  trying(name, (db) => {
    const { model, stands } = plan(name, table, owner);
    const select = Object.fromEntries(model.key.map((field) => [field, true]));
    return each(db, waysToChange({ model, row: stands, select }, to));
  });

/**
 * How many rows of a table an update and a delete hit that read nothing: no filter, nothing returned. Only there do the
 * policies for writing stand alone, without those for reading.
 */
export const writeBlindly = (name: string, table: string, to: Data) =>
  trying(name, async (db) => {
    const model = modelOf(table);
    const { table: target, from } = sqlOf(model, to);
    const set = Prisma.raw(
      Object.keys(to)
        .map((f) => `"${model.columns[f]}" = n."${model.columns[f]}"`)
        .join(", "),
    );
    return each(db, {
      update: (db) => db.$executeRaw`update ${target} set ${set} from (select v.* from ${from}) n`,
      delete: (db) => db.$executeRaw`delete from ${target}`,
    });
  });

/** A row of the owner's that stands, another that could, and what the asker may read of either. */
function plan(name: string, table: string, owner: string) {
  const model = modelOf(table);
  const signer = name === "unscoped" ? "ann" : name;
  const by = matrix[table]!.key === "person" && !["targets", "invitations"].includes(table) ? owner : signer;
  const make = (n: number) => tables[table]!.row(owner, n, by);
  const fields = (name === "ada" && tables[table]!.glimpse) || model.key;
  const select = Object.fromEntries(fields.map((field) => [field, true]));
  return { model, stands: make(0), could: make(tables[table]!.only ? 0 : another), select, by };
}

async function each(db: Db, ways: Record<string, Route>, first?: () => Promise<unknown>) {
  const answers: Answers = {};
  for (const [way, route] of Object.entries(ways)) {
    answers[way] = await attempt(db, async () => {
      if (first) await unbound(db, first);
      return route(db);
    });
    if (first && "rows" in answers[way] && !answers[way].rows) await db.$executeRaw`rollback to savepoint attempt`;
  }
  return answers;
}
