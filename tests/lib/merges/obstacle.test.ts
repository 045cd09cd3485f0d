import { expect, test } from "vitest";
import { type Mergeable, mergeObstacle } from "@/lib/merges/obstacle";

const account = (name: string, more: Partial<Mergeable> = {}): Mergeable => ({
  name,
  ownerId: "ann",
  owner: "Ann",
  writable: true,
  coverages: ["MEDICAL"],
  approvals: 0,
  requests: 0,
  opportunities: 0,
  rfps: 0,
  ...more,
});

test.each<[string, Partial<Mergeable>, Partial<Mergeable>, string | RegExp | undefined]>([
  ["the same twice", {}, {}, undefined],
  ["what stays has more", { coverages: ["DENTAL", "MEDICAL"] }, {}, undefined],
  ["the other has nothing in force", {}, { coverages: [] }, undefined],
  ["what stays waits for somebody", { approvals: 1, requests: 1, opportunities: 1 }, {}, undefined],
  ["one is not the viewer’s", {}, { writable: false }, "Only whoever works on both accounts can merge them."],
  ["another owns the other", {}, { ownerId: "bob", owner: "Bob" }, /^Acme is Ann’s, Acme Inc Bob’s\. Give both/],
  ["nobody owns the other", {}, { ownerId: null, owner: null }, /Acme Inc nobody’s/],
  ["the other has more", {}, { coverages: ["DENTAL", "MEDICAL"] }, /^Acme Inc has Dental, which Acme lacks\./],
  ["a signature waits", {}, { approvals: 1 }, /1 request for a signature open/],
  ["much waits", {}, { requests: 2, opportunities: 1, rfps: 1 }, /2 internal requests, 1 opportunity, 1 RFP open/],
])("%s", (_, stays, gone, expected) => {
  const told = mergeObstacle(account("Acme", stays), account("Acme Inc", gone));
  if (expected instanceof RegExp) expect(told).toMatch(expected);
  else expect(told).toBe(expected);
});
