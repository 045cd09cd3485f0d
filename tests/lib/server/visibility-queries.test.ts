import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "@/lib/errors";
import { on } from "@/tests/support/attempts";
import { id, unscoped, viewer } from "@/tests/support/book";
import { owners, people } from "@/tests/support/cast";
import { discover } from "@/tests/support/discover";
import { census, modelOf, seedEverything } from "@/tests/support/everything";
import { matrix } from "@/tests/support/matrix";
import { reaches } from "@/tests/support/reach";
import { asked } from "@/tests/support/samples";

const queries = await discover("queries");
beforeAll(seedEverything);

const accounts = Object.entries(owners).map(([account, person]) => ({ account, person }));

/** Everything a query answers, about each account in turn; "refused" where it says no. Anything else thrown is a bug. */
async function answers(name: string, query: string) {
  const said: { about: string; answer: string }[] = [];
  for (const sample of asked[query] ?? []) {
    // A call that is about nobody is made once.
    for (const about of sample.length ? accounts : accounts.slice(0, 1)) {
      const answer = await queries[query]!(viewer(name), ...sample(about)).catch((error) => {
        if (error instanceof Refusal) return "refused";
        throw error;
      });
      const text =
        JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "nothing";
      // The one thing an Admin may learn of a book is how much of it someone owns.
      said.push({ about: about.account, answer: name === "ada" ? text.replace(/"owned":\d+/g, "") : text });
    }
  }
  return said;
}

test("every query has a sample in tests/support/samples.ts, and every sample its query", () => {
  expect(Object.keys(asked).sort()).toEqual(Object.keys(queries).sort());
});

describe.each(Object.keys(people))("%s", (name) => {
  let hidden: string[];
  beforeAll(async () => {
    const rows = [...(await census())].flatMap(([table, found]) => {
      const { key, read } = matrix[table]!;
      return found.filter(({ owner }) => !reaches(name, read, key, owner)).map((row) => ({ table, key: row.key }));
    });
    hidden = rows
      .filter(({ table }) => modelOf(table).key.join() === "id")
      .map((row) => JSON.parse(row.key)[0] as string);
  });

  test.each(Object.keys(queries))("%s names nothing that is hidden", async (query) => {
    for (const { about, answer } of await answers(name, query))
      expect(hidden.filter((one) => answer.includes(one) && one !== id(about))).toEqual([]);
  });
});

// Whoever sees nothing of an account cannot tell what is in it: the answers are the same when it is full and when it is gone.
describe.each(["ann", "dana", "uma", "cy", "ada"])("%s cannot tell whether strangers' accounts are there:", (name) => {
  const before: Record<string, unknown> = {};
  beforeAll(async () => {
    for (const query of Object.keys(queries)) before[query] = await answers(name, query);
    await unscoped((db) => removeStrangers(db, name));
  }, 120_000);
  afterAll(seedEverything);

  test.each(Object.keys(queries))("%s answers the same", async (query) => {
    expect(await answers(name, query)).toEqual(before[query]);
  });
});

async function removeStrangers(db: Parameters<Parameters<typeof unscoped>[0]>[0], name: string) {
  const strangers = Object.keys(owners).filter((account) => !reaches(name, matrix.accounts!.read, "account", account));
  const ids = strangers.map((account) => id(account));
  let left = Object.keys(matrix).filter((table) => matrix[table]!.key === "account");
  while (left.length > 0) {
    const held: string[] = [];
    for (const table of left) {
      const { name: model, columns } = modelOf(table);
      const where = columns.accountId
        ? { accountId: { in: ids } }
        : table === "accounts"
          ? { id: { in: ids } }
          : { [columns.rfpId ? "rfp" : columns.opportunityId ? "opportunity" : "file"]: { accountId: { in: ids } } };
      await db.$executeRaw`savepoint removal`;
      await on(db, model).deleteMany!({ where }).catch(async () => {
        held.push(table);
        await db.$executeRaw`rollback to savepoint removal`;
      });
    }
    if (held.length === left.length) throw new Error(`could not remove ${held}`);
    left = held;
  }
}
