import "server-only";
import { randomUUID } from "node:crypto";
import type { Year } from "@/lib/accounts/opening";
import { dueDates } from "@/lib/renewals/due-dates";
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

type Renewing = { accountId: string; lineId: string; publicSector: boolean };
type Case = { funding: string | undefined; effectiveOn: Day; contracts: number; rate: string };

/** The next renewal of a line, open since its template opens it, today at the latest. */
export function putRenewal(batch: Batch, { accountId, lineId, publicSector }: Renewing, given: Case, today: Day) {
  const { funding, effectiveOn, contracts, rate } = given;
  const kind = funding === "INSURED" ? "INSURED" : "FEE";
  const due = dueDates({ kind, effectiveOn, contracts, publicSector });
  const openedOn = dateOf(due.opensOn < today ? due.opensOn : today);
  const id = randomUUID();
  batch.renewal.push({ id, accountId, effectiveOn: dateOf(effectiveOn), openedOn });
  const dates = { releaseDueOn: dateOf(due.releaseDueOn), decideByOn: dateOf(due.decideByOn) };
  batch.renewalTrack.push({ accountId, renewalId: id, lineId, kind, stage: "PLANNING", currentRate: rate, ...dates });
}
