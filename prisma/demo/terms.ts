import { addDays, addMonths, type Day } from "@/lib/units/day";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast, Funding } from "./cast";
import { diceOf } from "./random";

type Year = { from: Day; to: Day };
export type Term = { from: Day; to: Day; funding: Funding; rateCents: number; targetCents?: number };

/** A rate moved by an action, to the cent. */
export const moved = (cents: number, bps: number) => Math.round((cents * (10_000 + bps)) / 10_000);

/** A rate before an action, to the cent. */
const before = (cents: number, bps: number) => Math.round((cents * 10_000) / (10_000 + bps));

/** The contract years of the medical line that the history needs, oldest first; the file's rate is the as-of month's. */
export function medicalTerms(cast: Cast, calendar: Calendar): Term[] {
  const years = contractYears(cast, calendar);
  const here = years.findIndex(({ from, to }) => from <= calendar.asOf && calendar.asOf <= to);
  const current = here < 0 ? years.length - 1 : here;
  const rates = ratesAround(cast, years.length, current);
  const joined = cast.traits.years === undefined ? 0 : current - cast.traits.years + 1;
  const converted = addMonths(years.at(-1)!.from, -12);
  return years
    .map((year, index) => {
      const age = years.length - 1 - index;
      return cast.traits.wasInsured && year.from < converted
        ? insured(cast, year, age)
        : priced(cast, year, rates[index]!);
    })
    .slice(Math.max(0, joined));
}

function contractYears(cast: Cast, calendar: Calendar) {
  const next = cast.lapse ? addDays(cast.lapse.on, 1) : nextRenewal(calendar, cast.renews);
  const years: Year[] = [];
  for (let from = addMonths(next, -12); ; from = addMonths(from, -12)) {
    years.unshift({ from, to: addDays(addMonths(from, 12), -1) });
    if (from <= calendar.months[0]!) return years;
  }
}

function ratesAround(cast: Cast, count: number, current: number) {
  const dice = diceOf(`rates ${cast.key}`);
  const rates: number[] = Array(count).fill(cast.rateCents);
  for (let index = current - 1; index >= 0; index -= 1)
    rates[index] = before(rates[index + 1]!, lastAction(cast, dice));
  const { requiredBps, reliefBps } = cast.traits;
  for (let index = current + 1; index < count; index += 1)
    rates[index] = moved(rates[index - 1]!, requiredBps - reliefBps);
  return rates;
}

const lastAction = ({ funding }: Cast, dice: ReturnType<typeof diceOf>) =>
  funding === "ASC" ? dice(120, 340) : dice(640, 1040);

/** Before its conversion, two contract years before the next renewal, a line that is ASC today earned premium near its claims. */
const insured = ({ claimsCents }: Cast, { from, to }: Year, age: number): Term => ({
  from,
  to,
  funding: "INSURED",
  rateCents: before(claimsCents, 800 * age - 1100),
});

function priced({ funding, traits }: Cast, { from, to }: Year, rateCents: number): Term {
  if (funding === "INSURED") return { from, to, funding, rateCents };
  return { from, to, funding, rateCents, targetCents: Math.round((rateCents * 10_000) / traits.adequacyBps) };
}

/** The contract year that ends when another begins. */
export const termBefore = (terms: Term[], effective: Day) =>
  terms.findLast(({ from }) => from < effective) ?? terms[0]!;
