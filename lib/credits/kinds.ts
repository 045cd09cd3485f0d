/** What is given: by a package's lines, or once for something. */
export const creditKinds = ["PACKAGE", "IMPLEMENTATION", "WELLNESS", "COMMUNICATION", "TECHNOLOGY"] as const;
export type CreditKind = (typeof creditKinds)[number];
export const creditNames: Record<CreditKind, string> = {
  PACKAGE: "Package credit",
  IMPLEMENTATION: "Implementation credit",
  WELLNESS: "Wellness credit",
  COMMUNICATION: "Communication credit",
  TECHNOLOGY: "Technology credit",
};

/** What it comes out of; claims are none of these. */
export const sources = ["ADMIN_FEE", "MARGIN"] as const;
export type Source = (typeof sources)[number];
export const sourceNames: Record<Source, string> = {
  ADMIN_FEE: "ASC fees",
  MARGIN: "Insured administration and margin",
};

/** What a compliance code stands for. */
export const bases = ["FILED", "ACTUARIAL", "FEE_TERMS"] as const;
export type Basis = (typeof bases)[number];
export const basisNames: Record<Basis, string> = {
  FILED: "Filed with the regulator",
  ACTUARIAL: "Supported by an actuarial memorandum",
  FEE_TERMS: "Terms of the fee agreement",
};

export type Credit = {
  id: string;
  accountId: string;
  opportunityId: string | null;
  kind: CreditKind;
  package: string | null;
  /** The line it hangs on: once that ends, the credit ends. */
  coverage: string;
  source: Source;
  amount: string;
  basis: Basis;
  code: string;
  fromOn: string;
  toOn: string;
  clawback: boolean;
  words: string;
  withdrawnOn: string | null;
  recoveredOn: string | null;
  author: string;
  setOn: string;
  version: number;
};
