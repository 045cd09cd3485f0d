import { dayText, renewalDay } from "@/lib/format";
import type { BudgetExhibit } from "./budget";
import { budgetFigures, cobraLoad } from "./budget-figures";
import { figure, formula, type Grid, type GridCell, words } from "./grid";

const head = 23;
const heads = ["Tier", "Contracts", "Ratio", "Budget rate", "COBRA rate", "Budget a month", "Budget a year"];

/** What is said below every budget’s table. */
export const budgetNotes = [
  "Illustrative: the plan sponsor’s actuary determines budget and COBRA rates.",
  "A tier’s rate is the base rate × its ratio, rounded to the cent; COBRA is 102 % of it, for a determination period of twelve months fixed before it begins.",
];

/** A budget as a workbook’s sheet whose formulas work themselves out from what the plan costs and who is enrolled. */
export function budgetSheet(exhibit: BudgetExhibit): Grid {
  const { preparedFor, title, effectiveOn, preparedOn, members } = exhibit;
  const budget = budgetFigures(exhibit);
  const [first, last] = [head + 1, head + budget.rows.length];
  const over = (column: string) => `${column}${first}:${column}${last}`;
  const rows: GridCell[][] = [
    [words("Budget and COBRA rates", "title")],
    [words(preparedFor, "title")],
    [words(title)],
    [words(`Effective ${renewalDay(effectiveOn)}`)],
    [words(`Prepared ${dayText(preparedOn, "")}`)],
    [],
    [words("Members"), figure(members, "COUNT")],
    [words("Contracts"), formula(`SUM(${over("B")})`, budget.contracts, "COUNT")],
    [words("Expected claims a year"), figure(exhibit.claims, "DOLLARS")],
    [words("Administrative fee, PEPM"), figure(exhibit.fee, "DOLLARS")],
    [words("Specific stop-loss, PEPM"), figure(exhibit.specific, "DOLLARS")],
    [words("Aggregate stop-loss, PEPM"), figure(exhibit.aggregate, "DOLLARS")],
    [words("Rebates, PEPM"), figure(exhibit.rebates, "DOLLARS")],
    [words("PCORI, a member a year"), figure(exhibit.pcori, "DOLLARS")],
    [words("COBRA ÷ budget rate"), figure(cobraLoad.toFixed(), "RATIO")],
    [words("Fixed costs a year"), formula("ROUND((B10+B11+B12)*B8*12,2)", budget.fixed, "DOLLARS")],
    [words("Rebates a year"), formula("ROUND(0-B13*B8*12,2)", budget.rebates, "DOLLARS")],
    [words("PCORI a year"), formula("ROUND(B14*B7,2)", budget.pcori, "DOLLARS")],
    [words("Expected cost a year", "head"), formula("ROUND(B9+B16+B17+B18,2)", budget.total, "DOLLARS", true)],
    [words("Expected cost a month"), formula("B19/12", budget.monthly, "DOLLARS")],
    [words("Base rate"), formula(`B20/SUMPRODUCT(${over("B")},${over("C")})`, budget.base, "BASE")],
    [],
    heads.map((text) => words(text, "head")),
    ...budget.rows.map((row, index): GridCell[] => {
      const line = first + index;
      return [
        words(row.name),
        figure(row.contracts, "COUNT"),
        figure(row.ratio, "RATIO"),
        formula(`ROUND($B$21*C${line},2)`, row.rate, "DOLLARS"),
        formula(`ROUND(D${line}*$B$15,2)`, row.cobra, "DOLLARS"),
        formula(`ROUND(B${line}*D${line},2)`, row.monthly, "DOLLARS"),
        formula(`ROUND(F${line}*12,2)`, row.annual, "DOLLARS"),
      ];
    }),
    [
      words("Total", "head"),
      formula(`SUM(${over("B")})`, budget.contracts, "COUNT", true),
      null,
      null,
      null,
      formula(`ROUND(SUM(${over("F")}),2)`, budget.raised.monthly, "DOLLARS", true),
      formula(`ROUND(SUM(${over("G")}),2)`, budget.raised.annual, "DOLLARS", true),
    ],
    [],
    ...budgetNotes.map((note) => [words(note, "note")]),
  ];
  return {
    name: "Budget",
    title: `Budget and COBRA rates, ${preparedFor}`,
    on: preparedOn,
    widths: [28, 18, 10, 14, 14, 18, 18],
    rows,
  };
}
