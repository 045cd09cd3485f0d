import { expect, test } from "vitest";
import type { Credit } from "@/lib/credits/kinds";
import { creditsShown } from "@/lib/credits/shown";

const given: Credit & { stage: null; endedOn: string | null } = {
  ...{ id: "c", accountId: "a", opportunityId: null, kind: "PACKAGE", package: "WHOLE_PERSON", coverage: "DENTAL" },
  ...{ source: "ADMIN_FEE", amount: "12000", basis: "FEE_TERMS", code: "FT-1", fromOn: "2027-01-01" },
  ...{ toOn: "2027-12-31", clawback: true, words: "", withdrawnOn: null, recoveredOn: null, author: "Ann" },
  ...{ setOn: "2026-11-01", version: 1, stage: null, endedOn: null },
};
const fee = { kind: "FEE", coverage: "MEDICAL", effectiveOn: "2027-01-01", today: "2026-11-29" } as const;
const shown = (more: object = {}, of: object = {}) => creditsShown([{ ...given, ...more } as never], { ...fee, ...of });

test("what comes out of a fee stands beside the fee, as a customer reads it", () => {
  expect(shown()).toEqual([
    { name: "Package credit", of: "Dental", from: "2027-01-01", to: "2027-12-31", amount: "12000.00" },
  ]);
});

test.each([
  ["withdrawn", { withdrawnOn: "2026-11-20" }, {}, 0],
  ["fallen with its sale", { stage: "LOST" }, {}, 0],
  ["offered with one", { stage: "QUOTED" }, {}, 1],
  ["over before the rate begins", { fromOn: "2026-01-01", toOn: "2026-12-31" }, {}, 0],
  ["of a later year", { fromOn: "2028-01-01", toOn: "2028-12-31" }, {}, 0],
  ["of a margin, beside a fee", { source: "MARGIN", basis: "FILED" }, {}, 0],
  ["of a margin, beside insured medical", { source: "MARGIN" }, { kind: "INSURED" }, 1],
  ["of a fee, beside stop-loss", {}, { kind: "STOP_LOSS" }, 0],
  ["of the line itself", {}, { kind: "INSURED", coverage: "DENTAL" }, 1],
  ["of another line", {}, { kind: "INSURED", coverage: "VISION" }, 0],
])("%s", (_, more, of, many) => {
  expect(shown(more, of)).toHaveLength(many);
});
