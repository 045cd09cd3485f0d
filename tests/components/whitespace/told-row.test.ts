import { expect, test } from "vitest";
import { toldRow } from "@/components/whitespace/told-row";
import type { ProductState } from "@/lib/accounts/products";
import { catalogue } from "@/lib/products/catalogue";
import { gridOf } from "@/lib/whitespace/grid";
import type { Reason } from "@/lib/whitespace/reasons";
import { facts, standing, today } from "@/tests/lib/whitespace/sample";

const code = catalogue.find(({ family, core }) => family === "DENTAL" && core)!.code;
const deal = {
  id: "d",
  lines: [{ code, exposure: "1000", price: "30" }],
  on: "2026-11-20",
  lostReason: null,
  lostTo: "",
};
const around = { products: catalogue, notOffered: [], today };
const reason = { points: 1 } as unknown as Reason;

type Change = { reasons?: number; window?: string; inWindow?: boolean };
function told(change: Partial<typeof facts>, { reasons, ...cell }: Change = {}) {
  const row = gridOf([{ ...facts, ...change }], around)[0]!;
  const cells = row.cells.map((each) =>
    each.family === "DENTAL"
      ? { ...each, ...cell, ...(reasons !== undefined && { reasons: Array.from({ length: reasons }, () => reason) }) }
      : each,
  );
  const { look, says } = toldRow(today)({ ...row, cells }).cells.find(({ family }) => family === "DENTAL")!;
  return `${look} ${says}`;
}

const soon = { window: "2027-04-01", inWindow: true };

test("what is held is ticked, what is being sold says its dollars, or its stage while it has no price", () => {
  expect(told(standing("HELD"))).toBe("HELD ");
  expect(told(standing("OPEN" as ProductState))).toBe("AHEAD Sold");
  expect(told({ deals: [{ ...deal, stage: "QUOTED" }] })).toBe("WORKED $360K");
  expect(told({ deals: [{ ...deal, stage: "QUALIFY" }] })).toBe("WORKED $360K");
  const bare = [{ code, exposure: "1000", price: null }];
  expect(told({ deals: [{ ...deal, lines: bare, stage: "QUOTED" }] })).toBe("WORKED Quoted");
});

test.each([
  [0, "P0"],
  [1, "P1"],
  [2, "P2"],
  [3, "P3"],
  [4, "P4"],
  [7, "P4"],
])("%i reasons within six months of the window are %s; further off they are faint", (reasons, look) => {
  expect(told({}, { reasons, ...soon })).toBe(`${look} 4/1/27`);
  expect(told({}, { reasons, window: "2027-10-01", inWindow: true })).toBe(`${reasons ? "P1" : "P0"} 10/1/27`);
  expect(told({}, { reasons, window: "2028-01-01", inWindow: false })).toBe("LATER 1/1/28");
});

test("where service is at risk nothing is shown of what could be sold", () => {
  expect(told({ service: { level: "AT_RISK", reason: "Late" } })).toBe("QUIET ·");
  expect(told(standing("NOT_ELIGIBLE"))).toBe("QUIET –");
});
