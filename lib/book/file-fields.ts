import { coverageNames, families } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { seasonStateNames } from "@/lib/accounts/season";
import { segmentNames } from "@/lib/accounts/segment";
import { type Field, type FieldKind, type FieldValue, field } from "@/lib/files/field";
import { statusNames } from "@/lib/renewals/stages";
import { type ColumnKey, columnOf } from "./columns";
import type { BookRow, Rates } from "./row";
import { decidedOf, retainedOf } from "./standing";

/** What a file tells of an account: what the list does, but for what only a screen needs. */
type FileRow = Omit<BookRow, "key" | "sparkline" | "health" | "headlineVersion" | "version" | "writable" | "lines">;
/** Such a row with its rates, where the reader may know them. */
export type Rated = { row: FileRow; rates: Rates | null };
type Of = (row: FileRow, rates: Rates | null) => FieldValue;

const named = (names: Record<string, string>, key: string) => names[key] ?? key;
const made = (kind: FieldKind) => (head: string, of: Of) =>
  field<Rated>(head, kind, ({ row, rates }) => of(row, rates));
const text = made("TEXT");
const count = made("COUNT");
const dollars = made("DOLLARS");
const share = made("SHARE");
const day = made("DAY");
const healthNames = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

/** What a column becomes in a file: figures in full, each amount in a column of its own. */
const fields: Record<ColumnKey, Field<Rated>[]> = {
  funding: [text("Funding", (row) => named(fundingNames, row.funding))],
  broker: [text("Broker or consultant", (row) => row.firm)],
  ae: [text("AE", (row) => row.owner)],
  contracts: [count("Contracts", (row) => row.contracts)],
  members: [count("Members", (row) => row.members)],
  revenue: [
    dollars("Insured premium", (row) => row.insuredPremium),
    dollars("ASC fees", (row) => row.ascFees),
    dollars("Other revenue", (row) => row.otherRevenue),
  ],
  ratio: [share("LR", (row) => row.lossRatio), share("Fee adequacy", (row) => row.feeAdequacy)],
  rates: [share("Required", (_, rates) => rates?.required), share("Quoted", (_, rates) => rates?.quoted)],
  term: [day("Next renewal", (row) => row.renewsOn), day("Term ends", (row) => row.termEndsOn)],
  status: [text("Status", (row) => named(statusNames, row.status))],
  products: [
    text("Products", (row) =>
      families
        .filter((family) => row.products[family] === "HELD")
        .map((family) => coverageNames[family])
        .join(", "),
    ),
  ],
  health: [
    text("Health", (row) => named(healthNames, row.healthLevel)),
    text("Health reason", (row) => row.healthReason),
  ],
  segment: [text("Segment", (row) => named(segmentNames, row.segment))],
  change: [count(columnOf("change").name, (row) => row.members - row.membersYearAgo)],
  held: [count(columnOf("held").name, (row) => row.productsHeld)],
  eligible: [count(columnOf("eligible").name, (row) => row.productsEligible)],
  premium: [dollars(columnOf("premium").name, (row) => row.insuredPremium)],
  stopLoss: [dollars(columnOf("stopLoss").name, (row) => row.stopLossPremium)],
  fees: [dollars(columnOf("fees").name, (row) => row.ascFees)],
  targetFees: [dollars(columnOf("targetFees").name, (row) => row.targetFees)],
  other: [dollars(columnOf("other").name, (row) => row.otherRevenue)],
  earned: [dollars(columnOf("earned").name, (row) => row.earnedPremium)],
  incurred: [dollars(columnOf("incurred").name, (row) => row.incurredClaims)],
  stopLossEarned: [dollars(columnOf("stopLossEarned").name, (row) => row.stopLossEarned)],
  stopLossClaims: [dollars(columnOf("stopLossClaims").name, (row) => row.stopLossClaims)],
  ascMembers: [count(columnOf("ascMembers").name, (row) => row.ascMembers)],
  insuredMembers: [count(columnOf("insuredMembers").name, (row) => row.insuredMembers)],
  opening: [count(columnOf("opening").name, (row) => row.membersOpening)],
  grown: [count(columnOf("grown").name, (row) => row.members - row.membersOpening)],
  state: [text(columnOf("state").name, (row) => named(seasonStateNames, row.seasonState))],
  retained: [count(columnOf("retained").name, retainedOf)],
  decided: [count(columnOf("decided").name, decidedOf)],
  yearAgo: [count(columnOf("yearAgo").name, (row) => row.membersYearAgo)],
  externalId: [text("Account id", (row) => row.externalId)],
  customerSinceOn: [day(columnOf("customerSinceOn").name, (row) => row.customerSinceOn)],
  situs: [text(columnOf("situs").name, (row) => row.situs)],
  priority: [text(columnOf("priority").name, (row) => row.priority)],
  nextStep: [text(columnOf("nextStep").name, (row) => row.nextStep)],
  nextStepOn: [day(columnOf("nextStepOn").name, (row) => row.nextStepOn)],
  tags: [text(columnOf("tags").name, (row) => row.tags.join(", "))],
  headline: [text(columnOf("headline").name, (row) => row.headline)],
};

/** The fields of a file with these columns, each once: names first, and both ids an account goes by. */
export function bookFields(columns: readonly ColumnKey[]): Field<Rated>[] {
  const all = [
    text("Account", (row) => row.name),
    ...fields.externalId,
    ...columns.flatMap((column) => fields[column]),
    text("Truebook id", (row) => row.id),
  ];
  return all.filter(({ head }, at) => all.findIndex((other) => other.head === head) === at);
}
