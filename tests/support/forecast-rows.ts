import type { NowRow, Said } from "@/lib/forecast/row";
import type { Call } from "@/lib/metrics/calls";

const good = { level: "GOOD", reason: "" } as const;
export const wellKept = { S: good, R: good, P: good, M: good };

export const said = (call: Call, more: Partial<Said> = {}): Said => ({
  id: "1",
  call,
  on: "2026-11-20",
  at: "2026-11-20T15:00:00Z",
  by: "Ann",
  note: null,
  inGroup: null,
  slices: null,
  ...more,
});

/** A renewal of a forecast as it is read, of a thousand insured members and nobody’s call. */
export const nowRow = (accountId: string, more: Partial<NowRow> = {}): NowRow => ({
  accountId,
  account: accountId,
  renewalId: `${accountId} renewal`,
  ownerId: "ann",
  owner: "Ann",
  members: 1000,
  insuredPremium: "9000000",
  ascFees: "0",
  earnedPremium: "9000000",
  incurredClaims: "8100000",
  ascContracts: 0,
  status: "NEGOTIATING",
  state: "OPEN",
  renewsOn: "2027-01-01",
  health: wellKept,
  healthLevel: "GOOD",
  healthLetter: null,
  healthReason: "",
  team: "North",
  writable: true,
  premiumRate: null,
  feesRate: null,
  said: { AE: null, DIRECTOR: null },
  ...more,
});
