import type { Account } from "@/lib/insights/executive";

/** An account of a thousand members that stays as it is. */
export const account: Account = {
  id: "a",
  name: "Acme",
  lapsed: false,
  firm: "n",
  contracts: 500,
  opening: 1000,
  reported: 1000,
  closing: 1000,
  members: 1000,
  sliceGains: 0,
  partialTerminations: 0,
  cause: null,
  asOfMonth: "2026-10-01",
  sparkline: Array(12).fill(1000),
  membersYearAgo: 1000,
  seasonState: "OPEN",
  renewsOn: "2027-01-01",
  sliceGainsAhead: 0,
  slicesLostAhead: 0,
  slicesBefore: 0,
};
