import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import type { Products } from "@/lib/accounts/products";
import { csvLines } from "@/lib/files/csv-line";
import { touchedFields } from "@/lib/strategies/file-fields";

const row = {
  accountId: "a",
  account: "Acme",
  owner: "Ann",
  situs: "MA",
  segment: "MAJOR",
  funding: "INSURED",
  medicalFunding: "INSURED",
  products: Object.fromEntries(families.map((family) => [family, "WHITESPACE"])) as Products,
  members: 1200,
  seasonState: "OPEN",
  renewsOn: "2027-01-01",
  nextStep: null,
} as const;

test("an account leaves with where it stands, and with the product it is to hold", () => {
  expect(csvLines(touchedFields({ goal: "DENTAL" }), [row])).toBe(
    "Acme,Ann,MA,Major,Insured,1200,2027-01-01,Open,Whitespace,,a\r\n",
  );
  expect(touchedFields({ goal: null }).map(({ head }) => head)).not.toContain("Dental");
});
