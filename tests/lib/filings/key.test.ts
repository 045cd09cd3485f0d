import { expect, test } from "vitest";
import { keyOf } from "@/lib/filings/key";
import { unscoped } from "@/tests/support/book";

const names = [
  "Marsh & McLennan Agency LLC",
  "BROWN & BROWN (PA)",
  "The Hylant Group, Inc.",
  "IMA FINANCIAL GROUP (ECM SOLUTIONS",
  "A.J. Gallagher  &  Co",
  "Ünïcode Beratung GmbH",
  "",
  "🦊 '; drop table firms; --",
];

test("marks, brackets and legal forms go; what is left is compared", () => {
  expect(names.slice(0, 4).map(keyOf)).toEqual([
    "MARSH AND MCLENNAN AGENCY",
    "BROWN AND BROWN",
    "HYLANT GROUP",
    "IMA FINANCIAL GROUP",
  ]);
});

test("PostgreSQL says the same", async () => {
  const rows = await unscoped(
    (db) =>
      db.$queryRaw<
        { key: string }[]
      >`select filed_key(n) as key from unnest(${names}::text[]) with ordinality u(n, o) order by o`,
  );
  expect(rows.map(({ key }) => key)).toEqual(names.map(keyOf));
});
