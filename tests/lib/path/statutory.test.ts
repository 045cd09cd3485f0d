import { expect, test } from "vitest";
import { licenceOf, noticesOf } from "@/lib/path/statutory";

const contract = { kind: "INSURED" as const, situs: "CA", licence: "HMO" as const, effectiveOn: "2027-01-01" };
const due = (more: object) => noticesOf({ ...contract, ...more }).map(({ what, dueOn }) => [dueOn, what]);

test("a California HMO contract is told 120 days ahead, a policy 60 and its producer 45", () => {
  expect(due({})[0]).toEqual(["2026-09-03", "Rate and coverage notice to the group"]);
  expect(due({ licence: "INSURANCE" })).toEqual([
    ["2026-10-02", "Notice if a product is discontinued"],
    ["2026-11-02", "Rate notice to the policyholder"],
    ["2026-11-17", "Rate notice to the producer"],
    ["2026-12-02", "Summary of Benefits and Coverage"],
  ]);
});

test("another situs has the federal ones alone, and a fee under ASC none", () => {
  expect(due({ situs: "MA" }).map(([, what]) => what)).toEqual([
    "Notice if a product is discontinued",
    "Summary of Benefits and Coverage",
  ]);
  expect(due({ kind: "FEE" })).toEqual([]);
});

test("a notice is not late for a weekend: it rolls back", () => {
  expect(due({ effectiveOn: "2027-07-01", situs: "MA" })[0]).toEqual([
    "2027-04-02",
    "Notice if a product is discontinued",
  ]);
  expect(due({ effectiveOn: "2026-06-01", situs: "MA" })[1]![0]).toBe("2026-05-01");
  expect(due({ effectiveOn: "2026-04-01", situs: "MA" })[0]![0]).toBe("2025-12-31");
});

test("a plan's name tells its licence", () =>
  expect(["HMO Blue", "Advantage HMO", "PPO", "Chmoda"].map(licenceOf)).toEqual([
    "HMO",
    "HMO",
    "INSURANCE",
    "INSURANCE",
  ]));
