import { dayText } from "@/lib/format";
import type { Picture } from "@/lib/pictures/due";
import type { Day } from "@/lib/units/day";

export type Kept = { day: Day; href: string };

/** Stands for any day in an address. */
export const anyDay: Day = "0000-00-00";

/** Pictures in few letters: W2026-11-23 M2026-10-31. */
export const packed = (pictures: readonly Picture[]) =>
  pictures.map(({ kind, takenOn }) => `${kind[0]}${takenOn}`).join(" ");

/** What a menu lists of them, month ends first; a Monday that ends a month stands there alone. `address` has `anyDay` in it. */
export function keptOf(pictures: string, address: string, shown: Day | undefined) {
  const of = (kind: "M" | "W") =>
    pictures
      .split(" ")
      .filter((each) => each.startsWith(kind))
      .map((each) => each.slice(1))
      .map((day) => ({ day, label: dayText(day, ""), href: address.replace(anyDay, day), checked: day === shown }));
  const months = of("M");
  const ends = new Set(months.map(({ day }) => day));
  return [
    { label: "Month ends", items: months },
    { label: "Mondays", items: of("W").filter(({ day }) => !ends.has(day)) },
  ].filter(({ items }) => items.length > 0);
}

/** Of pictures in any order, the latest of that day or before. */
export const keptOn = (kept: readonly Kept[], day: string) =>
  kept.filter((each) => each.day <= day).reduce<Kept | undefined>(later, undefined);

/** The first day anything was kept of. */
export const firstKept = (kept: readonly Kept[]) => kept.map(({ day }) => day).sort()[0];

const later = (one: Kept | undefined, other: Kept) => (one && one.day >= other.day ? one : other);
