import { type Day, isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";

/** What the list of renewals shows, as its address says it. */
export type RenewalsState = { season?: Day; team?: string; ae?: string; q: string; rows: number };

export const pageOfRows = 100;
const mostRows = 3200;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readRenewals(given: Record<string, string | string[] | undefined>): RenewalsState {
  const one = (key: string) => plainText([given[key]].flat()[0] ?? "").trim();
  const rows = Number(one("rows"));
  return {
    season: isDay(one("season")) ? one("season") : undefined,
    team: id.exec(one("team"))?.[0],
    ae: id.exec(one("ae"))?.[0],
    q: one("q").slice(0, 80),
    rows: Number.isInteger(rows) ? Math.min(Math.max(rows, pageOfRows), mostRows) : pageOfRows,
  };
}

export function writeRenewals({ season, team, ae, q, rows }: RenewalsState): string {
  const given = { season, team, ae, q: q || undefined, rows: rows === pageOfRows ? undefined : String(rows) };
  return Object.entries(given)
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join("&");
}
