import { expect, test } from "vitest";
import { rateAsc } from "@/lib/rating/asc/projection";
import { asc, ascFields } from "@/tests/fixtures/rating/read";

const fields = ascFields();
const calm = { specific: { ...fields.specific, lasers: [] } };
const specific = (changes: object) => ({ specific: { ...calm.specific, ...changes } });
const tripped = (changes: object) =>
  rateAsc(asc({ ...calm, ...changes })).gates.flatMap(({ id, tripped }) => (tripped ? [id] : []));

test.each<[object, string[], string]>([
  [{}, [], "ASC-1 without its laser"],
  [{ specific: fields.specific! }, ["LASERS"], "any laser"],
  [{ manualClaims: 550 }, ["CLAIMS_TO_MANUAL"], "1.35 of the manual"],
  [{ manualClaims: 600 }, [], "1.24 of the manual"],
  [specific({ currentPremium: 55 }), ["SPECIFIC_CHANGE"], "+52 %"],
  [specific({ currentPremium: 90 }), ["SPECIFIC_CHANGE"], "stop-loss that gets cheaper"],
  [{ aggregate: { corridor: "1.20" } }, [], "20 %"],
  [{ aggregate: { corridor: "1.22" } }, ["CORRIDOR"], "between the usual"],
  [{ aggregate: { corridor: "1.35" } }, ["CORRIDOR"], "beyond the usual"],
  [{ currentFee: "48.00" }, ["FEE_CHANGE"], "+14 %"],
  [{ currentFee: "60.00" }, ["FEE_CHANGE"], "−8.7 %"],
  [{ currentFee: "52.00" }, [], "+5.4 %"],
])("%j trips %j: %s", (changes, gates) => {
  expect(tripped(changes)).toEqual(gates);
});
