import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import { productRows } from "@/lib/accounts/product-rows";
import type { Products } from "@/lib/accounts/products";
import type { LineRow } from "@/lib/accounts/standing-lines";

const whitespace = Object.fromEntries(families.map((family) => [family, "WHITESPACE"])) as Products;
const insured = { medicalFunding: "INSURED", contracts: 500, members: 1050, exposures: {} } as const;
const line = (coverage: string, bucket: LineRow["bucket"], annual: string) => ({ coverage, bucket, annual }) as LineRow;
const own = (coverage: string, startedOn = "2015-01-01") => ({
  coverage,
  planOption: "PPO",
  startedOn,
  terminatedOn: null,
});

test("what is held shows since when and for how much; what is inside medical says so", () => {
  const rows = productRows(
    { ...whitespace, PHARMACY: "HELD", DENTAL: "HELD" },
    [
      line("MEDICAL", "INSURED_PREMIUM", "1000000"),
      line("PHARMACY", "INCLUDED", "0"),
      line("DENTAL", "OTHER", "412000"),
    ],
    [own("MEDICAL"), own("PHARMACY"), own("DENTAL", "2019-01-01")],
    insured,
  );
  expect(rows.slice(0, 3)).toEqual([
    { family: "Medical", state: "HELD", since: "2015", annual: "$1.0M", note: "PPO" },
    { family: "Pharmacy", state: "HELD", since: "2015", annual: "Included", note: "PPO" },
    { family: "Dental", state: "HELD", since: "2019", annual: "$412K", note: "PPO" },
  ]);
});

test("what may not be sold says why, what is sold for later says from when", () => {
  const rows = productRows(
    { ...whitespace, STOP_LOSS: "NOT_ELIGIBLE", VISION: "OPEN" },
    [line("MEDICAL", "INSURED_PREMIUM", "1")],
    [own("MEDICAL"), own("VISION", "2027-01-01")],
    insured,
  );
  expect(rows.find(({ family }) => family === "Stop-loss")?.note).toBe("Medical is insured");
  expect(rows.find(({ family }) => family === "Vision")).toMatchObject({ annual: "—", note: "Sold, starts 1/1/2027" });
});

test("a row for medical and each of the nine families, whatever is held", () => {
  expect(productRows(whitespace, [], [], insured).map(({ family }) => family)).toHaveLength(10);
});

test("a family that could be had but is not offered says so", () => {
  const rows = productRows({ ...whitespace, DENTAL: "NOT_ELIGIBLE" }, [], [], insured);
  expect(rows.find(({ family }) => family === "Dental")).toMatchObject({
    state: "NOT_ELIGIBLE",
    note: "Not offered now",
  });
});
