import type { ColumnKey } from "@/lib/book/columns";

/** Pixels of each column; health takes what is left. */
const pixels: Record<Exclude<ColumnKey, "health">, keyof typeof classOf> = {
  funding: 74,
  broker: 112,
  ae: 62,
  contracts: 60,
  members: 92,
  revenue: 66,
  ratio: 90,
  rates: 112,
  term: 50,
  status: 98,
  products: 58,
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
  yearAgo: 72,
  eligible: 66,
};
const classOf = {
  50: "w-[50px]",
  52: "w-[52px]",
  58: "w-[58px]",
  60: "w-[60px]",
  62: "w-[62px]",
  66: "w-[66px]",
  72: "w-[72px]",
  74: "w-[74px]",
  90: "w-[90px]",
  92: "w-[92px]",
  98: "w-[98px]",
  112: "w-[112px]",
  132: "w-[132px]",
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

const checkAndName = 44 + 166;
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
