type Buckets = Record<"insuredPremium" | "ascFees" | "otherRevenue", string | number>;
type Told = { text: string; tip?: string };

const names = { insuredPremium: "Insured premium", ascFees: "ASC fees", otherRevenue: "Other revenue" };
const keys = Object.keys(names) as (keyof typeof names)[];

/** The one bucket an account's row shows and is ordered by, never a sum of them: premium, else fees, else other. */
export const shownRevenue = (row: Buckets) => keys.map((key) => row[key]).find((amount) => Number(amount) > 0) ?? null;

/** The same of a group: its bucket, or how many there are, with each apart on demand. */
export function groupRevenue(sums: Buckets, dollars: (amount: string | number) => string): Told {
  const some = keys.filter((key) => Number(sums[key]) > 0);
  if (some.length < 2) return { text: dollars(shownRevenue(sums) ?? "0") };
  return { text: `${some.length} buckets`, tip: some.map((key) => `${names[key]}: ${dollars(sums[key])}`).join("\n") };
}
