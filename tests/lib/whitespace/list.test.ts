import { expect, test } from "vitest";
import { catalogue } from "@/lib/products/catalogue";
import { gridOf } from "@/lib/whitespace/grid";
import { isShown, whitespaceHref, whitespaceRowsHref, whitespaceState } from "@/lib/whitespace/list";
import { facts, today } from "./sample";

const ae = "0190f3a4-0000-7000-8000-000000000001";
const rowOf = (change: object) =>
  gridOf([{ ...facts, ownerId: ae, ...change }], { products: catalogue, notOffered: [], today })[0]!;

test.each([
  [{}, {}, true],
  [{ q: "loom" }, {}, true],
  [{ q: "osprey" }, {}, false],
  [{ funding: "ASC" }, {}, true],
  [{ funding: "INSURED" }, {}, false],
  [{ funding: "INSURED" }, { medicalFunding: "SPLIT" }, true],
  [{ ae }, {}, true],
  [{ ae }, { ownerId: null }, false],
])("%o shows %o: %s", (given, change, shown) =>
  expect(isShown(whitespaceState.parse(given), rowOf(change))).toBe(shown),
);

test("an address is read back as it was written, and nonsense is left out", () => {
  const state = whitespaceState.parse({ funding: "ASC", account: ae, family: "DENTAL", rows: "80" });
  expect(whitespaceHref(state)).toBe(`/opportunities/whitespace?funding=ASC&rows=80&account=${ae}&family=DENTAL`);
  expect(whitespaceHref(whitespaceState.parse({ funding: "x", family: "MEDICAL", account: "1", rows: "0" }))).toBe(
    "/opportunities/whitespace",
  );
});

test("rows that are scrolled to come in the order and of the filter shown, whatever is looked at", () => {
  const state = whitespaceState.parse({ funding: "ASC", sort: "name", account: ae, family: "DENTAL" });
  expect(whitespaceRowsHref(state)).toBe("/opportunities/whitespace/rows?funding=ASC&sort=name");
});
