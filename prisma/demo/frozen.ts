import { seasonDay } from "@/lib/accounts/season";
import { amountsOf, type StandingRow, systemOf } from "@/lib/forecast/row";
import { usualProbabilities } from "@/lib/metrics/forecast";
import type { Day } from "@/lib/units/day";
import { decimal, inFull } from "@/lib/units/decimal";
import { type Calendar, mondaysBefore } from "./calendar";
import { idOf } from "./random";
import { type Book, put, type Row } from "./table";

const text = (value: unknown) => value as string;
const weeksFrozen = 4;

/** The season’s forecast as each Director of the demo froze it at the end of the last calls but one. */
export function putFrozen(book: Book, calendar: Calendar) {
  const mondays = mondaysBefore(calendar, weeksFrozen + 1).slice(0, weeksFrozen);
  const season = seasonDay(calendar.today);
  const people = new Map((book.get("users") ?? []).map((row) => [row.id, row]));
  const costs = (book.get("settings") ?? []).find(({ key }) => key === "asc_unit_cost")?.value as Band[];
  const bands = costs.map(({ contracts, pepm }) => ({ fromContracts: contracts, pepm: decimal(pepm) }));
  const said = callsBy(book);
  for (const row of book.get("snapshots") ?? []) {
    const authorId = people.get(row.owner_id)?.manager_id;
    const monday = text(row.taken_on);
    if (row.kind !== "WEEK" || row.renews_on !== season || row.lapsed || !authorId || !mondays.includes(monday))
      continue;
    const standing = standingOf(row);
    const amounts = amountsOf(standing, bands);
    const at = `${monday}T19:05:00Z`;
    put(book, "frozen_forecasts", {
      id: idOf("frozen", text(row.account_id), monday),
      freeze_id: idOf("freeze", text(authorId), monday),
      scope: season,
      account_id: row.account_id,
      account: row.name,
      owner_id: row.owner_id,
      members: row.members,
      insured_premium: inFull(amounts.premium),
      asc_fees: inFull(amounts.fees),
      insured_margin: inFull(amounts.insuredMargin),
      fee_margin: inFull(amounts.feeMargin),
      season_state: row.season_state,
      ae_call: said(row.renewal_id, "AE", at),
      director_call: said(row.renewal_id, "DIRECTOR", at),
      system_call: systemOf(standing, monday).call,
      odds: usualProbabilities,
      author_id: authorId,
      frozen_on: monday,
      frozen_at: at,
    });
  }
}

type Band = { contracts: number; pepm: string };

const standingOf = (row: Row) =>
  ({
    members: row.members,
    insuredPremium: String(row.insured_premium),
    ascFees: String(row.asc_fees),
    earnedPremium: String(row.earned_premium),
    incurredClaims: String(row.incurred_claims),
    ascContracts: row.asc_contracts,
    status: row.status,
    health: row.health,
    renewsOn: row.renews_on as Day | null,
  }) as StandingRow;

/** What a voice had said last of a renewal before an instant. */
function callsBy(book: Book) {
  const of = new Map<string, Row[]>();
  for (const row of book.get("forecast_calls") ?? []) {
    const key = `${row.renewal_id} ${row.voice}`;
    of.set(key, [...(of.get(key) ?? []), row]);
  }
  return (renewalId: unknown, voice: string, at: string) =>
    of.get(`${renewalId} ${voice}`)?.findLast((row) => text(row.said_at) < at)?.call ?? null;
}
