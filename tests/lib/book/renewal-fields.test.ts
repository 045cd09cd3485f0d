import { expect, test } from "vitest";
import { renewalFields } from "@/lib/book/renewal-fields";
import type { RenewalRow } from "@/lib/renewals/queries";

const row: RenewalRow = {
  renewalId: "r1",
  trackId: "t",
  accountId: "a",
  account: "Acme",
  externalId: "A-1",
  effectiveOn: "2027-01-01",
  kind: "INSURED",
  coverage: "MEDICAL",
  planOption: "PPO",
  stage: "PLANNING",
  decideByOn: "2026-10-02",
  decidedOn: null,
  outcome: null,
  members: 5,
  owner: "Ann",
  underwriter: null,
};
const said = (rated: boolean, parts: Partial<RenewalRow> = {}, rates?: object) =>
  Object.fromEntries(
    renewalFields(rated).map(({ head, of }) => [head, of({ row: { ...row, ...parts }, rates: rates as never })]),
  );

test("a track is told as its list tells it, with names and both ids", () => {
  expect(said(false)).toMatchObject({
    Account: "Acme",
    "Account id": "A-1",
    Track: "Insured rate",
    "Truebook id": "a",
  });
  expect(said(false, { outcome: "PARTIAL" }).Status).toBe("Partial");
});

test("rate actions are there for those who may see them, as shares of the current rate", () => {
  expect(Object.keys(said(false))).not.toContain("Required");
  expect(said(true, {}, { current: "500", required: "550", quoted: "495" })).toMatchObject({
    Required: "0.1",
    Quoted: "-0.01",
  });
  expect(said(true, {}, { current: null, required: "550", quoted: null })).toMatchObject({ Required: undefined });
  expect(said(true, {}, { current: "0", required: "550", quoted: "1" }).Required).toBeUndefined();
});
