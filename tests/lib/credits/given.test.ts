import { expect, test } from "vitest";
import { type Against, type Asked, authorityProblem, creditProblem } from "@/lib/credits/given";
import { catalogue } from "@/lib/products/catalogue";
import { packages } from "@/lib/products/packages";
import { decimal } from "@/lib/units/decimal";

const against: Against = {
  buyer: {
    medicalFunding: "ASC",
    contracts: 2000,
    members: 4200,
    ascContracts: 2000,
    exposures: { MEDICARE_RETIREES: decimal(100) },
    held: ["PHARMACY"],
    medicalFees: decimal(960_000),
    medicalPremium: decimal(0),
    named: [],
  },
  products: catalogue,
  packs: packages,
  retention: "0.12",
  live: [],
  lines: [{ code: "SL-SPEC", exposure: "2000", price: "60.00" }],
};
const asked: Asked = {
  kind: "IMPLEMENTATION",
  package: null,
  coverage: "MEDICAL",
  source: "ADMIN_FEE",
  basis: "FEE_TERMS",
  amount: "5000",
  fromOn: "2027-01-01",
  toOn: "2027-12-31",
};
const pack = { kind: "PACKAGE", package: "TOTAL_CARE", coverage: "STOP_LOSS", basis: "FILED" } as const;
const running = { ...asked, kind: "PACKAGE", package: "TOTAL_CARE", amount: "20000" } as const;

test.each([
  ["what fees carry", {}, {}, undefined],
  ["more than the fees", { amount: "960000.01" }, {}, /ASC fees have \$960,000 left .* claims pay for no credit/],
  ["out of the margin of what is sold", { source: "MARGIN", basis: "FILED", amount: "172800" }, {}, undefined],
  ["more than that margin", { source: "MARGIN", basis: "FILED", amount: "172801" }, {}, /have \$172,800 left/],
  ["a line nobody holds", { coverage: "VISION", basis: "FILED" }, {}, /held or being sold/],
  ["a line that comes with the sale", { coverage: "STOP_LOSS", basis: "FILED" }, {}, undefined],
  ["an insured line by the fee agreement", { coverage: "STOP_LOSS" }, {}, /filed or actuarially supported/],
  ["what two lines of a package earn", { ...pack, amount: "24000" }, {}, undefined],
  ["more than they earn", { ...pack, amount: "24000.01" }, {}, /Total care ASC earns \$24,000 more/],
  ["what is left beside what runs", { ...pack, amount: "4001" }, { live: [running] }, /earns \$4,000 more/],
  ["a package of others", { ...pack, package: "ESSENTIALS" }, {}, /Essentials is not for this account: For insured/],
  ["a package without dollars", { ...pack, package: "NATIONAL_CONNECT" }, {}, /not for this account/],
] as [string, Partial<Asked>, Partial<Against>, RegExp | undefined][])("%s", (_, more, around, says) => {
  const problem = creditProblem({ ...asked, ...more }, { ...against, ...around });
  if (says) expect(problem).toMatch(says);
  else expect(problem).toBeUndefined();
});

test("dollars given once add up to one's limit; a package's are the catalogue's", () => {
  const limit = decimal(10_000);
  const given = { kind: "WELLNESS", amount: "6000" } as const;
  expect(authorityProblem({ kind: "TECHNOLOGY", amount: "4000" }, [given], limit)).toBeUndefined();
  expect(authorityProblem({ kind: "TECHNOLOGY", amount: "4000.01" }, [given], limit)).toMatch(/\$10,000 once/);
  expect(authorityProblem({ kind: "PACKAGE", amount: "90000" }, [given], limit)).toBeUndefined();
  expect(authorityProblem({ kind: "TECHNOLOGY", amount: "4000" }, [running], limit)).toBeUndefined();
});
