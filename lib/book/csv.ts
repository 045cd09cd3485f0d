import { coverageNames, families } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { seasonStateNames } from "@/lib/accounts/season";
import { segmentNames } from "@/lib/accounts/segment";
import { statusNames } from "@/lib/renewals/stages";
import { Decimal } from "@/lib/units/decimal";
import { type ColumnKey, columnOf } from "./columns";
import type { BookRow, Rates } from "./row";
import { decidedOf, retainedOf } from "./standing";

type Cell = string | number | null;
type Field = { head: string; cell: (row: BookRow, rates: Rates | undefined) => Cell };

const named = (names: Record<string, string>, key: string) => names[key] ?? key;
const field = (head: string, cell: Field["cell"]): Field => ({ head, cell });
/** Dollars to the cent, and shares to a hundredth of a percent, as a spreadsheet reads them. */
const dollars = (amount: string | null) => rounded(amount, 2);
const share = (part: string | null | undefined) => rounded(part, 4);
const rounded = (figure: string | null | undefined, places: number) =>
  figure ? new Decimal(figure).toDecimalPlaces(places).toFixed(places) : null;
const healthNames = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

/** What a column becomes in a file: figures in full, each amount in a column of its own. */
const fields: Record<ColumnKey, Field[]> = {
  funding: [field("Funding", (row) => named(fundingNames, row.funding))],
  broker: [field("Broker or consultant", (row) => row.firm)],
  ae: [field("AE", (row) => row.owner)],
  contracts: [field("Contracts", (row) => row.contracts)],
  members: [field("Members", (row) => row.members)],
  revenue: [
    field("Insured premium", (row) => dollars(row.insuredPremium)),
    field("ASC fees", (row) => dollars(row.ascFees)),
    field("Other revenue", (row) => dollars(row.otherRevenue)),
  ],
  ratio: [field("LR", (row) => share(row.lossRatio)), field("Fee adequacy", (row) => share(row.feeAdequacy))],
  rates: [field("Required", (_, rates) => share(rates?.required)), field("Quoted", (_, rates) => share(rates?.quoted))],
  term: [field("Next renewal", (row) => row.renewsOn), field("Term ends", (row) => row.termEndsOn)],
  status: [field("Status", (row) => named(statusNames, row.status))],
  products: [
    field("Products", (row) =>
      families
        .filter((family) => row.products[family] === "HELD")
        .map((family) => coverageNames[family])
        .join(", "),
    ),
  ],
  health: [
    field("Health", (row) => named(healthNames, row.healthLevel)),
    field("Health reason", (row) => row.healthReason),
  ],
  segment: [field("Segment", (row) => named(segmentNames, row.segment))],
  change: [field(columnOf("change").name, (row) => row.members - row.membersYearAgo)],
  held: [field(columnOf("held").name, (row) => row.productsHeld)],
  eligible: [field(columnOf("eligible").name, (row) => row.productsEligible)],
  premium: [field(columnOf("premium").name, (row) => dollars(row.insuredPremium))],
  stopLoss: [field(columnOf("stopLoss").name, (row) => dollars(row.stopLossPremium))],
  fees: [field(columnOf("fees").name, (row) => dollars(row.ascFees))],
  targetFees: [field(columnOf("targetFees").name, (row) => dollars(row.targetFees))],
  other: [field(columnOf("other").name, (row) => dollars(row.otherRevenue))],
  earned: [field(columnOf("earned").name, (row) => dollars(row.earnedPremium))],
  incurred: [field(columnOf("incurred").name, (row) => dollars(row.incurredClaims))],
  stopLossEarned: [field(columnOf("stopLossEarned").name, (row) => dollars(row.stopLossEarned))],
  stopLossClaims: [field(columnOf("stopLossClaims").name, (row) => dollars(row.stopLossClaims))],
  ascMembers: [field(columnOf("ascMembers").name, (row) => row.ascMembers)],
  insuredMembers: [field(columnOf("insuredMembers").name, (row) => row.insuredMembers)],
  opening: [field(columnOf("opening").name, (row) => row.membersOpening)],
  grown: [field(columnOf("grown").name, (row) => row.members - row.membersOpening)],
  state: [field(columnOf("state").name, (row) => named(seasonStateNames, row.seasonState))],
  retained: [field(columnOf("retained").name, retainedOf)],
  decided: [field(columnOf("decided").name, decidedOf)],
  yearAgo: [field(columnOf("yearAgo").name, (row) => row.membersYearAgo)],
  externalId: [field("Id in the system of record", (row) => row.externalId)],
  customerSinceOn: [field(columnOf("customerSinceOn").name, (row) => row.customerSinceOn)],
  situs: [field(columnOf("situs").name, (row) => row.situs)],
  priority: [field(columnOf("priority").name, (row) => row.priority)],
  nextStep: [field(columnOf("nextStep").name, (row) => row.nextStep)],
  nextStepOn: [field(columnOf("nextStepOn").name, (row) => row.nextStepOn)],
  tags: [field(columnOf("tags").name, (row) => row.tags.join(", "))],
  headline: [field(columnOf("headline").name, (row) => row.headline)],
};

/** The fields of a file with these columns, each once. */
function fieldsOf(columns: readonly ColumnKey[]): Field[] {
  const all = [field("Account", (row) => row.name), ...columns.flatMap((column) => fields[column])];
  return all.filter(({ head }, at) => all.findIndex((other) => other.head === head) === at);
}

/** The first lines of a file: that it is internal, through which month, and its headings. */
export const csvHead = (columns: readonly ColumnKey[], through: string) =>
  lines([
    [`Internal: not for customers or brokers. Figures through ${through}`],
    fieldsOf(columns).map(({ head }) => head),
  ]);

export const csvRows = (columns: readonly ColumnKey[], rows: readonly BookRow[], rates: Record<string, Rates>) =>
  lines(rows.map((row) => fieldsOf(columns).map(({ cell }) => cell(row, rates[row.id]))));

const lines = (rows: Cell[][]) => rows.map((cells) => `${cells.map(spell).join(",")}\r\n`).join("");

/** Quoted where needed; text that a spreadsheet would run as a formula is made plain. */
function spell(cell: Cell) {
  const text = String(cell ?? "");
  const safe =
    typeof cell === "string" && /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
