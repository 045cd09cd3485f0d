import type { Decimal } from "@/lib/units/decimal";
import type { AccountColumn as Column } from "./columns";
import {
  basisIn,
  countIn,
  einIn,
  fundingIn,
  moneyIn,
  monthDayIn,
  percentIn,
  type Read,
  ratioIn,
  stateIn,
  textIn,
} from "./values";

/** Why a row is not taken, and which column says so. */
export type Fault = { column: Column; reason: string };

/** One account as a file tells it; what is missing was blank. Rates in dollars, shares as fractions. */
export type AccountRow = {
  externalId?: string;
  ein?: string;
  name?: string;
  industry?: string;
  city?: string;
  state?: string;
  situs?: string;
  funding?: "INSURED" | "ASC";
  members?: number;
  contracts?: number;
  /** "MM-DD" */
  renews?: string;
  owner?: string;
  firm?: string;
  rate?: Decimal;
  poolingPoint?: Decimal;
  claimsPmpm?: Decimal;
  lossRatio?: Decimal;
  products?: number;
  outOfState?: Decimal;
};

/** Reads the cells of a row, and says everything that is wrong with it rather than the first. */
export function readAccountRow(cell: (column: Column) => string): { row: AccountRow; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(column: Column, reader: (cell: string) => Read<T>) => {
    const { value, reason } = reader(cell(column));
    if (reason) faults.push({ column, reason });
    return value;
  };
  const row: AccountRow = {
    externalId: read("id", textIn),
    ein: read("ein", einIn),
    name: read("account", textIn),
    industry: read("industry", textIn),
    ...placeIn(read("hq", textIn)),
    situs: read("situs", stateIn),
    funding: read("funding", fundingIn),
    members: read("members", countIn),
    contracts: read("contracts", countIn),
    renews: read("renewal", monthDayIn),
    owner: read("ae", textIn),
    firm: read("consultant", textIn),
    rate: read("rate", moneyIn),
    poolingPoint: read("pool_or_isl", moneyIn),
    claimsPmpm: read("claims_pmpm", moneyIn),
    lossRatio: read("mlr", ratioIn),
    products: read("products", countIn),
    outOfState: read("out_of_state_pct", percentIn),
  };
  const basis = read("rate_basis", basisIn);
  const ratio = read("ratio", ratioIn);
  return { row, faults: [...faults, ...contradictions(row, basis, ratio)] };
}

/** "Boston MA" or "Boston, MA". */
function placeIn(hq: string | undefined) {
  const [, city, state] = /^(.*?),? +([A-Za-z]{2})$/.exec(hq ?? "") ?? [];
  return city ? { city, state: state?.toUpperCase() } : { city: hq };
}

/** What the cells say of each other: derived columns are checked and never stored. */
function contradictions(row: AccountRow, basis: string | undefined, ratio: Decimal | undefined): Fault[] {
  const { members, contracts, funding, rate, claimsPmpm, lossRatio, products } = row;
  const faults: Fault[] = [];
  const say = (column: Column, reason: string) => faults.push({ column, reason });
  if (members !== undefined && contracts !== undefined && members < contracts) {
    say("members", "Fewer members than contracts.");
  }
  if (
    ratio &&
    contracts &&
    members !== undefined &&
    ratio
      .minus(members / contracts)
      .abs()
      .gt("0.0151")
  ) {
    say("ratio", `Members over contracts is ${(members / contracts).toFixed(2)}.`);
  }
  if (basis && funding && (basis === "PMPM") !== (funding === "INSURED")) {
    say("rate_basis", funding === "INSURED" ? "An insured rate is PMPM." : "An ASC fee is PEPM.");
  }
  if (rate?.eq(0)) say("rate", "A rate of zero.");
  if (lossRatio && funding === "ASC") say("mlr", "ASC claims are the customer’s own: no LR.");
  if (lossRatio && claimsPmpm && rate?.gt(0) && claimsPmpm.div(rate).minus(lossRatio).abs().gt("0.0015")) {
    say("mlr", `Claims over the rate is ${claimsPmpm.div(rate).toFixed(3)}.`);
  }
  if (products !== undefined && products > mostProducts(funding))
    say("products", "More families than there are to hold.");
  return faults;
}

/** Stop-loss is never assumed from a count, and nobody insured can hold it; what else remains of the nine. */
const mostProducts = (funding: AccountRow["funding"]) => (funding === "INSURED" ? 7 : 8);
