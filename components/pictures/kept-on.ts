import type { Day } from "@/lib/units/day";

export type Kept = { day: Day; href: string };

/** Of pictures in any order, the latest of that day or before. */
export const keptOn = (kept: readonly Kept[], day: string) =>
  kept.filter((each) => each.day <= day).reduce<Kept | undefined>(later, undefined);

/** The first day anything was kept of. */
export const firstKept = (kept: readonly Kept[]) => kept.map(({ day }) => day).sort()[0];

const later = (one: Kept | undefined, other: Kept) => (one && one.day >= other.day ? one : other);
