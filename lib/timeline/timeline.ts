import { counted } from "@/lib/format";
import { causeText } from "@/lib/renewals/causes";
import type { Day } from "@/lib/units/day";

export type TimelineKind = "LINE" | "RENEWAL" | "BROKER" | "RELATIONSHIP" | "SERVICE" | "RFP" | "TOUCH" | "PROMISE";
/** One dated fact as it is recorded: `what` is the vocabulary's word, `detail` whatever the record adds. */
export type TimelineFact = {
  kind: TimelineKind;
  on: Day;
  what: string;
  detail: string | null;
  members: number | null;
  /** Of a touch: who was there. */
  who?: string[];
};
export type TimelineEntry = { kind: TimelineKind; on: Day; title: string; note?: string };

/** What happened, on screen, by the word it is recorded under. */
export const happeningNames: Record<string, string> = {
  CONVERSION: "Funding converted",
  GAP: "Gap in contract",
  EXTENSION: "Term extended",
  SLICE_WON: "Slice won",
  SLICE_LOST: "Slice lost",
  PARTIAL_TERMINATION: "Partial termination",
  LAYOFF: "Layoff",
  PLAN_CHANGE: "Plan change",
  RELEASED: "Renewal released",
  RENEWED: "Renewed",
  LAPSING: "Notice given",
  LAPSED: "Lapsed",
  PARTIAL: "Renewed in part",
  BROKER: "Broker of record",
  CONSULTANT: "Consultant of record",
  PERSON_MOVED: "Moved between firms",
  CONSULTANT_CHANGE: "Consultant changed",
  SPONSOR_CHANGE: "Sponsor changed",
  BUYER_LOSS: "Economic buyer left",
  SINGLE_THREADED: "Down to one contact",
  MULTI_THREADED: "Two contacts or more again",
  EXECUTIVE_MEETING: "Executive meeting",
  OPENED: "Service issue opened",
  ESCALATED: "Service issue escalated",
  CLOSED: "Service issue closed",
  RFP: "RFP received",
  CALL: "Call",
  MEETING: "Meeting",
  EMAIL: "E-mail",
  EVENT: "Event",
  OURS_KEPT: "We kept a promise",
  THEIRS_KEPT: "They kept a promise",
  PROMISE_DROPPED: "Promise dropped",
};

/** The account's story, newest first: dated facts in words, nothing later than `today`. */
export const timelineOf = (facts: TimelineFact[], today: Day, most = 12): TimelineEntry[] =>
  facts
    .filter(({ on }) => on <= today)
    .sort((a, b) => b.on.localeCompare(a.on) || a.what.localeCompare(b.what))
    .slice(0, most)
    .map(({ kind, on, what, detail, members, who = [] }) => ({
      kind,
      on,
      title: [happeningNames[what] ?? what, ...whoText(who)].join(", "),
      note: noteOf(kind === "RENEWAL" && detail ? causeText(detail) : detail, members),
    }));

function noteOf(detail: string | null, members: number | null) {
  const moved = members === null ? null : `${members.toLocaleString("en-US").replace("-", "−")} members`;
  return [detail && shortened(detail), moved].filter(Boolean).join(", ") || undefined;
}

const whoText = ([first, ...rest]: string[]) =>
  first ? [rest.length > 0 ? `${first} and ${counted(rest.length, "other")}` : first] : [];

const longest = 140;
const shortened = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};
