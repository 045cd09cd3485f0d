import { count, dayText, exactMoney, rate, renewalDay } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import type { BudgetExhibit } from "./budget";
import { budgetFigures } from "./budget-figures";
import { budgetNotes } from "./budget-sheet";
import type { Paper } from "./paper";

const dollars = (amount: Parameters<typeof exactMoney>[0]) => exactMoney(amount, 2);

/** A budget as a page: the same figures to the cent as its workbook. */
export function budgetPaper(exhibit: BudgetExhibit): Paper {
  const { preparedFor, title, effectiveOn, preparedOn, members } = exhibit;
  const budget = budgetFigures(exhibit);
  const pepm = (name: string, amount: string): [string, string][] =>
    decimal(amount).isZero() ? [] : [[`${name}, PEPM`, rate(amount)]];
  return {
    heading: "Budget and COBRA rates",
    preparedFor,
    lines: [title, `Effective ${renewalDay(effectiveOn)}`, `Prepared ${dayText(preparedOn, "")}`],
    facts: [
      ["Expected cost a year", dollars(budget.total)],
      ["A month", dollars(budget.monthly)],
      ["Expected claims a year", dollars(exhibit.claims)],
      ...pepm("Administration", exhibit.fee),
      ...pepm("Specific stop-loss", exhibit.specific),
      ...pepm("Aggregate stop-loss", exhibit.aggregate),
      ...pepm("Rebates", exhibit.rebates),
      ...(budget.pcori.isZero() ? [] : [["PCORI a year", dollars(budget.pcori)] as [string, string]]),
      ["Members", count(members)],
    ],
    tables: [
      {
        heads: ["Tier", "Contracts", "Ratio", "Budget rate", "COBRA rate", "Budget a month", "Budget a year"],
        rows: budget.rows.map((row) => [
          row.name,
          count(row.contracts),
          decimal(row.ratio).toFixed(2),
          rate(row.rate),
          rate(row.cobra),
          dollars(row.monthly),
          dollars(row.annual),
        ]),
        total: [
          "Total",
          count(budget.contracts),
          "",
          "",
          "",
          dollars(budget.raised.monthly),
          dollars(budget.raised.annual),
        ],
      },
    ],
    notes: budgetNotes,
    on: preparedOn,
  };
}
