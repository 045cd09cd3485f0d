import type { Format } from "@/lib/metrics/metric";

/** The meetings of our own rhythm whose pack is filled in beforehand. */
export const packKinds = ["FORECAST_CALL", "WAR_ROOM", "MBR", "QBR"] as const;
export type PackKind = (typeof packKinds)[number];

/** A part of an agenda; `minutes` where the agenda gives it so many, `asks` what is to be written down in it. */
export type Part = { key: string; title: string; minutes?: number; asks?: string };
type Agenda = { name: string; every: string; minutes?: number; parts: readonly Part[] };

/** Domain 6.7, and of the monthly review what domain 6.1 asks of it. The cases of a war room are its parts. */
export const agendas: Record<PackKind, Agenda> = {
  FORECAST_CALL: {
    name: "Weekly forecast call",
    every: "week",
    minutes: 45,
    parts: [
      { key: "scoreboard", title: "Scoreboard", minutes: 3 },
      { key: "changed", title: "What changed", minutes: 10, asks: "Overrides and their reasons" },
      { key: "risk", title: "Top ten at risk", minutes: 15, asks: "What we do about each" },
      { key: "arrived", title: "New RFPs and broker letters", minutes: 5 },
      { key: "blocked", title: "Approvals and unblockers", minutes: 7 },
      { key: "commit", title: "Commit restated", minutes: 5, asks: "The number we commit to, and why" },
    ],
  },
  WAR_ROOM: { name: "War room", every: "week, twice from September to November", parts: [] },
  MBR: {
    name: "Monthly business review",
    every: "month",
    parts: [
      { key: "waterfall", title: "Membership" },
      { key: "retention", title: "Retention" },
      { key: "money", title: "Premium, fees and margin" },
      { key: "leakage", title: "Rate quality and leakage" },
      { key: "pipeline", title: "Pipeline and forecast", asks: "What we count on" },
      { key: "sold", title: "Cross-sell" },
      { key: "concentration", title: "Concentration" },
      { key: "people", title: "Talent and succession" },
      { key: "decisions", title: "Decisions", asks: "What was decided" },
    ],
  },
  QBR: {
    name: "Quarterly business review",
    every: "quarter at National accounts, half a year at others",
    minutes: 60,
    parts: [
      { key: "promises", title: "Since we last met" },
      { key: "membership", title: "Membership" },
      { key: "cost", title: "Cost in total", asks: "What they make of it" },
      { key: "service", title: "Service and performance guarantees" },
      { key: "regulatory", title: "Regulatory calendar" },
      { key: "ahead", title: "Look-ahead" },
      { key: "asks", title: "Asks", asks: "What they ask of us, and we of them" },
    ],
  },
};

/** What is said of a case of a war room: twelve minutes, a sixth of them for objections that are written down. */
export const caseParts = ["Facts", "Formula", "Market", "Recommendation"] as const;
export const caseMinutes = 12;
export const caseKey = (trackId: string) => `case ${trackId}`;
const caseOf = /^case ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** The decision a case is about; undefined of any other part. */
export const trackOf = (key: string) => caseOf.exec(key)?.[1];

/**
 * A line of a part, as it is read out: in words, or a figure in its format. Of which account where it is of one, so that
 * who may not see that never reads it.
 */
export type Item = {
  label: string;
  value: string;
  figure?: { amount: string | null; format: Format };
  /** What is asked for of that figure, as text. */
  plan?: string;
  note?: string;
  href?: string;
  accountId?: string;
  tone?: "warn";
};
export type FilledPart = Part & { items: Item[]; none: string };

/** Whether a part's words may be of this key: one of its agenda, or of a war room a case. */
export const isPart = (kind: PackKind, key: string) =>
  kind === "WAR_ROOM"
    ? trackOf(key) !== undefined
    : agendas[kind].parts.some((part) => part.key === key && part.asks !== undefined);
