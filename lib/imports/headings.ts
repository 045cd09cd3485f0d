/** The columns of an accounts file, and what else a heading may call them. */
export const columns = {
  id: ["account id", "external id", "group number", "group id"],
  ein: ["tax id", "fein"],
  account: ["account name", "name", "employer", "group name", "customer"],
  industry: ["sector"],
  hq: ["headquarters", "city state", "location"],
  funding: ["funding type", "arrangement"],
  members: ["enrolled members", "covered lives", "lives"],
  contracts: ["enrolled contracts", "subscribers", "enrolled employees"],
  ratio: ["members per contract", "contract size"],
  renewal: ["renewal date", "renews on", "next renewal", "effective date"],
  ae: ["account executive", "owner", "account manager"],
  consultant: ["broker", "intermediary", "broker of record", "consultant or broker"],
  rate_basis: ["basis", "price basis"],
  rate: ["current rate", "premium or fee"],
  pool_or_isl: ["pooling point", "isl", "specific deductible", "pool or isl deductible"],
  claims_pmpm: ["claims pmpm", "incurred pmpm"],
  mlr: ["lr", "loss ratio"],
  products: ["product count", "products held"],
  out_of_state_pct: ["out of state", "out of state share", "out of state percent"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columns;

/** Without these a row says too little of an account; one of `identifying` tells which account it is. */
const required: Column[] = ["account", "funding", "members", "contracts", "renewal", "ae", "rate"];

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/%/g, "percent")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const meanings = new Map<string, Column>(
  (Object.entries(columns) as [Column, readonly string[]][]).flatMap(([column, names]) =>
    [column, ...names].map((name): [string, Column] => [plain(name), column]),
  ),
);

export type Headings = { places: Map<Column, number>; missing: Column[]; unknown: string[]; twice: Column[] };

/** Which place holds which column, whatever the order, case and punctuation of the headings. */
export function readHeadings(cells: readonly string[]): Headings {
  const headings: Headings = { places: new Map(), missing: [], unknown: [], twice: [] };
  for (const [place, heading] of cells.entries()) {
    const column = meanings.get(plain(heading));
    if (!column) {
      if (heading.trim()) headings.unknown.push(heading.trim());
    } else if (headings.places.has(column)) headings.twice.push(column);
    else headings.places.set(column, place);
  }
  headings.missing = required.filter((column) => !headings.places.has(column));
  return headings;
}

/** What separates the cells of a heading line: the candidate that splits it most often outside quotes. */
export function separatorOf(line: string): "," | ";" | "\t" {
  const bare = line.replace(/"[^"]*"/g, "");
  const counted = ([",", ";", "\t"] as const).map((mark) => ({ mark, count: bare.split(mark).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}
