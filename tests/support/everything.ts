import { type Data, keyText, on } from "./attempts";
import { seedCast, unscoped } from "./book";
import { accounts, id, people, teams } from "./cast";
import { type Key, matrix } from "./matrix";
import { type Model, readModels } from "./models";
import { ownerOf, tables } from "./tables";

export const models = readModels();
export const modelOf = (table: string) => models.get(table)!;

/** Whom rows of a kind may belong to. */
export const ownersOf = (key: Key) =>
  ({ account: accounts, person: Object.keys(people), team: Object.keys(teams), open: ["everyone"] })[key];

/** The cast with a row of everybody's in every table, and gone, who was an AE and has left. */
export async function seedEverything() {
  await seedCast();
  await unscoped(async (db) => {
    const gone = { id: id("gone"), name: "gone", email: "gone@test.example", role: "AE", deactivatedAt: new Date() };
    await db.user.create({ data: gone });
    for (const [table, { key }] of Object.entries(matrix)) {
      const standing = new Set(
        ((await on(db, modelOf(table).name).findMany!()) as Data[]).map((row) => keyText(modelOf(table), row)),
      );
      const rows = ownersOf(key).map((owner) => tables[table]!.row(owner, 0, key === "person" ? owner : "ann"));
      const data = rows.filter((row) => !standing.has(keyText(modelOf(table), row)));
      await on(db, modelOf(table).name).createMany!({ data });
    }
  });
}

/** Every row there is, by table: its key and whose it is. */
export const census = () =>
  unscoped(async (db) => {
    const found = new Map<string, { key: string; owner: string }[]>();
    for (const [table, { key }] of Object.entries(matrix)) {
      const rows = (await on(db, modelOf(table).name).findMany!()) as Data[];
      found.set(
        table,
        rows.map((row) => ({ key: keyText(modelOf(table), row), owner: ownerOf(table, row, key) })),
      );
    }
    return found;
  });

export const byName = (name: string): Model => [...models.values()].find((model) => model.name === name)!;
