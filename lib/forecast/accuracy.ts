import { type Call, isNamed } from "@/lib/metrics/calls";
import { accuracy, bias, type Forecast, wape } from "@/lib/metrics/forecast";
import { addDays, type Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import type { Voice } from "./calls";

/** Days before the renewal at which what was said is held against what came. */
export const horizons = [120, 90, 60, 30] as const;
export type Horizon = (typeof horizons)[number];

/** What one voice said of a renewal on a day; its members were those at stake then. */
export type Saying = {
  voice: Voice;
  byId: string;
  by: string;
  on: Day;
  call: Call;
  members: number;
  inGroup: number;
  slices: number;
};

/** A renewal whose day has come: the members its first month had, none where it lapsed. */
export type Concluded = {
  accountId: string;
  account: string;
  effectiveOn: Day;
  actual: number;
  sayings: readonly Saying[];
};

export type Held = {
  cases: number;
  forecast: number;
  actual: number;
  /** Σ|Fᵢ − Aᵢ|, what the weighted error is a share of. */
  missed: number;
  bias: Decimal | null;
  accuracy: Decimal | null;
  wape: Decimal | null;
};
export type PersonRecord = { voice: Voice; byId: string; by: string; at: Record<Horizon, Held> };

/** The members a call stands for: what is committed, with what was said of growth and slices beside it. */
export const saidMembers = ({ call, members, inGroup, slices }: Omit<Saying, "voice" | "byId" | "by" | "on">) =>
  isNamed("commit", call) ? Math.max(0, members + inGroup + slices) : 0;

/** The last thing a voice had said by a day; of two said that day the later one stands later in the list. */
export const lastBy = (sayings: readonly Saying[], voice: Voice, day: Day) =>
  sayings.filter((one) => one.voice === voice && one.on <= day).reduce<Saying | undefined>(later, undefined);

const later = (last: Saying | undefined, one: Saying) => (last && last.on > one.on ? last : one);

export type Case = { accountId: string; account: string; effectiveOn: Day } & Forecast;

/** The renewals of one person’s record at a horizon, each with what was said and what came. */
export const casesOf = (concluded: readonly Concluded[], voice: Voice, byId: string, horizon: Horizon): Case[] =>
  concluded.flatMap(({ accountId, account, effectiveOn, actual, sayings }) => {
    const said = lastBy(sayings, voice, addDays(effectiveOn, -horizon));
    return said?.byId === byId ? [{ accountId, account, effectiveOn, forecast: saidMembers(said), actual }] : [];
  });

/** Everybody’s record at each horizon; a renewal counts for whoever had spoken last by then, and for nobody else. */
export function recordsOf(concluded: readonly Concluded[]): PersonRecord[] {
  const people = new Map<string, { voice: Voice; byId: string; by: string; at: Record<Horizon, Forecast[]> }>();
  for (const { effectiveOn, actual, sayings } of concluded)
    for (const voice of ["AE", "DIRECTOR", "SYSTEM"] as const)
      for (const horizon of horizons) {
        const said = lastBy(sayings, voice, addDays(effectiveOn, -horizon));
        if (!said) continue;
        const key = `${voice} ${said.byId}`;
        const { byId, by } = said;
        const record = people.get(key) ?? { voice, byId, by, at: { 120: [], 90: [], 60: [], 30: [] } };
        record.at[horizon].push({ forecast: saidMembers(said), actual });
        people.set(key, record);
      }
  const order = { AE: 1, DIRECTOR: 0, SYSTEM: 2 };
  return [...people.values()]
    .map(({ at, ...who }) => ({
      ...who,
      at: Object.fromEntries(horizons.map((horizon) => [horizon, heldOf(at[horizon])])) as Record<Horizon, Held>,
    }))
    .sort((a, b) => order[a.voice] - order[b.voice] || a.by.localeCompare(b.by) || (a.byId < b.byId ? -1 : 1));
}

export const heldOf = (rows: readonly Forecast[]): Held => ({
  cases: rows.length,
  forecast: rows.reduce((total, { forecast }) => total + forecast, 0),
  actual: rows.reduce((total, row) => total + row.actual, 0),
  missed: rows.reduce((total, { forecast, actual }) => total + Math.abs(forecast - actual), 0),
  bias: bias(rows),
  accuracy: accuracy(rows),
  wape: wape(rows),
});
