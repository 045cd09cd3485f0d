import { beforeAll, describe, expect, test } from "vitest";
import { reading } from "@/lib/server/door";
import { type Data, on } from "@/tests/support/attempts";
import { viewer } from "@/tests/support/book";
import { byName, census, models, ownersOf, seedEverything } from "@/tests/support/everything";
import { matrix } from "@/tests/support/matrix";
import { askers, reaches, relationTo } from "@/tests/support/reach";
import { type Readings, readEveryWay } from "@/tests/support/readings";

let rows: Awaited<ReturnType<typeof census>>;
beforeAll(async () => {
  await seedEverything();
  rows = await census();
});

const kept = new Map<string, Promise<Readings>>();
function readings(name: string, table: string) {
  const asked = `${name} ${table}`;
  if (!kept.has(asked))
    kept.set(
      asked,
      readEveryWay(
        name,
        table,
        rows.get(table)!.map(({ key }) => key),
      ),
    );
  return kept.get(asked)!;
}

const cells = Object.entries(matrix).flatMap(([table, { key, read }]) =>
  askers.flatMap((name) => {
    const owners = ownersOf(key);
    const kinds = [...new Set(owners.map((owner) => relationTo(name, key, owner)))];
    const those = (whose: string) => owners.filter((owner) => relationTo(name, key, owner) === whose);
    return kinds.map((whose) => ({ name, table, key, read, whose, owners: those(whose) }));
  }),
);

describe.each(askers)("%s reads", (asker) => {
  test.each(cells.filter(({ name }) => name === asker))("$whose $table", async ({ name, table, key, read, owners }) => {
    const { keys } = await readings(name, table);
    const there = rows.get(table)!.filter(({ owner }) => owners.includes(owner));
    expect(there.length, "there must be a row to see or not to see").toBeGreaterThan(0);
    const expected = there
      .filter(({ owner }) => reaches(name, read, key, owner))
      .map((row) => row.key)
      .sort();
    for (const [way, seen] of Object.entries(keys)) {
      const mine = (seen ?? []).filter((row) => there.some((other) => other.key === row)).sort();
      expect(mine, way).toEqual(expected);
    }
  });
});

describe.each(askers)("%s counts", (name) => {
  test.each(Object.keys(matrix))("%s", async (table) => {
    const { key, read } = matrix[table]!;
    const expected = rows.get(table)!.filter(({ owner }) => reaches(name, read, key, owner)).length;
    const { keys, counts } = await readings(name, table);
    for (const [way, seen] of Object.entries(keys)) expect(seen?.length ?? 0, way).toBe(expected);
    for (const [way, count] of Object.entries(counts)) expect(count ?? 0, way).toBe(expected);
  });
});

// Down from a parent and back up from a child, for every relation the schema draws.
const relations = [...models.values()].flatMap((model) =>
  model.relations.map((relation) => ({ model, relation, title: `${model.name}.${relation.name}` })),
);

describe.each(askers)("%s walks", (name) => {
  const seenOf = (table: string) => {
    const { key, read } = matrix[table]!;
    return new Set(
      rows
        .get(table)!
        .filter(({ owner }) => reaches(name, read, key, owner))
        .map((row) => row.key),
    );
  };
  test.each(relations)("$title", async ({ model, relation }) => {
    const target = byName(relation.to);
    const [from, to] = [seenOf(model.table), seenOf(target.table)];
    const walk = reading(viewer(name), async (db) => {
      const fields = Object.fromEntries(target.key.map((field) => [field, true]));
      const found = (await on(db, model.name).findMany!({ select: { [relation.name]: { select: fields } } })) as Data[];
      const reached = found.flatMap((row) => (row[relation.name] ?? []) as Data | Data[]);
      const filter = relation.list ? { some: {} } : { isNot: null };
      const where = relation.list || relation.optional ? { [relation.name]: filter } : {};
      const held = await on(db, model.name).count!({ where });
      const countEach = { select: { _count: { select: { [relation.name]: true } } } };
      const counts = (relation.list ? await on(db, model.name).findMany!(countEach) : []) as Data[];
      const counted = counts.reduce((n, row: Data) => n + Number((row._count as Data)[relation.name]), 0);
      return {
        reached: (reached as Data[]).map((row) => JSON.stringify(target.key.map((f) => row[f]))),
        held,
        counted,
      };
    });
    const answer = await walk.catch((error) => {
      expect(`${JSON.stringify(error)} ${error}`).toMatch(/42501|permission denied|Inconsistent query result/);
    });
    if (!answer) return expect(Math.min(from.size, to.size), "refused, though the matrix shows both ends").toBe(0);
    expect(answer.reached.filter((key) => !to.has(key))).toEqual([]);
    expect(answer.held as number).toBeLessThanOrEqual(from.size);
    if (relation.list) expect(answer.counted).toBe(answer.reached.length);
  });
});
