/** Counts of claimants and engaged members from 1 to 10 are shown by no one: neither they nor what gives them away. */
const fewest = 11;

/** Whether a count may be shown; zero may. */
export const isShown = (count: number) => count === 0 || count >= fewest;

/** Claimants only ever as a band. */
export function countBand(count: number) {
  if (count === 0) return "0";
  if (count < fewest) return "1-10";
  return count <= 20 ? "11-20" : "21+";
}

/**
 * Cells of one total: small ones are hidden, and where only one would be, the next smallest too, so that the total
 * does not give it away. A hidden cell is null.
 */
export function suppress(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, index) => (isShown(count) ? [] : [index])));
  if (hidden.size === 1) {
    const rest = counts
      .map((count, index) => ({ count, index }))
      .filter(({ count, index }) => count > 0 && !hidden.has(index));
    const next = rest.sort((a, b) => a.count - b.count)[0];
    if (next) hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}

/** An account too small shows no experience of its own: under 100 contracts, or 1,200 member months. */
export const mayReportExperience = (contracts: number, memberMonths: number) =>
  contracts >= 100 && memberMonths >= 1200;
