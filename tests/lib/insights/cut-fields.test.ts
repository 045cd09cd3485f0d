import { expect, test } from "vitest";
import { cutFields } from "@/lib/insights/cut-fields";
import { cuts, cutsOf } from "@/lib/insights/rate-cuts";
import type { SignedRate } from "@/lib/insights/rates";

const rate: SignedRate = {
  accountId: "a",
  name: "Acme",
  kind: "FEE",
  current: "40",
  required: "44",
  quoted: "43",
  sold: "42",
  units: 1000,
  reason: "CAP",
  decisions: 1,
  ae: { id: "x", name: "Ann" },
};

test.each(cuts)("a file by %s has each figure in full under its own heading", (by) => {
  const fields = cutFields(by);
  const [row] = cutsOf("FEE", [rate], by).map((each) => ({ ...each, bucket: "ASC fees" }));
  const said = Object.fromEntries(fields.map(({ head, of }) => [head, of(row!)]));
  expect(said).toMatchObject({
    Bucket: "ASC fees",
    Decisions: 1,
    "Required, a year": "528000",
    "Sold, a year": "504000",
    "Relief in the quote, of current": "0.025",
    "Given up, a year": "24000",
    "Contractual, a year": "24000",
    "Discretionary leakage": "0",
  });
});
