import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "@/tests/support/attempts";
import { id } from "@/tests/support/book";
import { census, modelOf, ownersOf, seedEverything } from "@/tests/support/everything";
import { type Grid, matrix } from "@/tests/support/matrix";
import { askers, reaches, relationTo } from "@/tests/support/reach";
import { tables } from "@/tests/support/tables";
import { changeEveryWay, type Writings, writeBlindly, writeEveryWay } from "@/tests/support/writings";

let rows: Awaited<ReturnType<typeof census>>;
beforeAll(async () => {
  await seedEverything();
  rows = await census();
});

const kept = new Map<string, Promise<Writings>>();
function writings(name: string, table: string, owner: string) {
  const asked = `${name} ${table} ${owner}`;
  if (!kept.has(asked)) kept.set(asked, writeEveryWay(name, table, owner));
  return kept.get(asked)!;
}

function verdict(answers: Record<string, Answer>, may: boolean) {
  for (const [way, answer] of Object.entries(answers)) {
    const touched = "rows" in answer ? answer.rows : 0;
    expect("failed" in answer, `${way}: ${JSON.stringify(answer)}`).toBe(false);
    expect(touched, `${way}: ${JSON.stringify(answer)}`).toBe(may ? 1 : 0);
  }
}

// The tests' own footing: each of these ways does work, for someone without policies.
test.each(Object.keys(matrix))("without policies, every way to write %s works", async (table) => {
  const { add, change } = await writings("unscoped", table, ownersOf(matrix[table]!.key)[0]!);
  verdict(add, true);
  verdict(change, true);
});

const cells = askers.flatMap((name) =>
  Object.entries(matrix).flatMap(([table, rights]) => {
    const owners = ownersOf(rights.key);
    const kinds = [...new Set(owners.map((owner) => relationTo(name, rights.key, owner)))];
    return kinds.map((whose) => {
      const owner = owners.find((one) => relationTo(name, rights.key, one) === whose)!;
      const may = (grid?: Grid) => reaches(name, grid, rights.key, owner);
      return { name, table, whose, owner, rights, may };
    });
  }),
);

describe.each(askers)("%s", (asker) => {
  const theirs = cells.filter(({ name }) => name === asker);
  describe.each(["add", "change", "remove"] as const)("%s", (verb) => {
    test.each(theirs)("$whose $table", async ({ name, table, owner, rights, may }) => {
      verdict((await writings(name, table, owner))[verb], may(rights[verb]));
    });
  });
  // A month is restated by adding a version, which supersedes the one that stands: there is nothing to upsert.
  test.each(theirs.filter(({ rights, may }) => rights.family !== "months" || !may(rights.add)))(
    "upsert $whose $table",
    async ({ name, table, owner, rights, may }) => {
      const { upsert } = await writings(name, table, owner);
      if (may(rights.add) === may(rights.change)) verdict(upsert, may(rights.add));
    },
  );
});

// An update or a delete that reads nothing meets no policy for reading: its own must hold alone.
describe.each(askers)("%s, blindly,", (name) => {
  // An underwriting manager's assignments are a matter of a row's kind: visibility-reach.test.ts has them.
  const told = Object.keys(matrix).filter((table) => name !== "ulf" || table !== "account_access");
  test.each(told)("changes and removes no more of %s than is theirs", async (table) => {
    const { key, change, remove } = matrix[table]!;
    const theirs = (grid?: Grid) => rows.get(table)!.filter(({ owner }) => reaches(name, grid, key, owner)).length;
    const hit = (answer?: Answer) => (answer && "rows" in answer ? answer.rows : 0);
    const blind = await writeBlindly(name, table, tables[table]!.change!);
    expect("failed" in blind.update!, JSON.stringify(blind)).toBe(false);
    for (const [grid, answer] of [
      [change, blind.update],
      [remove, blind.delete],
    ] as const) {
      expect(hit(answer), JSON.stringify(answer)).toBeLessThanOrEqual(theirs(grid));
      expect(hit(answer) > 0, JSON.stringify(answer)).toBe(theirs(grid) > 0);
    }
  });
});

// A row of one's own, moved into a stranger's account: the new place is asked about too.
const movable = Object.keys(matrix).filter(
  (table) => modelOf(table).columns.accountId && matrix[table]!.key === "account",
);
test.each(["ann", "dana"].flatMap((name) => movable.map((table) => ({ name, table }))))(
  "$name moves none of $table to a stranger's account",
  async ({ name, table }) => {
    verdict(await changeEveryWay(name, table, "acme", { accountId: id("cargo") }), false);
    const { update } = await writeBlindly(name, table, { accountId: id("cargo") });
    verdict({ update: update! }, false);
  },
);
