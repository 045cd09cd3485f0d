import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOfLines, type Moved, mostTelling, tellingKinds } from "@/lib/home/telling";
import type { Change } from "@/lib/pictures/changes";

const moved = (accountId: string, members: number, ...kinds: Moved["kinds"]): Moved => ({
  ...{ accountId, account: accountId, members, kinds },
});

test("who left is told before who stands elsewhere, and of equals the larger", () => {
  const lines = mostTelling(
    [moved("acme", 100, "health", "status"), moved("bolt", 900, "health"), moved("cargo", 5, "GONE")],
    3,
  );
  expect(lines.map(({ account, kind }) => `${account} ${kind}`)).toEqual(["cargo GONE", "acme status", "bolt health"]);
});

test("the changes of the lines come in their order; one that is no more is left out", () => {
  const change = (accountId: string, kind: Change["kind"]) => ({ accountId, kind }) as Change;
  const lines = mostTelling([moved("acme", 1, "status"), moved("bolt", 2, "GONE")], 8);
  const found = changesOfLines(lines, [change("acme", "members"), change("acme", "status")]);
  expect(found.map(({ accountId, kind }) => [accountId, kind])).toEqual([["acme", "status"]]);
});

test("as many are told as were asked for, where there are as many", () => {
  const kinds = fc.uniqueArray(fc.constantFrom(...tellingKinds), { minLength: 1, maxLength: 4 });
  const account = fc.record({ accountId: fc.uuid(), account: fc.string(), members: fc.nat(), kinds });
  fc.assert(
    fc.property(fc.array(account, { maxLength: 20 }), fc.nat({ max: 10 }), (given, most) => {
      const total = given.reduce((sum, one) => sum + one.kinds.length, 0);
      expect(mostTelling(given, most)).toHaveLength(Math.min(most, total));
    }),
  );
});
