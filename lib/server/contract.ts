import "server-only";
import { randomUUID } from "node:crypto";
import type { Year } from "@/lib/accounts/opening";
import { dueDates } from "@/lib/renewals/due-dates";
import type { Opened } from "@/lib/renewals/opening";
import type { Templates } from "@/lib/renewals/templates";
import { type Day, dateOf } from "@/lib/units/day";
import type { Batch } from "./imports/batch";

type NewLine = { accountId: string; lineId: string; coverage: string; planOption: string };
type Price = { funding: string; priceBasis: string; rate: string; poolingPoint?: string };

/** A line with a term for each of its contract years, at one price. */
export function putLine(
  batch: Batch,
  { accountId, lineId, coverage, planOption }: NewLine,
  years: Year[],
  price: Price,
) {
  batch.line.push({ id: lineId, accountId, coverage, planOption, startedOn: dateOf(years[0]!.from) });
  for (const { from, to } of years) {
    batch.lineTerm.push({ accountId, lineId, coverage, fromOn: dateOf(from), toOn: dateOf(to), ...price });
  }
}

/** What the rate of a line is per, by its funding. */
export const basisOf = (funding: string | undefined) => (funding === "INSURED" ? "PMPM" : "PEPM");

/** A renewal with its decisions, each at its beginning. Answers with its id. */
export function putRenewal(batch: Batch, accountId: string, { effectiveOn, tracks }: Opened, openedOn: Day): string {
  const id = randomUUID();
  batch.renewal.push({ id, accountId, effectiveOn: dateOf(effectiveOn), openedOn: dateOf(openedOn) });
  for (const { releaseDueOn, decideByOn, ...track } of tracks) {
    const dates = { releaseDueOn: dateOf(releaseDueOn), decideByOn: dateOf(decideByOn) };
    batch.renewalTrack.push({ accountId, renewalId: id, stage: "PLANNING", ...track, ...dates });
  }
  return id;
}

type Renewing = { accountId: string; lineId: string; publicSector: boolean };
type Case = { funding: string | undefined; effectiveOn: Day; contracts: number; rate: string };

/** The next renewal of an account’s medical line, open since its template opens it, today at the latest. */
export function putFirstRenewal(
  batch: Batch,
  { accountId, lineId, publicSector }: Renewing,
  { funding, effectiveOn, contracts, rate }: Case,
  { today, templates }: { today: Day; templates: Templates },
) {
  const kind = funding === "INSURED" ? "INSURED" : "FEE";
  const { opensOn, ...dates } = dueDates({ kind, effectiveOn, contracts, publicSector }, templates);
  const track = { lineId, kind, guaranteed: false, currentRate: rate, ...dates } as const;
  putRenewal(batch, accountId, { effectiveOn, tracks: [track] }, opensOn < today ? opensOn : today);
}
