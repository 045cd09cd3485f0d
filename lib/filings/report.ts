/** What a load did: filings, contracts and brokers it took; and of all its records, providers too, what became of them. */
export type FilingCounts = {
  filings: number;
  contracts: number;
  brokers: number;
  created: number;
  updated: number;
  unchanged: number;
  flagged: number;
  rejected: number;
};

/** The same as a command prints it, always in one order. */
export const filingJson = ({
  filings,
  contracts,
  brokers,
  created,
  updated,
  unchanged,
  flagged,
  rejected,
}: FilingCounts) => JSON.stringify({ filings, contracts, brokers, created, updated, unchanged, flagged, rejected });

/** The same in words, for a person at a terminal. */
export const filingLines = (counts: FilingCounts): string[] => {
  const n = (figure: number) => figure.toLocaleString("en-US");
  return [
    `${n(counts.filings)} filings, ${n(counts.contracts)} contracts, ${n(counts.brokers)} brokers.`,
    `${n(counts.created)} created, ${n(counts.updated)} updated, ${n(counts.unchanged)} unchanged, ${n(counts.flagged)} flagged, ${n(counts.rejected)} rejected.`,
  ];
};
