import { count, dayText, exactMoney, missing, rate, rateAction, renewalDay } from "@/lib/format";
import type { RateExhibit } from "./exhibit";
import { exhibitFigures } from "./exhibit-figures";
import { exhibitNotes } from "./exhibit-sheet";
import type { Paper } from "./paper";

const dollars = (amount: Parameters<typeof exactMoney>[0]) => exactMoney(amount, 2);

/** An exhibit as a page: the same figures to the cent as its workbook. */
export function exhibitPaper(exhibit: RateExhibit): Paper {
  const { preparedFor, title, effectiveOn, preparedOn, sentTo, unit, members, contracts, tiers, credits } = exhibit;
  const { change, rows, total, composites } = exhibitFigures(exhibit);
  const units = tiers.length > 0 || unit === "PEPM" ? "Contracts" : "Members";
  return {
    heading: "Rate exhibit",
    preparedFor,
    lines: [title, `Effective ${renewalDay(effectiveOn)}`, `Prepared ${dayText(preparedOn, "")} for ${sentTo}`],
    facts: [
      [`Current rate, ${unit}`, rate(exhibit.current)],
      [`New rate, ${unit}`, rate(exhibit.rate)],
      ["Change", rateAction(change)],
      ["Members", count(members)],
      ["Contracts", count(contracts)],
      ["Premium a month", dollars(total.monthly)],
      ["Premium a year", dollars(total.annual)],
    ],
    tables: [
      {
        heads: [
          tiers.length > 0 ? "Tier" : "Enrolled",
          units,
          "Current rate",
          "New rate",
          "Change",
          "Current a month",
          "New a month",
          "Change a month",
          "New a year",
        ],
        rows: rows.map((row) => [
          row.name,
          count(row.units),
          rate(row.current),
          rate(row.rate),
          rateAction(row.change),
          dollars(row.currentMonthly),
          dollars(row.monthly),
          dollars(row.monthlyChange),
          dollars(row.annual),
        ]),
        total: [
          "Total",
          count(total.units),
          "",
          "",
          rateAction(total.change),
          dollars(total.currentMonthly),
          dollars(total.monthly),
          dollars(total.monthlyChange),
          dollars(total.annual),
        ],
      },
      ...(composites.length > 0
        ? [
            {
              heads: ["Composite", "Current", "New"],
              rows: composites.map((composite) => [
                `Billed, ${composite.unit}`,
                composite.current ? rate(composite.current) : missing,
                rate(composite.rate),
              ]),
            },
          ]
        : []),
      ...(credits.length > 0
        ? [
            {
              heads: ["Credit beside the rate", "Of", "From", "To", "Dollars"],
              rows: credits.map(({ name, of, from, to, amount }) => [
                name,
                of,
                renewalDay(from),
                renewalDay(to),
                dollars(amount),
              ]),
            },
          ]
        : []),
    ],
    notes: exhibitNotes(exhibit),
    on: preparedOn,
  };
}
