import { expect, test } from "vitest";
import { type Case, minutesOf, warRoomParts } from "@/lib/packs/war-room";

const known: Case = {
  trackId: "t1",
  renewalId: "r1",
  accountId: "a1",
  account: "Six Rivers",
  coverage: "MEDICAL",
  planOption: "PPO",
  kind: "INSURED",
  effectiveOn: "2027-01-01",
  members: 5_200,
  health: "Watch: single-threaded",
  consultant: "Halyard Global",
  lossRatio: "0.912",
  currentRate: "500",
  requiredRate: "574",
  signed: true,
  rival: { name: "Northwind", action: "0.081", source: "their consultant", heardOn: "2026-11-20" },
  recommended: { rate: "551", from: "as quoted" },
  walkAway: "545",
};
const of = (given: Partial<Case>, today = "2026-11-30") => warRoomParts([{ ...known, ...given }], today)[0]!;

test("a case tells facts, formula, market and recommendation, as its readout has them", () => {
  const part = of({});
  expect(part).toMatchObject({ key: "case t1", title: "Six Rivers, Medical, PPO", minutes: 12 });
  expect(part.items.map(({ label, value, note }) => [label, value, note])).toEqual([
    ["Facts", "5,200 members, 1/1/2027, 32 days to go", "Watch: single-threaded; Halyard Global; LR 91.2%"],
    ["Formula", "+14.8% required", undefined],
    ["Market", "Northwind +8.1%", "their consultant"],
    ["Recommendation", "+10.2% as quoted", "walk away below +9.0%"],
  ]);
});

test("a loss ratio that health has told is not told twice", () =>
  expect(of({ health: "Watch: LR 91.2%" }).items[0]!.note).toBe("Watch: LR 91.2%; Halyard Global"));

test("what is missing is said, not left blank", () => {
  const { items } = of({ requiredRate: null, rival: null, recommended: null, walkAway: null });
  expect(items.map(({ value }) => value).slice(1)).toEqual([
    "No required rate yet",
    "No competitor’s figure is recorded",
    "Nothing is put forward",
  ]);
  expect(items[1]!.tone).toBe("warn");
  expect(of({ signed: false }).items[1]).toMatchObject({ note: "not signed by underwriting", tone: "warn" });
});

test("a fee is told in dollars, which nobody signs on a worksheet", () => {
  const { items } = of({ kind: "FEE", currentRate: "42", requiredRate: "44.5", signed: false, rival: null });
  expect(items[1]).toMatchObject({ value: "$44.50 PEPM required", note: undefined });
  expect(items[1]!.tone).toBeUndefined();
});

test("what takes effect first is heard first, of one day the larger", () => {
  const cases = [
    { ...known, trackId: "late", effectiveOn: "2027-07-01" },
    { ...known, trackId: "small", members: 100 },
    known,
  ];
  expect(warRoomParts(cases, "2026-11-30").map(({ key }) => key)).toEqual(["case t1", "case small", "case late"]);
  expect(minutesOf(3)).toBe("3 cases, 36 minutes");
});
