import type { ColumnKey } from "@/lib/book/columns";

/** Pixels of each column; health takes what is left. */
const pixels: Record<Exclude<ColumnKey, "health">, keyof typeof classOf> = {
  funding: 78,
  broker: 102,
  ae: 66,
  contracts: 62,
  members: 86,
  revenue: 64,
  ratio: 88,
  rates: 112,
  term: 56,
  status: 102,
  products: 56,
  segment: 72,
  change: 72,
  held: 52,
  premium: 132,
  stopLoss: 132,
  fees: 132,
  targetFees: 132,
  other: 132,
  earned: 132,
  incurred: 132,
  stopLossEarned: 132,
  stopLossClaims: 132,
  ascMembers: 72,
  insuredMembers: 72,
  opening: 72,
  grown: 72,
  state: 72,
  retained: 72,
  decided: 72,
  yearAgo: 72,
  eligible: 66,
  externalId: 86,
  customerSinceOn: 86,
  situs: 62,
  priority: 66,
  nextStep: 182,
  nextStepOn: 86,
  tags: 182,
  headline: 182,
};
const classOf = {
  52: "w-[52px]",
  56: "w-[56px]",
  62: "w-[62px]",
  64: "w-[64px]",
  66: "w-[66px]",
  72: "w-[72px]",
  78: "w-[78px]",
  86: "w-[86px]",
  88: "w-[88px]",
  102: "w-[102px]",
  112: "w-[112px]",
  132: "w-[132px]",
  182: "w-[182px]",
};
const least = [
  [800, "lg:min-w-[800px]"],
  [1000, "lg:min-w-[1000px]"],
  [1220, "lg:min-w-[1220px]"],
  [1400, "lg:min-w-[1400px]"],
  [1600, "lg:min-w-[1600px]"],
  [1800, "lg:min-w-[1800px]"],
  [2100, "lg:min-w-[2100px]"],
] as const;

const checkAndName = 40 + 164;
const leastHealth = 106;

export const widthOf = (column: ColumnKey) => (column === "health" ? "" : classOf[pixels[column]]);

/** The narrowest a table of these columns may get before it scrolls sideways. */
export function leastWidth(columns: readonly ColumnKey[]) {
  const sum = columns.reduce((total, key) => total + (key === "health" ? leastHealth : pixels[key]), checkAndName);
  return (least.find(([width]) => width >= sum) ?? least.at(-1)!)[1];
}

/** What a narrow window keeps, beside the account. */
const kept: ColumnKey[] = ["members", "status", "health"];
export const narrow = (column: ColumnKey) => (kept.includes(column) ? "" : "md:max-lg:hidden");
