import { expect, test } from "vitest";
import { columnsBy, type Grouping, groupings, moveOf, placeOf, targetsOf } from "@/lib/opportunities/board";
import { deal } from "./sample";

const today = "2026-11-29";
const columns = (deals: (typeof deal)[], by: Grouping = "stage") => columnsBy(deals, by, today);
const large = { ...deal, id: "large", products: [{ code: "BH-ENH", exposure: "9000", price: "2" }] };

test("columns follow the sale, open ones and Sold also empty, Lost only where something was lost", () => {
  const keys = (deals: (typeof deal)[]) => columns(deals).map(({ key }) => key);
  expect(keys([])).toEqual(["QUALIFY", "DISCOVERY", "QUOTED", "FINALIST", "VERBAL", "SOLD"]);
  expect(keys([{ ...deal, stage: "LOST" }]).at(-1)).toBe("LOST");
});

test("a column sums its own, the largest on top", () => {
  const [first] = columns([deal, large]);
  expect(first?.deals.map(({ id }) => id)).toEqual(["large", "d"]);
  expect(first?.year.FEE.toFixed()).toBe("248400");
});

test("by owner in the order of names, by broker the largest first, who has none last", () => {
  const bob = { ...large, owner: "Bob", ownerId: "b", firmId: "f", firm: "Adler" };
  const nobody = { ...deal, id: "n", owner: null, ownerId: null, firmId: null, firm: null };
  expect(columns([nobody, bob, deal], "owner").map(({ name }) => name)).toEqual(["Ann", "Bob", "Nobody"]);
  expect(columns([nobody, deal, bob], "firm").map(({ name }) => name)).toEqual(["Adler", "Northgate", "No broker"]);
});

test("by month: the next six stand, and any other a card is in", () => {
  const late = { ...deal, effectiveOn: "2028-03-15" };
  expect(columns([late, { ...deal, id: "x", effectiveOn: null }], "month").map(({ name }) => name)).toEqual([
    "Dec 2026",
    "Jan 2027",
    "Feb 2027",
    "Mar 2027",
    "Apr 2027",
    "May 2027",
    "Mar 2028",
    "No month said",
  ]);
});

test.each(groupings)("by %s each card stands in one column, and the columns hold them all", (by) => {
  const deals = [deal, large, { ...deal, id: "z", ownerId: null, firmId: null, effectiveOn: null }];
  const placed = columns(deals, by).flatMap(({ key, deals: own }) => own.map((each) => [each.id, key]));
  expect(placed.sort()).toEqual(deals.map((each) => [each.id, placeOf(each, by)]).sort());
});

const director = { today, gives: true };
test.each([
  ["stage", "QUOTED", director, { kind: "stage", to: "QUOTED" }],
  ["month", "2027-02-01", director, { kind: "month", effectiveOn: "2027-02-01" }],
  ["month", "2026-10-01", director, { kind: "none", why: "That month is over." }],
  ["month", "none", director, { kind: "none" }],
  ["owner", "b", director, { kind: "owner", accountId: "a", to: "b" }],
  ["owner", "b", { today, gives: false }, { kind: "none" }],
  ["owner", "none", director, { kind: "none" }],
  ["firm", "f", director, { kind: "none" }],
] as const)("by %s to %s with %j: %j", (by, to, who, expected) =>
  expect(moveOf(deal, by, to, who)).toMatchObject(expected),
);

test("what is over stays, and a pursuit is given on with its employer", () => {
  expect(moveOf({ ...deal, stage: "SOLD" }, "month", "2027-02-01", director)).toMatchObject({ kind: "none" });
  expect(moveOf({ ...deal, accountId: null, pursuitId: "p" }, "owner", "b", director)).toMatchObject({ kind: "none" });
});

test("a menu offers what a drop would take", () => {
  const owners = [
    { key: deal.ownerId!, name: "Ann" },
    { key: "b", name: "Bob" },
  ];
  for (const by of groupings)
    for (const { key } of targetsOf(deal, by, { today, owners }))
      expect(moveOf(deal, by, key, director).kind).not.toBe("none");
  expect(targetsOf(deal, "owner", { today, owners }).map(({ name }) => name)).toEqual(["Bob"]);
  expect(targetsOf(deal, "month", { today, owners })).toHaveLength(5);
  expect(targetsOf({ ...deal, writable: false }, "stage", { today, owners })).toEqual([]);
});
