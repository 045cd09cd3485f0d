import { expect, test } from "vitest";
import { filingLines } from "@/lib/filings/report";

test("a load in words", () => {
  const counts = {
    filings: 1200,
    contracts: 3,
    brokers: 2,
    created: 1205,
    updated: 0,
    unchanged: 0,
    flagged: 1,
    rejected: 4,
  };
  expect(filingLines(counts)).toEqual([
    "1,200 filings, 3 contracts, 2 brokers.",
    "1,205 created, 0 updated, 0 unchanged, 1 flagged, 4 rejected.",
  ]);
});
