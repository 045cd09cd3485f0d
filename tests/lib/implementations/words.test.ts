import { expect, test } from "vitest";
import { auditOf, auditTotal } from "@/lib/implementations/audit";
import { mismatches, unsignedText, verdictText } from "@/lib/implementations/words";

const right = { sold: "612.34", loaded: "612.34", billed: "612.34", enrolled: 1_000, billedUnits: 1_000 };

test.each([
  [{}, [], "Equal"],
  [{ billed: "612.35" }, ["Billed $0.01 above sold, $10.00 a month"], "Billed $10.00 too much"],
  [{ loaded: "612.30" }, ["Loaded $0.04 below sold"], "Rates differ"],
  [{ billedUnits: 999 }, ["1 fewer billed than enrolled, $612.34 a month"], "Billed $612.34 too little"],
  [
    { billed: "612.33", billedUnits: 1_002 },
    ["Billed $0.01 below sold, $10.02 a month", "2 more billed than enrolled, $1,224.68 a month"],
    "Billed $1,214.66 too much",
  ],
  [{ billed: null, billedUnits: null }, [], "Not checked"],
  [{ billed: "612.35", billedUnits: null }, ["Billed $0.01 above sold"], "Rates differ"],
])("%j", (more, says, total) => {
  const audit = auditOf({ ...right, ...more });
  expect(mismatches(audit)).toEqual(says);
  const { verdict, dollars } = auditTotal([audit]);
  expect(verdictText(verdict, dollars)).toBe(total);
});

test.each([
  [0, ""],
  [1, "Unsigned for 1 day"],
  [60, "Unsigned for 60 days"],
])("%i days", (days, says) => {
  expect(unsignedText(days)).toBe(says);
});
