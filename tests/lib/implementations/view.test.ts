import { expect, test } from "vitest";
import { implementationOf } from "@/lib/implementations/view";
import { implemented, signedTrack } from "@/tests/support/implemented";

const step = (code: string, dueOn: string, doneOn: string | null = null) => ({
  id: code,
  code,
  keeper: "OPERATIONS" as const,
  ownerId: null,
  owner: null,
  dueOn,
  doneOn,
  doneBy: doneOn && "Otto",
});

test("steps stand in the order of the checklist, counted by where each stands", () => {
  const steps = [
    step("FIRST_BILL", "2027-02-01"),
    step("RATES", "2026-12-02"),
    step("BENEFITS", "2026-11-17", "2026-11-10"),
  ];
  const one = implementationOf(implemented([signedTrack({ steps })]));
  expect(one.tracks[0]?.steps.map(({ code, state }) => [code, state])).toEqual([
    ["BENEFITS", "done"],
    ["RATES", "late"],
    ["FIRST_BILL", "open"],
  ]);
  expect([one.stepsDone, one.stepsLate, one.stepsAll]).toEqual([1, 1, 3]);
});

test("an agreement that is in force unsigned has its days; the oldest counts", () => {
  const papers = [
    { id: "a", kind: "AMENDMENT" as const, sentOn: "2026-12-01", signedOn: null },
    { id: "b", kind: "BAA" as const, sentOn: null, signedOn: "2027-01-10" },
  ];
  const one = implementationOf(implemented([signedTrack({ papers })]));
  expect([one.unsigned, one.unsignedDays]).toEqual([1, 19]);
});

test("who enrolled is what the first month says until somebody writes it down", () => {
  const audit = { tier: "All members", loadedRate: "612.34", billedRate: "612.34", enrolled: null, billedUnits: 1_000 };
  const read = (enrolled: number | null) =>
    implementationOf(implemented([signedTrack({ audits: [{ ...audit, enrolled }] })]));
  expect(read(null).tracks[0]?.prices[0]).toMatchObject({ enrolled: 1_000, counted: true });
  expect(read(null).verdict).toBe("equal");
  expect(read(998).tracks[0]?.prices[0]).toMatchObject({ enrolled: 998, counted: false });
  expect(read(998).dollars.toString()).toBe("1224.68");
});

test("what is not signed has no prices and no verdict; only a fee owes a disclosure", () => {
  const open = implementationOf(implemented([signedTrack({ soldRate: null })]));
  expect([open.tracks[0]?.prices, open.verdict, open.owesDisclosure]).toEqual([[], "open", false]);
  expect(implementationOf(implemented([signedTrack({ kind: "FEE", basis: "PEPM" })]))).toMatchObject({
    owesDisclosure: true,
    tracks: [{ prices: [{ tier: "All contracts", enrolled: 490 }] }],
  });
});

test("it is over once every decision is closed", () => {
  const tracks = [signedTrack({ stage: "CLOSED" }), signedTrack({ id: "fee", stage: "EFFECTIVE" })];
  expect(implementationOf(implemented(tracks)).over).toBe(false);
  expect(implementationOf(implemented(tracks.slice(0, 1))).over).toBe(true);
});
