import { generateIcsCalendar } from "ts-ics";
import { type Day, dateOf } from "@/lib/units/day";
import { fold } from "./fold";

/** A day that matters, of the records someone sees. */
export type CalendarDate = {
  id: string;
  kind: "RENEWAL" | "RELEASE" | "PROMISE" | "TASK";
  on: Day;
  /** What it is: a line, a promise's words, a task; "" where the kind says it all. */
  words: string;
  /** The account or firm it is about. */
  about: string | null;
  /** Of a promise: theirs to us. */
  theirs: boolean;
  /** The page it is about, as a path. */
  href: string;
};

/** A day in one line, for a calendar that shows no more. */
export function dateTitle({ kind, words, about, theirs }: CalendarDate) {
  const tail = about && words ? ` (${about})` : (about ?? "");
  if (kind === "RENEWAL") return `Renewal: ${about}`;
  if (kind === "RELEASE") return `Release due: ${about}, ${words}`;
  return `${kind === "TASK" ? "Task" : theirs ? "Promised us" : "Promised"}: ${words}${tail}`;
}

/** An iCalendar text (RFC 5545) of whole days; `origin` is where the app is reached, `made` when the dates were read. */
export function feedOf(owner: string, dates: CalendarDate[], origin: string, made: Date): string {
  const text = generateIcsCalendar({
    version: "2.0",
    prodId: "-//Truebook//Calendar//EN",
    method: "PUBLISH",
    name: `Truebook: ${owner}`,
    events: dates.map((date) => ({
      uid: `${date.kind.toLowerCase()}-${date.id}@truebook`,
      stamp: { date: made },
      start: { date: dateOf(date.on), type: "DATE" as const },
      duration: { days: 1 },
      summary: dateTitle(date),
      url: `${origin}${date.href}`,
      timeTransparent: "TRANSPARENT" as const,
    })),
  });
  // The library counts characters where the standard counts octets.
  return fold(text);
}
