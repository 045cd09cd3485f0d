import type { ImplementationRow, TrackRow } from "@/lib/implementations/facts";

/** A decision that was signed at 612.34 for everybody, of a thousand members in its first month, and nothing written down yet. */
export const signedTrack = (more: Partial<TrackRow> = {}): TrackRow => ({
  id: "track",
  kind: "INSURED",
  coverage: "MEDICAL",
  planOption: "PPO",
  stage: "IMPLEMENTATION",
  decidedOn: "2026-11-01",
  currentRate: "580.00",
  requiredRate: "620.00",
  quotedRate: "612.34",
  soldRate: "612.34",
  basis: "PMPM",
  exhibits: [],
  before: { contracts: 480, members: 990 },
  first: { contracts: 490, members: 1_000 },
  steps: [],
  papers: [],
  audits: [],
  ...more,
});

/** A renewal of 1/1 2027 after its yes, seen on 2027-01-20. */
export const implemented = (tracks: TrackRow[], more: Partial<ImplementationRow> = {}): ImplementationRow => ({
  renewalId: "renewal",
  accountId: "account",
  account: "Halyard Global",
  owner: "Ann",
  effectiveOn: "2027-01-01",
  writable: true,
  today: "2027-01-20",
  begun: true,
  fromOn: null,
  toOn: null,
  presenterId: null,
  presenter: null,
  disclosure: null,
  disclosedOn: null,
  lessons: null,
  lessonsOn: null,
  lessonsBy: null,
  tracks,
  ...more,
});
