import { expect, test } from "vitest";
import { capacityState, type Load, weigh, workload } from "@/lib/metrics/workload";
import { decimal } from "@/lib/units/decimal";

const today = "2026-11-23";
const plain: Load = {
  contracts: 999,
  renewsOn: ["2027-07-01"],
  publicEntity: false,
  union: false,
  multiStateShare: null,
  openRfp: false,
};
const load = (change: Partial<Load>) => weigh({ ...plain, ...change }, today).load.toString();

test("size weighs 0.5, 1.5 or 3 by contracts", () => {
  expect([999, 1000, 4999, 5000].map((contracts) => load({ contracts }))).toEqual(["0.5", "1.5", "1.5", "3"]);
});

test("a renewal weighs half more from 180 days before to 30 days after, both included", () => {
  const days = ["2027-05-23", "2027-05-22", "2026-10-24", "2026-10-23"];
  expect(days.map((day) => load({ renewsOn: [day] }))).toEqual(["0.5", "0.75", "0.75", "0.5"]);
  expect(load({ renewsOn: [] })).toBe("0.5");
  expect(load({ renewsOn: ["2027-07-01", "2027-01-01"] })).toBe("0.75");
});

test("what makes an account complex is added up before it multiplies", () => {
  expect(load({ publicEntity: true })).toBe("0.625");
  expect(load({ union: true })).toBe("0.625");
  expect([0.3, 0.31].map((share) => load({ multiStateShare: decimal(share) }))).toEqual(["0.5", "0.625"]);
  expect(load({ openRfp: true })).toBe("0.75");
  const worst = { ...plain, contracts: 5000, renewsOn: ["2027-01-01"], publicEntity: true, union: true };
  const { complexity, load: whole } = weigh({ ...worst, multiStateShare: decimal(1), openRfp: true }, today);
  expect(complexity.map(({ words }) => words)).toEqual(["Public", "Union", "Multi-state", "Open RFP"]);
  expect(whole.toString()).toBe("10.125");
});

test("a book's load is the sum of its accounts", () => {
  expect(workload([], today).toString()).toBe("0");
  expect(workload([plain, { ...plain, contracts: 5000 }], today).toString()).toBe("3.5");
});

test("25 to 30 is full, more is over", () => {
  expect(["24.99", "25", "30", "30.01"].map((at) => capacityState(decimal(at)))).toEqual([
    "ROOM",
    "FULL",
    "FULL",
    "OVER",
  ]);
});
