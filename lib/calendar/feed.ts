import { generateIcsCalendar } from "ts-ics";
import { type Day, dateOf } from "@/lib/units/day";

/** A day that matters, of the records someone sees. */
export type CalendarDate = {
  id: string;
  kind: "RENEWAL" | "RELEASE" | "PROMISE" | "TASK";
  on: Day;
  title: string;
  /** The page it is about, as a path. */
  href: string;
};

/** An iCalendar text (RFC 5545) of whole days; `origin` is where the app is reached, `made` when the dates were read. */
export function feedOf(owner: string, dates: CalendarDate[], origin: string, made: Date): string {
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//Truebook//Calendar//EN",
    method: "PUBLISH",
    name: `Truebook: ${owner}`,
    events: dates.map(({ id, kind, on, title, href }) => ({
      uid: `${kind.toLowerCase()}-${id}@truebook`,
      stamp: { date: made },
      start: { date: dateOf(on), type: "DATE" as const },
      duration: { days: 1 },
      summary: title,
      url: `${origin}${href}`,
      timeTransparent: "TRANSPARENT" as const,
    })),
  });
}
