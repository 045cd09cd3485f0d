import { addDays, addMonths, monthsBetween } from "@/lib/units/day";
import { type Calendar, cutOn, enteredOn } from "./calendar";
import type { Earned } from "./earnings";
import { diceOf, idsUnder } from "./random";
import { type Book, dollars, put } from "./table";

type Of = { accountId: string; lineId: string; seed: string; claims: boolean };

/** Figures younger than this still carry the versions they had when first recorded. */
const remembered = 14;
/** How much of a month's claims is paid when they are cut the first, second, third and fourth time, per hundred. */
const paidAt = [34, 76, 93, 99];

/** The months of one line as they were recorded: first counts, restated counts, and claims cut again as they run out. */
export function putMonths(book: Book, calendar: Calendar, line: Of, months: Earned[]) {
  const dice = diceOf(`versions ${line.seed}`);
  const id = idsUnder("month", line.lineId);
  for (const month of months) {
    const restated = monthsBetween(month.month, calendar.asOf) < remembered && dice(1, 4) === 1;
    putCounts(book, calendar, line, month, restated ? Math.ceil(month.contracts / dice(150, 400)) : 0, id);
    if (line.claims) putClaims(book, calendar, line, month, dice(-250, 320), id);
  }
}

/** Late entrants: counts are recorded a few days into the next month and, at times, corrected a month after. */
function putCounts(
  book: Book,
  calendar: Calendar,
  { accountId, lineId }: Of,
  month: Earned,
  late: number,
  id: () => string,
) {
  const first = enteredOn(calendar, addDays(addMonths(month.month, 1), 4));
  const second = addDays(addMonths(month.month, 2), 4);
  const corrected = late > 0 && second < calendar.today && month.contracts > late * 3;
  const versions = corrected ? [late, 0] : [0];
  for (const missing of versions) {
    const base = { account_id: accountId, line_id: lineId, month: month.month };
    const recorded = {
      recorded_at: corrected && missing === 0 ? enteredOn(calendar, second) : first,
      superseded_at: missing > 0 ? enteredOn(calendar, second) : null,
    };
    const members = month.members - missing * 2;
    const contracts = Math.min(members, month.contracts - missing);
    put(book, "enrollment_months", { id: id(), ...base, contracts, members, ...recorded });
    put(book, "revenue_months", { id: id(), ...base, ...revenue(month, members, contracts), ...recorded });
  }
}

function revenue(month: Earned, members: number, contracts: number) {
  const counted =
    month.members === members ? month.revenueCents : Math.round((month.revenueCents * contracts) / month.contracts);
  const insured = month.funding === "INSURED";
  return { premium: dollars(insured ? counted : 0), fees: dollars(insured ? 0 : counted) };
}

function putClaims(
  book: Book,
  calendar: Calendar,
  { accountId, lineId }: Of,
  month: Earned,
  miss: number,
  id: () => string,
) {
  const young = monthsBetween(month.month, calendar.asOf) < remembered;
  const cuts = paidAt
    .map((paid, late) => ({ paid, late, on: cutOn(calendar, month.month, late) }))
    .filter(({ on }) => on);
  const kept = young ? cuts : cuts.slice(-1);
  for (const [index, { paid, late, on }] of kept.entries()) {
    const next = kept[index + 1];
    // The last cut is what is known today; each earlier one missed it by less the later it was.
    const incurred = next
      ? Math.round((month.claimsCents * (10_000 + Math.round(miss / (late + 1)))) / 10_000)
      : month.claimsCents;
    put(book, "claim_months", {
      id: id(),
      account_id: accountId,
      line_id: lineId,
      month: month.month,
      paid: dollars(Math.round((incurred * paid) / 100)),
      incurred: dollars(incurred),
      valued_on: on,
      recorded_at: enteredOn(calendar, on!),
      superseded_at: next ? enteredOn(calendar, next.on!) : null,
    });
  }
}
