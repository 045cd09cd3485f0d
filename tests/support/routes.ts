import type { Db } from "@/lib/server/door";
import { Prisma } from "@/prisma/generated/client";
import { type Data, on, primaryKey, sameKey, sqlOf, unique } from "./attempts";
import type { Model } from "./models";

/** A way to touch rows; it answers with how many it touched. */
export type Route = (db: Db) => Promise<number>;
type Plan = { model: Model; row: Data; select?: object };

const one = async (work: Promise<unknown>) => ((await work) ? 1 : 0);
const counted = async (work: Promise<unknown>) => ((await work) as { count: number }).count;

/** Every way to add a row. `relations` names the parents it may hang from, with their ids. */
export function waysToAdd({ model, row, select }: Plan, parents: Model[]): Record<string, Route> {
  const { table, columns, values, from } = sqlOf(model, row);
  return {
    create: (db) => one(on(db, model.name).create!({ data: row, select })),
    createMany: (db) => counted(on(db, model.name).createMany!({ data: [row] })),
    "raw insert": (db) => db.$executeRaw`insert into ${table} (${columns}) select ${values} from ${from}`,
    "raw insert from a query": (db) =>
      db.$executeRaw`with given as (select ${values} from ${from}) insert into ${table} (${columns}) select * from given`,
    ...nested(model, row, parents),
    ...connected(model, row, select),
  };
}

/** Through a parent: `account.update({ data: { lines: { create } } })`. */
function nested(model: Model, row: Data, parents: Model[]): Record<string, Route> {
  const ways: Record<string, Route> = {};
  for (const relation of model.relations.filter(({ fields }) => fields.length && row[fields[0]!])) {
    const parent = parents.find(({ name }) => name === relation.to);
    const back = parent?.relations.find(({ to, list }) => to === model.name && list);
    if (!parent || !back || model.table === "users") continue;
    const create = Object.fromEntries(Object.entries(row).filter(([field]) => !relation.fields.includes(field)));
    ways[`nested in ${relation.to}`] = (db) =>
      one(
        on(db, parent.name).update!({
          where: { [parent.key[0]!]: row[relation.fields[0]!] },
          data: { [back.name]: { create } },
          select: { [parent.key[0]!]: true },
        }),
      );
  }
  return ways;
}

/** With its parents connected rather than named by id. */
function connected(model: Model, row: Data, select?: object): Record<string, Route> {
  const held = model.relations.filter(({ fields }) => fields.length && row[fields[0]!]);
  if (!held.length) return {};
  const keys = held.flatMap(({ fields }) => fields);
  const data = Object.fromEntries(Object.entries(row).filter(([field]) => !keys.includes(field)));
  for (const { name, fields } of held) data[name] = { connect: { id: row[fields[0]!] } };
  return { "create and connect": (db) => one(on(db, model.name).create!({ data, select })) };
}

/** Every way to change a row that is there. */
export function waysToChange({ model, row, select }: Plan, change: Data): Record<string, Route> {
  const where = unique(model, row);
  const key = sqlOf(model, primaryKey(model, row));
  const set = sqlOf(model, change);
  const assign = Prisma.raw(
    Object.keys(change)
      .map((f) => `"${model.columns[f]}" = n."${model.columns[f]}"`)
      .join(", "),
  );
  const to = Prisma.sql`(select * from ${set.from}) n`;
  return {
    update: (db) => one(on(db, model.name).update!({ where, data: change, select })),
    updateMany: (db) => counted(on(db, model.name).updateMany!({ where: primaryKey(model, row), data: change })),
    "raw update": (db) =>
      db.$executeRaw`update ${key.table} t set ${assign} from ${to}, ${key.from} where ${sameKey(model)}`,
    "raw update without a filter": async (db) => {
      const touched = await db.$queryRaw<{ hit: boolean }[]>`
        update ${key.table} t set ${assign} from ${to}, ${key.from} returning ${sameKey(model)} as hit`;
      return touched.filter(({ hit }) => hit).length;
    },
  };
}

/** Adding what may be there already, changing it if it is. */
export const upsert =
  ({ model, row, select }: Plan, change: Data): Route =>
  (db) =>
    one(on(db, model.name).upsert!({ where: unique(model, row), create: row, update: change, select }));

/** Every way to remove a row. */
export function waysToRemove({ model, row, select }: Plan): Record<string, Route> {
  const key = sqlOf(model, primaryKey(model, row));
  return {
    delete: (db) => one(on(db, model.name).delete!({ where: unique(model, row), select })),
    deleteMany: (db) => counted(on(db, model.name).deleteMany!({ where: primaryKey(model, row) })),
    "raw delete": (db) => db.$executeRaw`delete from ${key.table} t using ${key.from} where ${sameKey(model)}`,
  };
}
