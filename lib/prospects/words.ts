/** What a contract covers, as the filing ticks it; words for the screen. */
export const lineNames: Record<string, string> = {
  MEDICAL: "Medical",
  PHARMACY: "Pharmacy",
  DENTAL: "Dental",
  VISION: "Vision",
  STOP_LOSS: "Stop-loss",
  LIFE: "Life",
  SHORT_DISABILITY: "Short-term disability",
  LONG_DISABILITY: "Long-term disability",
  OTHER: "Other",
};

const order = Object.keys(lineNames);

/** What is covered and by whom: "Dental: Delta Dental; Life"; a line nobody is named for stands alone. */
export const linesText = (lines: readonly string[], carriers: readonly { line: string; carrier: string }[] = []) =>
  [...lines]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((line) => {
      const by = carriers.find((each) => each.line === line)?.carrier;
      return [lineNames[line] ?? line, by].filter(Boolean).join(": ");
    })
    .join("; ");

export const fundings = ["INSURED", "SELF", "BOTH", "UNKNOWN"] as const;
export type FundingSignal = (typeof fundings)[number];
/** What lines 9a and 9b and the contracts say of who bears the claims. */
export const fundingNames: Record<FundingSignal, string> = {
  INSURED: "Insured",
  SELF: "Self-funded",
  BOTH: "Insured and self-funded",
  UNKNOWN: "Not stated",
};

/** The funding an RFP is likely to ask for, where the filings say one: ours of a self-funded plan is ASC. */
export const fundingAsked = (funding: FundingSignal) =>
  funding === "SELF" ? "ASC" : funding === "INSURED" ? "INSURED" : undefined;

export const reasons = [
  "BROKER_CHANGED",
  "CARRIER_CHANGED",
  "PREMIUM_UP",
  "LARGE",
  "GROWING",
  "SELF_FUNDED",
  "YEAR_END",
  "BROKER_OURS",
] as const;
export type Reason = (typeof reasons)[number];
/** Why an employer fits, in a few words. */
export const reasonNames: Record<Reason, string> = {
  BROKER_CHANGED: "Broker changed",
  CARRIER_CHANGED: "Medical carrier changed",
  PREMIUM_UP: "Medical premium a person up 10% or more",
  LARGE: "1,000 employees or more",
  GROWING: "Employees up 10% or more",
  SELF_FUNDED: "Self-funded, so ASC",
  YEAR_END: "Contract ends at year end",
  BROKER_OURS: "Advised by a firm we work with",
};

/** What is odd in a contract or filing; what is absurd is kept and counts in no sum. */
export const flagNames: Record<string, string> = {
  PREMIUM_ABSURD: "Premium cannot be right; left out of sums",
  PREMIUM_NEGATIVE: "Premium below zero; left out of sums",
  PREMIUM_UNREADABLE: "Premium is no number",
  PERSONS_ABSURD: "Persons cannot be right",
  SIZE_ABSURD: "Participants cannot be right",
  YEAR_REVERSED: "Ends before it begins",
  YEAR_LONG: "Longer than a year",
  EARNED_DIFFERS: "9a does not add up",
  INCURRED_DIFFERS: "9b does not add up",
  RETENTION_DIFFERS: "9c does not add up",
  COMMISSIONS_DIFFER: "2a is not the sum of 3b",
  FEES_DIFFER: "2b is not the sum of 3c",
};

/** Principal business by the first two digits of its NAICS code (Census Bureau, 2022). */
const sectors: Record<string, string> = {
  "11": "Agriculture",
  "21": "Mining, oil and gas",
  "22": "Utilities",
  "23": "Construction",
  "31": "Manufacturing",
  "42": "Wholesale",
  "44": "Retail",
  "48": "Transport and warehousing",
  "51": "Information",
  "52": "Finance and insurance",
  "53": "Real estate",
  "54": "Professional services",
  "55": "Holding companies",
  "56": "Administrative services",
  "61": "Education",
  "62": "Health care",
  "71": "Arts and recreation",
  "72": "Hotels and food",
  "81": "Other services",
  "92": "Public administration",
};
const first: Record<string, string> = { "32": "31", "33": "31", "45": "44", "49": "48" };

/** The sector of a business code, by its two digits as `sectors` has them; undefined where the code says none. */
export const sectorOf = (code: string | null) => {
  const digits = code?.slice(0, 2) ?? "";
  const sector = first[digits] ?? digits;
  return sectors[sector] ? sector : undefined;
};
export const sectorName = (code: string | null) => sectors[sectorOf(code) ?? ""];
export const sectorChoices = Object.entries(sectors).map(([value, label]) => ({ value, label }));
/** Every two-digit beginning of a sector: manufacturing is 31 to 33. */
export const digitsOf = (sector: string) => [
  sector,
  ...Object.entries(first)
    .filter(([, of]) => of === sector)
    .map(([digits]) => digits),
];

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
