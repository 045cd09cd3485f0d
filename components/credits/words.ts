import { count, rate, ratio } from "@/lib/format";
import type { Package } from "@/lib/products/packages";

/** "ASC, 1,000 to 9,999 contracts": whom a package is for. */
export function forWhomText({ funding, smallest, largest }: Package) {
  const who = funding === "BOTH" ? "Insured and ASC" : funding === "ASC" ? "ASC" : "Insured";
  const [low, high] = [Number(smallest), Number(largest)];
  if (low === 0 && high === 0) return `${who}, any size`;
  return high > 0 ? `${who}, ${count(low)} to ${count(high)} contracts` : `${who}, from ${count(low)} contracts`;
}

/** "1.0% of medical’s fee or premium a line, at most 3.0%": what its lines earn. */
export function earnsText({ credit, each, most }: Package) {
  if (credit === "SHARE") return `${ratio(each)} of medical’s fee or premium a line, at most ${ratio(most)}`;
  if (credit === "PEPM") return `${rate(each)} PEPM a line, at most ${rate(most)}`;
  if (credit === "RETIREE") return `${rate(each)} to ${rate(most)} once for a retiree enrolled`;
  return credit === "NONE" ? "None, it is included" : "No dollars";
}
