import { dayText } from "@/lib/format";
import { type Day, isDay } from "@/lib/units/day";
import type { Picture } from "./due";

/** The picture that tells of a day: the latest of that day or before. `pictures` newest first. */
export const pictureFor = (pictures: readonly Picture[], day: Day) => pictures.find(({ takenOn }) => takenOn <= day);

/** What a page of the past says of itself: the picture's day, and that it is not the day asked for where it is not. */
export function pastText(pictures: readonly Picture[], asked: Day): string {
  const shown = pictureFor(pictures, asked);
  const first = pictures.at(-1);
  if (!shown)
    return `Nothing was kept of ${dayText(asked, "")}${first ? `: the first picture is of ${dayText(first.takenOn, "")}` : ""}`;
  if (shown.takenOn === asked) return `As of ${dayText(asked, "")}`;
  return `As of ${dayText(shown.takenOn, "")}, the last picture before ${dayText(asked, "")}`;
}

/** The day an address asks for, given outright or in the list it came from ("from=asof=2026-10-31"). */
export function askedDay(asked: string | undefined, from: string): string | undefined {
  return asked ?? new URLSearchParams(from).get("asof") ?? undefined;
}

/** The query string of a list as of a day, or of the present. */
export function asOfDay(query: string, day: Day | undefined): string {
  const rest = query.split("&").filter((part) => part && !part.startsWith("asof="));
  return [...(day ? [`asof=${day}`] : []), ...rest].join("&");
}

/** The list a page was opened from, and the day it is of; a day of one's own choosing goes before the list's. */
export function placeFrom(given: Record<string, string | string[] | undefined>) {
  const [list = ""] = [given.from].flat();
  const asked = askedDay([given.asof].flat()[0], list);
  const asOf = asked && isDay(asked) ? asked : undefined;
  return { asOf, from: asOfDay(list, asOf) };
}
