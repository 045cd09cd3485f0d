import { expect, test } from "vitest";
import { type Card, columnsOf, stageInto, trackToMove } from "@/lib/path/board";

const track = {
  id: "t1",
  kind: "INSURED" as const,
  stage: "RELEASED",
  decidedOn: null,
  effectiveOn: "2027-01-01",
  today: "2026-11-23",
};
const card = (more: Partial<Card> = {}): Card => ({
  accountId: "a1",
  renewalId: "r1",
  account: "Acme",
  members: 100,
  status: "RELEASED",
  owner: null,
  headline: null,
  writable: true,
  decideByOn: "2026-11-02",
  tracks: [track],
  ...more,
});

test("columns are headed in members, the largest account on top, and where one can always drop stays", () => {
  const columns = columnsOf([card(), card({ members: 300 }), card({ status: "FINALIST", members: 7 })]);
  expect(columns.map(({ status, members }) => [status, members])).toEqual([
    ["RELEASED", 400],
    ["NEGOTIATING", 0],
    ["FINALIST", 7],
    ["VERBAL", 0],
    ["RENEWED", 0],
  ]);
  expect(columns[0]?.cards.map(({ members }) => members)).toEqual([300, 100]);
});

test.each([
  ["RELEASED", "NEGOTIATING", "NEGOTIATION"],
  ["RELEASED", "PRICING", "APPROVAL"],
  ["RELEASED", "VERBAL", undefined],
  ["NEGOTIATION", "VERBAL", "VERBAL"],
  ["VERBAL", "RENEWED", "SOLD_RENEWED"],
  ["DECISION", "LAPSING", "LOST"],
] as const)("from %s put into %s is %s", (stage, status, to) =>
  expect(stageInto({ ...track, stage }, status)).toBe(to),
);

test("a card of several decisions is moved on its own page", () => {
  expect(trackToMove(card())?.id).toBe("t1");
  expect(trackToMove(card({ tracks: [track, { ...track, id: "t2" }] }))).toBeUndefined();
});
