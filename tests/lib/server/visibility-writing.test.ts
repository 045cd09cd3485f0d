import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "@/tests/support/attempts";
import { id } from "@/tests/support/book";
import { modelOf, ownersOf, seedEverything } from "@/tests/support/everything";
import { type Grid, matrix } from "@/tests/support/matrix";
import { askers, reaches, relationTo } from "@/tests/support/reach";
import { changeEveryWay, type Writings, writeEveryWay } from "@/tests/support/writings";

beforeAll(seedEverything, 60_000);

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

// A row of one's own, moved into a stranger's account: the new place is asked about too.
const movable = Object.keys(matrix).filter(
  (table) => modelOf(table).columns.accountId && matrix[table]!.key === "account",
);
test.each(["ann", "dana"].flatMap((name) => movable.map((table) => ({ name, table }))))(
  "$name moves none of $table to a stranger's account",
  async ({ name, table }) => {
    verdict(await changeEveryWay(name, table, "acme", { accountId: id("cargo") }), false);
  },
);
