import { addMonths, type Day } from "@/lib/units/day";
import type { AccountFacts } from "../facts";
import type { Thresholds } from "../thresholds";
import { type Letter, worst } from "./level";
import { dayInWords } from "./words";

type Event = AccountFacts["relationships"][number];

/** Relationship: who advises, sponsors and buys, and when we last met an executive. */
export function relationshipHealth(events: readonly Event[], thresholds: Thresholds, today: Day): Letter {
  const past = events.filter(({ happenedOn }) => happenedOn <= today);
  const met = latest(past, "EXECUTIVE_MEETING");
  const good = {
    level: "GOOD" as const,
    reason: met ? `Executives met ${dayInWords(met, today)}` : "No change recorded",
  };
  const recently = (kind: string, months: number) => {
    const day = latest(past, kind);
    return day && day > addMonths(today, -months) ? day : undefined;
  };

  const letters: Letter[] = [];
  if (recently("BUYER_LOSS", thresholds.adviserMonths))
    letters.push({ level: "AT_RISK", reason: "Economic buyer left" });
  const adviser = recently("CONSULTANT_CHANGE", thresholds.adviserMonths);
  if (adviser) letters.push({ level: "AT_RISK", reason: `New consultant ${dayInWords(adviser, today)}` });
  const sponsor = recently("SPONSOR_CHANGE", thresholds.sponsorMonths);
  if (sponsor) letters.push({ level: "WATCH", reason: `New sponsor ${dayInWords(sponsor, today)}` });
  const single = recently("SINGLE_THREADED", thresholds.adviserMonths);
  const two = latest(past, "MULTI_THREADED");
  if (single && !(met && met > single) && !(two && two >= single))
    letters.push({ level: "WATCH", reason: "Single-threaded" });
  // A meeting nobody recorded is unknown, not missed: the clock runs from the first on file.
  if (met && !recently("EXECUTIVE_MEETING", thresholds.meetingMonths))
    letters.push({ level: "WATCH", reason: `No executive meeting since ${dayInWords(met, today)}` });
  return worst(letters, good);
}

const latest = (events: readonly Event[], kind: string) =>
  events
    .filter((event) => event.kind === kind)
    .map(({ happenedOn }) => happenedOn)
    .sort()
    .at(-1);
