import { describe, expect, test } from "vitest";
import type { Family } from "@/lib/accounts/coverage";
import { catalogue, coreOf } from "@/lib/products/catalogue";
import { type CellState, cellOf, counts } from "@/lib/whitespace/cell";
import type { SpaceFacts } from "@/lib/whitespace/facts";
import { dollarsOf } from "@/lib/whitespace/grid";
import { facts, standing, today } from "./sample";

const around = { notOffered: [] as Family[], today };
const dental = coreOf(catalogue, "DENTAL");
const cell = (change: Partial<SpaceFacts>, notOffered: Family[] = []) =>
  cellOf({ ...facts, ...change }, { ...around, core: dental, notOffered });
const filed = { family: "DENTAL" as const, carrier: "Harbor Dental", toOn: "2024-12-31", year: 2024 };

const aside = {
  id: "d",
  family: "DENTAL" as const,
  reason: "LATER" as const,
  note: "",
  untilOn: today,
  setBy: "Ann",
  setOn: today,
};

describe("a cell", () => {
  test.each([
    ["SOLD", "Held with us", standing("HELD"), []],
    ["AHEAD", "Starts 1/1/2027", { ...standing("OPEN"), started: [{ family: "DENTAL", on: "2027-01-01" }] }, []],
    ["OPEN", "Insured dental, 51 or more employees", {}, []],
    ["COMPETITOR", "Harbor Dental by the filing of 2024, to 12/31/2026", { filed: [filed] }, []],
    ["LOST", "Ended with us 6/30/2026", { ended: [{ family: "DENTAL", on: "2026-06-30" }] }, []],
    ["OPEN", "Insured dental, 51 or more employees", { ended: [{ family: "DENTAL", on: "2024-06-30" }] }, []],
    ["INELIGIBLE", "Needs 51 employees", { ...standing("NOT_ELIGIBLE"), contracts: 20 }, []],
    ["NOT_OFFERED", "Not offered now", standing("NOT_ELIGIBLE"), ["DENTAL"]],
    ["SOLD", "Held with us", standing("HELD"), ["DENTAL"]],
  ] as [CellState, string, Partial<SpaceFacts>, Family[]][])("is %s: %s", (state, why, change, notOffered) =>
    expect(cell(change, notOffered)).toMatchObject({ state, why }),
  );

  test("counts what could start within 12 months alone", () => {
    expect(cell({})).toMatchObject({ window: "2027-04-01", inWindow: true });
    expect(cell({ renewsOn: "2027-01-01" })).toMatchObject({ window: "2028-01-01", inWindow: false });
    expect(dollarsOf(cell({})).toFixed()).toBe("540000");
    expect(dollarsOf(cell({ renewsOn: "2027-01-01" })).toFixed()).toBe("0");
  });

  test("that is set aside keeps its state and counts nothing until its day is over", () => {
    const dismissed = [{ ...aside, untilOn: today }];
    expect(cell({ dismissed })).toMatchObject({ state: "OPEN", aside, inWindow: false, reasons: [] });
    expect(counts(cell({ dismissed }))).toBe(false);
    expect(dollarsOf(cell({ dismissed })).toFixed()).toBe("0");
    expect(counts(cell({ dismissed: [{ ...aside, untilOn: "2026-11-28" }] }))).toBe(true);
    expect(counts(cell({ dismissed: [{ ...aside, family: "VISION" }] }))).toBe(true);
    expect(cell({ ...standing("HELD"), dismissed }).aside).toBeUndefined();
  });

  test("says nothing and counts nothing while service is at risk", () => {
    const red = cell({ service: { level: "AT_RISK", reason: "ID cards late" } });
    expect(red).toMatchObject({ state: "OPEN", silent: true, inWindow: false, reasons: [] });
    expect(counts(red)).toBe(false);
    expect(dollarsOf(red).toFixed()).toBe("0");
  });
});
