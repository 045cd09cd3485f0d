import { counted } from "@/lib/format";

const usual = { least: 1.3, most: 3.2 };

/** What is unusual about a month's counts, as a sentence; nothing where members per contract are as they should be. */
export function unusualRatio(members: number, contracts: number): string | undefined {
  if (contracts === 0) return members === 0 ? undefined : "There are members without a contract.";
  const ratio = members / contracts;
  if (ratio >= usual.least && ratio <= usual.most) return;
  return `${counted(members, "member")} on ${counted(contracts, "contract")} is ${ratio.toFixed(2)} a contract; ${usual.least} to ${usual.most} is usual. Confirm that the figures are right.`;
}

export type Figures = {
  contracts: number | null;
  members: number | null;
  revenue: string | null;
  paid: string | null;
  incurred: string | null;
};

/** The kinds of a month's figures that a restatement changes; what it leaves out stays. */
export function changedKinds(before: Figures, after: Partial<Figures>) {
  const differs = (field: keyof Figures) =>
    after[field] !== undefined &&
    after[field] !== null &&
    Number(after[field]) !== (before[field] === null ? null : Number(before[field]));
  return {
    enrollment: differs("contracts") || differs("members"),
    revenue: differs("revenue"),
    claims: differs("paid") || differs("incurred"),
  };
}
