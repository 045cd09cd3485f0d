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
export type FileKey = keyof FileRow;
/** Such a row, what it needs of it there, with its rates where the reader may know them. */
export type Rated = { row: FileRow; rates: Rates | null };
type BookField = Field<Rated> & { needs: readonly FileKey[] };

const named = (names: Record<string, string>, key: string) => names[key] ?? key;
/** A field is given what it says it needs, and nothing else. */
const made =
  (kind: FieldKind) =>
  <K extends FileKey>(
    head: string,
    needs: readonly K[],
    of: (row: Pick<FileRow, K>, rates: Rates | null) => FieldValue,
  ): BookField => ({
    ...field<Rated>(head, kind, ({ row, rates }) => of(row, rates)),
    needs,
  });
const text = made("TEXT");
const count = made("COUNT");
const dollars = made("DOLLARS");
const share = made("SHARE");
const day = made("DAY");
const healthNames = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };

/** What a column becomes in a file: figures in full, each amount in a column of its own. */
const fields: Record<ColumnKey, BookField[]> = {
  funding: [text("Funding", ["funding"], (row) => named(fundingNames, row.funding))],
  broker: [text("Broker or consultant", ["firm"], (row) => row.firm)],
  ae: [text("AE", ["owner"], (row) => row.owner)],
  contracts: [count("Contracts", ["contracts"], (row) => row.contracts)],
  members: [count("Members", ["members"], (row) => row.members)],
  revenue: [
    dollars("Insured premium", ["insuredPremium"], (row) => row.insuredPremium),
    dollars("ASC fees", ["ascFees"], (row) => row.ascFees),
    dollars("Other revenue", ["otherRevenue"], (row) => row.otherRevenue),
  ],
  ratio: [
    share("LR", ["lossRatio"], (row) => row.lossRatio),
    share("Fee adequacy", ["feeAdequacy"], (row) => row.feeAdequacy),
  ],
  rates: [share("Required", [], (_, rates) => rates?.required), share("Quoted", [], (_, rates) => rates?.quoted)],
  term: [
    day("Next renewal", ["renewsOn"], (row) => row.renewsOn),
    day("Term ends", ["termEndsOn"], (row) => row.termEndsOn),
  ],
  status: [text("Status", ["status"], (row) => named(statusNames, row.status))],
  products: [
    text("Products", ["products"], (row) =>
      families
        .filter((family) => row.products[family] === "HELD")
        .map((family) => coverageNames[family])
        .join(", "),
    ),
  ],
  health: [
    text("Health", ["healthLevel"], (row) => named(healthNames, row.healthLevel)),
    text("Health reason", ["healthReason"], (row) => row.healthReason),
  ],
  segment: [text("Segment", ["segment"], (row) => named(segmentNames, row.segment))],
  change: [count(columnOf("change").name, ["members", "membersYearAgo"], (row) => row.members - row.membersYearAgo)],
  held: [count(columnOf("held").name, ["productsHeld"], (row) => row.productsHeld)],
  eligible: [count(columnOf("eligible").name, ["productsEligible"], (row) => row.productsEligible)],
  premium: [dollars(columnOf("premium").name, ["insuredPremium"], (row) => row.insuredPremium)],
  stopLoss: [dollars(columnOf("stopLoss").name, ["stopLossPremium"], (row) => row.stopLossPremium)],
  fees: [dollars(columnOf("fees").name, ["ascFees"], (row) => row.ascFees)],
  targetFees: [dollars(columnOf("targetFees").name, ["targetFees"], (row) => row.targetFees)],
  other: [dollars(columnOf("other").name, ["otherRevenue"], (row) => row.otherRevenue)],
  earned: [dollars(columnOf("earned").name, ["earnedPremium"], (row) => row.earnedPremium)],
  incurred: [dollars(columnOf("incurred").name, ["incurredClaims"], (row) => row.incurredClaims)],
  stopLossEarned: [dollars(columnOf("stopLossEarned").name, ["stopLossEarned"], (row) => row.stopLossEarned)],
  stopLossClaims: [dollars(columnOf("stopLossClaims").name, ["stopLossClaims"], (row) => row.stopLossClaims)],
  ascMembers: [count(columnOf("ascMembers").name, ["ascMembers"], (row) => row.ascMembers)],
  insuredMembers: [count(columnOf("insuredMembers").name, ["insuredMembers"], (row) => row.insuredMembers)],
  opening: [count(columnOf("opening").name, ["membersOpening"], (row) => row.membersOpening)],
  grown: [count(columnOf("grown").name, ["members", "membersOpening"], (row) => row.members - row.membersOpening)],
  state: [text(columnOf("state").name, ["seasonState"], (row) => named(seasonStateNames, row.seasonState))],
  retained: [count(columnOf("retained").name, ["members", "seasonState"], retainedOf)],
  decided: [count(columnOf("decided").name, ["members", "seasonState"], decidedOf)],
  yearAgo: [count(columnOf("yearAgo").name, ["membersYearAgo"], (row) => row.membersYearAgo)],
  externalId: [text("Account id", ["externalId"], (row) => row.externalId)],
  customerSinceOn: [day(columnOf("customerSinceOn").name, ["customerSinceOn"], (row) => row.customerSinceOn)],
  situs: [text(columnOf("situs").name, ["situs"], (row) => row.situs)],
  priority: [text(columnOf("priority").name, ["priority"], (row) => row.priority)],
  nextStep: [text(columnOf("nextStep").name, ["nextStep"], (row) => row.nextStep)],
  nextStepOn: [day(columnOf("nextStepOn").name, ["nextStepOn"], (row) => row.nextStepOn)],
  tags: [text(columnOf("tags").name, ["tags"], (row) => row.tags.join(", "))],
  headline: [text(columnOf("headline").name, ["headline"], (row) => row.headline)],
};

/** The fields of a file with these columns, each once: names first, and both ids an account goes by. */
export function bookFields(columns: readonly ColumnKey[]): BookField[] {
  const all = [
    text("Account", ["name"], (row) => row.name),
    ...fields.externalId,
    ...columns.flatMap((column) => fields[column]),
    text("Truebook id", ["id"], (row) => row.id),
  ];
  return all.filter(({ head }, at) => all.findIndex((other) => other.head === head) === at);
}
