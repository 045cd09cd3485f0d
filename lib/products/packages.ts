/** What a package gives: nothing, a share of medical's fee or premium or dollars PEPM for each line, dollars a retiree, or a promise. */
export const packageCredits = ["NONE", "SHARE", "PEPM", "RETIREE", "PROMISE"] as const;
export type PackageCredit = (typeof packageCredits)[number];

/** What a package is, whatever it gives this year; medical is the condition of all. */
export type PackageKind = {
  code: string;
  name: string;
  /** Products of the catalogue beside medical; each that is had earns. */
  contents: readonly string[];
  /** What else is in it, and for whom it is meant. */
  words: string;
  credit: PackageCredit;
};

/** What of it changes by version: contracts as text, no upper end where it is 0; a share or dollars for each line, and at most. */
export type PackageTerms = {
  offered: boolean;
  funding: "BOTH" | "ASC" | "INSURED";
  smallest: string;
  largest: string;
  each: string;
  most: string;
};
export type Package = PackageKind & PackageTerms;

const open = { offered: true, funding: "BOTH", largest: "0", each: "0", most: "0" } as const;

/** The packages as delivered. */
export const packages: readonly Package[] = [
  {
    ...open,
    code: "ESSENTIALS",
    name: "Essentials",
    contents: ["RX-IN", "TELE"],
    words: "With core care management. All of it is in the premium.",
    credit: "NONE",
    funding: "INSURED",
    smallest: "500",
    largest: "2499",
  },
  {
    ...open,
    code: "WHOLE_PERSON",
    name: "Whole-person",
    contents: ["DEN-FI", "VIS-FI", "BH-ENH", "WELL"],
    words: "Body, mind, teeth and eyes from one plan.",
    credit: "SHARE",
    smallest: "500",
    each: "0.01",
    most: "0.03",
  },
  {
    ...open,
    code: "TOTAL_CARE",
    name: "Total care ASC",
    contents: ["RX-IN", "SL-SPEC", "CM-ENH", "DEN-ASC"],
    words: "The fee for stop-loss bought elsewhere is waived.",
    credit: "PEPM",
    funding: "ASC",
    smallest: "1000",
    largest: "9999",
    each: "0.50",
    most: "2.00",
  },
  {
    ...open,
    code: "RETIREE_BRIDGE",
    name: "Retiree bridge",
    contents: ["MA-GRP"],
    words: "For public employers and colleges: a credit for setting up, by retiree enrolled.",
    credit: "RETIREE",
    smallest: "0",
    each: "10.00",
    most: "25.00",
  },
  {
    ...open,
    code: "AFFORDABILITY",
    name: "Affordability",
    contents: ["NAV", "RX-OPT", "SL-SPEC"],
    words:
      "With a tiered or limited network, where price presses. A second-year cap or a trend guarantee, which underwriting approves, instead of dollars.",
    credit: "PROMISE",
    funding: "ASC",
    smallest: "1000",
  },
  {
    ...open,
    code: "NATIONAL_CONNECT",
    name: "National connect",
    contents: ["NAV"],
    words:
      "With the national PPO, a data feed and dedicated service, for employers in several states. Richer performance guarantees instead of dollars.",
    credit: "PROMISE",
    smallest: "5000",
  },
];

/** The packages in force, given the leaves of their setting, under `CODE.field`. */
export const packagesOf = (leaves: Record<string, string>): Package[] =>
  packages.map((kind) => {
    const of = (field: string) => leaves[`${kind.code}.${field}`];
    return {
      ...kind,
      offered: (of("offered") ?? String(kind.offered)) === "true",
      funding: (of("funding") as Package["funding"] | undefined) ?? kind.funding,
      smallest: of("smallest") ?? kind.smallest,
      largest: of("largest") ?? kind.largest,
      each: of("each") ?? kind.each,
      most: of("most") ?? kind.most,
    };
  });

export const packageName = (code: string | null) => packages.find((each) => each.code === code)?.name ?? code ?? "";
