import type { FileKind } from "./kind";

/** A column of a file: what a person calls it, what else a heading may call it, a value of it, and what it means. */
export type ColumnSpec = { label: string; names: readonly string[]; example: string; about?: string };

const account = {
  id: {
    label: "Account id",
    names: [
      "account id",
      "external id",
      "group id",
      ...["account", "acct", "group", "grp"].flatMap((word) => [`${word} number`, `${word} no`]),
      "acct id",
      "grp id",
    ],
    example: "EXAMPLE-1",
  },
  ein: { label: "EIN", names: ["tax id", "fein"], example: "12-3456789" },
  account: {
    label: "Account",
    names: ["account name", "name", "employer", "group name", "customer", "group", "acct", "grp"],
    example: "Acme Works",
  },
} as const satisfies Record<string, ColumnSpec>;

const line = {
  coverage: {
    label: "Coverage",
    names: ["line", "product", "line of business", "lob", "benefit"],
    example: "Medical",
    about: "Medical where the file has no such column.",
  },
  plan: { label: "Plan option", names: ["plan option", "plan name", "option"], example: "PPO" },
} as const satisfies Record<string, ColumnSpec>;

export const accountColumns = {
  ...account,
  industry: { label: "Industry", names: ["sector"], example: "Manufacturing" },
  hq: { label: "Headquarters", names: ["headquarters", "city state", "location"], example: "Boston MA" },
  situs: {
    label: "Situs",
    names: ["situs state", "contract state", "state of issue", "issue state"],
    example: "MA",
    about: "The state whose law the contract is under.",
  },
  funding: { label: "Funding", names: ["funding type", "arrangement"], example: "Insured" },
  members: { label: "Members", names: ["enrolled members", "covered lives", "lives", "mbrs"], example: "1,020" },
  contracts: {
    label: "Contracts",
    names: ["enrolled contracts", "subscribers", "subs", "enrolled employees", "ees"],
    example: "480",
  },
  ratio: { label: "Members per contract", names: ["members per contract", "contract size"], example: "2.13" },
  renewal: {
    label: "Renewal",
    names: ["renewal date", "renews on", "next renewal", "effective date"],
    example: "1/1/2027",
  },
  ae: { label: "Account executive", names: ["account executive", "owner", "account manager"], example: "AE-1" },
  consultant: {
    label: "Broker or consultant",
    names: ["broker", "intermediary", "broker of record", "consultant or broker"],
    example: "Harbor Consulting",
  },
  rate_basis: { label: "Rate basis", names: ["basis", "price basis"], example: "PMPM" },
  rate: { label: "Rate", names: ["current rate", "premium or fee"], example: "$712.40" },
  pool_or_isl: {
    label: "Pooling point or specific deductible",
    names: ["pooling point", "isl", "specific deductible", "pool or isl deductible"],
    example: "250,000",
  },
  claims_pmpm: { label: "Claims PMPM", names: ["claims pmpm", "incurred pmpm"], example: "634.00" },
  mlr: { label: "LR", names: ["lr", "loss ratio"], example: "89.0%" },
  products: { label: "Products held", names: ["product count", "products held"], example: "2" },
  out_of_state_pct: {
    label: "Out of state, percent",
    names: ["out of state", "out of state share", "out of state percent"],
    example: "12%",
  },
} as const satisfies Record<string, ColumnSpec>;

export const lineColumns = {
  ...account,
  ...line,
  funding: { label: "Funding", names: ["funding type", "arrangement"], example: "Insured" },
  basis: { label: "Price basis", names: ["rate basis", "basis"], example: "PMPM" },
  rate: { label: "Rate", names: ["current rate", "premium or fee", "fee"], example: "$712.40" },
  tier_ee: { label: "Tier rate, employee", names: ["ee", "employee", "single", "ee only"], example: "" },
  tier_sp: { label: "Tier rate, employee and spouse", names: ["ee spouse", "spouse", "two person"], example: "" },
  tier_ch: { label: "Tier rate, employee and children", names: ["ee children", "children", "ee child"], example: "" },
  tier_fam: { label: "Tier rate, family", names: ["family", "fam"], example: "" },
  commission: { label: "Commission", names: ["commission percent", "commission rate"], example: "2.5%" },
  from: { label: "From", names: ["effective date", "effective", "term from", "start"], example: "1/1/2027" },
  to: { label: "To", names: ["end date", "term to", "expires", "end"], example: "12/31/2027" },
  target: { label: "Target rate", names: ["target rate", "target fee", "target"], example: "" },
  pooling: {
    label: "Pooling point or specific deductible",
    names: ["pooling point", "isl", "specific deductible"],
    example: "250,000",
  },
  guarantee: { label: "Guaranteed until", names: ["guaranteed until", "rate guarantee", "guarantee"], example: "" },
} as const satisfies Record<string, ColumnSpec>;

export const actualColumns = {
  ...account,
  ...line,
  month: { label: "Month", names: ["coverage month", "period", "incurred month", "as of month"], example: "2026-10" },
  contracts: {
    label: "Contracts",
    names: ["enrolled contracts", "subscribers", "subs", "enrolled employees", "ees"],
    example: "480",
  },
  members: { label: "Members", names: ["enrolled members", "covered lives", "lives", "mbrs"], example: "1,020" },
  premium: { label: "Premium", names: ["earned premium", "billed premium", "prem"], example: "$726,648.00" },
  fees: { label: "Fees", names: ["asc fees", "administrative fees", "admin fees"], example: "" },
  paid: { label: "Paid claims", names: ["claims paid", "paid claims"], example: "611,204.10" },
  incurred: { label: "Incurred claims", names: ["claims incurred", "incurred claims"], example: "640,512.55" },
  valued: {
    label: "Claims valued on",
    names: ["valuation date", "paid through", "valued on"],
    example: "",
    about: "The day of the import where it is blank.",
  },
} as const satisfies Record<string, ColumnSpec>;

export type AccountColumn = keyof typeof accountColumns;
export type LineColumn = keyof typeof lineColumns;
export type ActualColumn = keyof typeof actualColumns;

/** The columns of each kind of file, by key, in the order a template writes them. */
export const columnsOf: Record<FileKind, Record<string, ColumnSpec>> = {
  ACCOUNTS: accountColumns,
  LINES: lineColumns,
  ACTUALS: actualColumns,
};

/** Of each group a file needs at least one. */
const needed: Record<FileKind, string[][]> = {
  ACCOUNTS: ["account", "funding", "members", "contracts", "renewal", "ae", "rate"].map((key) => [key]),
  LINES: [["id", "ein", "account"], ["rate"], ["from"]],
  ACTUALS: [
    ["id", "ein", "account"],
    ["contracts", "members", "premium", "fees", "paid", "incurred"],
  ],
};

export const isRequired = (kind: FileKind, column: string) =>
  needed[kind].some((group) => group.length === 1 && group[0] === column);

/** What a file still lacks, in words: a column's name, or "one of A, B and C". */
export function lackingIn(kind: FileKind, given: Iterable<string>): string[] {
  const has = new Set(given);
  const label = (column: string) => columnsOf[kind][column]?.label ?? column;
  return needed[kind]
    .filter((group) => !group.some((column) => has.has(column)))
    .map((group) => (group.length === 1 ? label(group[0]!) : `one of ${group.map(label).join(", ")}`));
}
