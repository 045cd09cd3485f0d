import { expect, test } from "vitest";
import { filingJson, filingLines } from "@/lib/filings/report";

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

test("a load in words", () => {
  expect(filingLines(counts)).toEqual([
    "1,200 filings, 3 contracts, 2 brokers.",
    "1,205 created, 0 updated, 0 unchanged, 1 flagged, 4 rejected.",
  ]);
});

test("as JSON its figures stand in one order, whatever order the database gave them in", () => {
  const { filings, ...rest } = counts;
  expect(filingJson({ ...rest, filings })).toMatch(
    /^\{"filings":\d+,"contracts":\d+,"brokers":\d+,"created":\d+,"updated":\d+,"unchanged":\d+,"flagged":\d+,"rejected":\d+\}$/,
  );
});
