import { addDays, addMonths, type Day } from "@/lib/units/day";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import { diceOf, idOf } from "./random";
import type { Told } from "./story";
import { type Book, put } from "./table";

type Agreed = NonNullable<Told["agreements"]>[number];

/** What is agreed beyond a line’s own terms, and what is known of rivals: as the story tells, else by sector and funding. */
export function putAgreements(book: Book, calendar: Calendar, cast: Cast, accountId: string, told: Told) {
  if (cast.lapse) return;
  const next = nextRenewal(calendar, cast.renews);
  for (const agreed of [...(told.agreements ?? []), ...usual(cast, next, told.agreements ?? [])])
    put(book, "agreement_terms", {
      id: idOf("agreement", accountId, agreed.kind, agreed.to),
      account_id: accountId,
      kind: agreed.kind,
      signed: agreed.signed ?? true,
      from_on: agreed.from ?? null,
      to_on: agreed.to,
      source: agreed.source,
      note: agreed.note ?? null,
      version: 1,
    });
  for (const quote of told.quotes ?? [])
    put(book, "competitor_quotes", {
      id: idOf("quote", accountId, quote.competitor, quote.coverage),
      account_id: accountId,
      competitor: quote.competitor,
      coverage: quote.coverage,
      action: quote.action ?? null,
      rate: quote.rate ?? null,
      price_basis: quote.basis ?? null,
      known_by: quote.seen ? "SEEN" : "HEARD",
      source: quote.source,
      firm_id: idOf("firm", cast.firm),
      heard_on: quote.on,
      parity: quote.parity ?? "UNKNOWN",
      effective_on: quote.effective ?? null,
      note: quote.note ?? null,
      version: 1,
    });
}

function usual(cast: Cast, next: Day, told: Agreed[]): Agreed[] {
  const dice = diceOf(`agreements ${cast.key}`);
  const [promises, capped, bid, years] = [dice(1, 5) > 1, dice(1, 10), dice(1, 10), dice(0, 2)];
  const due = addMonths(next, 12 * dice(1, 4) - 9);
  const made: Agreed[] = [];
  if (cast.funding === "ASC" && promises)
    made.push({
      kind: "PERFORMANCE",
      from: addMonths(next, -12),
      to: addDays(addMonths(next, 12 * years), -1),
      source: "Performance guarantee exhibit",
    });
  if (cast.funding === "INSURED" && capped <= 5)
    made.push({
      kind: "RATE_CAP",
      signed: capped <= 3,
      from: capped <= 3 ? addMonths(next, -12) : next,
      to: addDays(addMonths(next, 12 + (capped <= 3 ? 0 : 12)), -1),
      source: capped <= 3 ? "Second-year cap of the last renewal" : "Asked for by the adviser",
    });
  if (bid <= (cast.members > 2500 ? 7 : 3) || cast.publicSector)
    made.push({
      kind: "NEXT_RFP",
      to: due,
      source: cast.publicSector ? "Procurement cycle of five years" : "The adviser’s marketing plan",
    });
  return made.filter(({ kind }) => !told.some((agreed) => agreed.kind === kind));
}
