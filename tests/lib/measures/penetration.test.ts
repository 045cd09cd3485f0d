import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import { familyOf, penetrationKeys, penetrationsOf } from "@/lib/measures/penetration";
import { catalogue } from "@/lib/products/catalogue";
import { gridOf, totalsOf } from "@/lib/whitespace/grid";
import { facts, standing, today } from "@/tests/lib/whitespace/sample";

const around = { products: catalogue, notOffered: [], today };
const dental = (held: number, open: number, not: number) => [
  ...Array.from({ length: held }, () => standing("HELD")),
  ...Array.from({ length: open }, () => standing("WHITESPACE")),
  ...Array.from({ length: not }, () => standing("NOT_ELIGIBLE")),
];
const grid = (stands: object[]) =>
  gridOf(
    stands.map((each, at) => ({ ...facts, id: `${at}`, ...each })),
    around,
  );
const ofDental = (stands: object[]) => penetrationsOf(grid(stands)).find(({ key }) => key === "penetration.DENTAL")!;

test("held of those that may, with the accounts it is made of and none the family is not for", () => {
  const measure = ofDental(dental(3, 5, 4));
  expect(measure.value?.toFixed()).toBe("0.375");
  expect([measure.numerator.value.toFixed(), measure.denominator?.value.toFixed()]).toEqual(["3", "8"]);
  expect("accounts" in measure.rows && measure.rows.accounts).toHaveLength(8);
  expect(measure.few).toBeUndefined();
});

test("few say nothing, and none is no share", () => {
  expect(ofDental(dental(1, 1, 9)).few?.cases.toFixed()).toBe("2");
  expect(ofDental(dental(0, 0, 2)).value).toBeNull();
});

test("each family has one, and it is what the grid’s foot says", () => {
  const rows = grid(dental(2, 4, 1));
  expect(penetrationsOf(rows).map(({ key }) => key)).toEqual(penetrationKeys);
  const foot = totalsOf(rows).families;
  for (const [at, measure] of penetrationsOf(rows).entries())
    expect([families[at], measure.numerator.value.toNumber(), measure.denominator?.value.toNumber()]).toEqual([
      foot[at]?.family,
      foot[at]?.held,
      foot[at]?.eligible,
    ]);
});

test("the rows name who holds it before who might", () => {
  const { rows } = ofDental([...dental(0, 2, 0), ...dental(3, 0, 1)]);
  const stands = "accounts" in rows ? rows.accounts : [];
  expect(stands.map(({ cells }) => cells.find(({ family }) => family === "DENTAL")?.state)).toEqual([
    "SOLD",
    "SOLD",
    "SOLD",
    "OPEN",
    "OPEN",
  ]);
  expect([familyOf("penetration.DENTAL"), familyOf("products")]).toEqual(["DENTAL", undefined]);
});
