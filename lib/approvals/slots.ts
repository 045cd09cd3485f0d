import type { Needed } from "@/lib/authority/needed";

/** In whose place somebody signs. */
export type Capacity = "DIRECTOR" | "VP" | "UNDERWRITER" | "UW_MANAGER" | "COMMITTEE";
export type Does = "RECOMMEND" | "COSIGN" | "DECIDE";
/** One step of a request: who is asked, what for, and how many must agree. */
export type Slot = { capacity: Capacity; does: Does; quorum: number };
export type Committee = { roles: readonly string[]; quorum: number };

const one = (capacity: Capacity, does: Does): Slot => ({ capacity, does, quorum: 1 });

/**
 * The steps of a request in the order they are asked, the last one settling it. Whose level sits on the committee speaks
 * there and not before; underwriting always signs, at the level that does not sit there.
 */
export function slotsOf({ recommend, underwriting, decides, committee }: Needed, { roles, quorum }: Committee): Slot[] {
  const sits = (level: string) => committee && roles.includes(level);
  const words = recommend.flatMap((level) =>
    (level === "DIRECTOR" || level === "VP") && !sits(level) ? [one(level, "RECOMMEND")] : [],
  );
  const signs = underwriting === "COMMITTEE" ? "UW_MANAGER" : underwriting;
  const underwriter = sits(signs) ? "UNDERWRITER" : signs;
  if (committee) return [...words, one(underwriter, "COSIGN"), { capacity: "COMMITTEE", does: "DECIDE", quorum }];
  if (decides === underwriting) return [...words, one(underwriter, "DECIDE")];
  return [...words, one(underwriter, "COSIGN"), one(decides as Capacity, "DECIDE")];
}
