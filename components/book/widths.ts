import type { ColumnKey } from "@/lib/book/columns";

/** Pixels of each column; health takes what is left. */
const pixels: Record<Exclude<ColumnKey, "health">, keyof typeof classOf> = {
  funding: 80,
  broker: 88,
  ae: 70,
  contracts: 62,
  members: 94,
  revenue: 68,
  ratio: 92,
  rates: 114,
  term: 56,
  status: 104,
  products: 72,
  segment: 72,
  change: 72,
  held: 52,
  premium: 96,
  stopLoss: 96,
  fees: 96,
  targetFees: 96,
  other: 96,
  earned: 96,
  incurred: 96,
  stopLossEarned: 96,
  stopLossClaims: 96,
  ascMembers: 72,
  insuredMembers: 72,
  opening: 72,
  yearAgo: 72,
  eligible: 66,
};
const classOf = {
  52: "w-[52px]",
  56: "w-[56px]",
  62: "w-[62px]",
  66: "w-[66px]",
  68: "w-[68px]",
  70: "w-[70px]",
  72: "w-[72px]",
  80: "w-[80px]",
  88: "w-[88px]",
  92: "w-[92px]",
  94: "w-[94px]",
  96: "w-[96px]",
  104: "w-[104px]",
  114: "w-[114px]",
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
