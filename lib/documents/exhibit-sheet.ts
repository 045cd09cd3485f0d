import { dayText, renewalDay } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import type { RateExhibit } from "./exhibit";
import { type ExhibitRow, exhibitFigures } from "./exhibit-figures";
import { figure, formula, type Grid, type GridCell, words } from "./grid";

/** Where the figures that every formula begins with stand. */
const at = { members: "B7", contracts: "B8", current: "B9", rate: "B10", need: "B12", weighted: "B13", base: "B14" };
const head = 16;
const heads = [
  "Ratio",
  "Current rate",
  "New rate",
  "Change",
  "Current a month",
  "New a month",
  "Change a month",
  "New a year",
];

/** What is said below every exhibit’s table. */
export function exhibitNotes({ tiers, unit, credits }: RateExhibit): string[] {
  const beside =
    credits.length > 0
      ? ["Credits are given beside the rate and are no part of it; each ends with the line it is of."]
      : [];
  if (tiers.length === 0)
    return [`Dollars are the rate ${unit} × ${unit === "PMPM" ? "members" : "contracts"} as last enrolled.`, ...beside];
  return [
    "A tier’s rate is the base rate × its ratio, rounded to the cent; the composite is the tiers’ premium over those enrolled.",
    "Contracts are as last enrolled, by tier in the mix the current rates were set for.",
    ...beside,
  ];
}

/** An exhibit as a workbook’s sheet whose formulas work themselves out from rates, ratios and who is enrolled. */
export function exhibitSheet(exhibit: RateExhibit): Grid {
  const { preparedFor, title, effectiveOn, preparedOn, sentTo, unit, members, contracts, current, rate } = exhibit;
  const figures = exhibitFigures(exhibit);
  const tiered = figures.base !== null;
  const first = head + 1;
  const last = head + figures.rows.length;
  const units = unit === "PMPM" ? at.members : at.contracts;
  const weighing = `SUMPRODUCT(B${first}:B${last},C${first}:C${last})`;
  const rows: GridCell[][] = [
    [words("Rate exhibit", "title")],
    [words(preparedFor, "title")],
    [words(title)],
    [words(`Effective ${renewalDay(effectiveOn)}`)],
    [words(`Prepared ${dayText(preparedOn, "")} for ${sentTo}`)],
    [],
    [words("Members"), figure(members, "COUNT")],
    [words("Contracts"), figure(contracts, "COUNT")],
    [words(`Current rate, ${unit}`), current === null ? null : figure(current, "DOLLARS")],
    [words(`New rate, ${unit}`), figure(rate, "DOLLARS")],
    [words("Change"), formula(`${at.rate}/${at.current}-1`, figures.change, "SHARE")],
    [words("Premium to raise a month"), formula(`ROUND(${at.rate}*${units},2)`, figures.need, "DOLLARS")],
    tiered ? [words("Contracts × ratio"), formula(weighing, figures.weighted, "RATIO")] : [],
    tiered ? [words("Base rate"), formula(`${at.need}/${at.weighted}`, figures.base, "BASE")] : [],
    [],
    [tiered ? "Tier" : "Enrolled", tiered || unit === "PEPM" ? "Contracts" : "Members", ...heads].map((text) =>
      words(text, "head"),
    ),
    ...figures.rows.map((row, index) => rowCells(row, first + index, { tiered, units })),
    totalCells(figures.total, first, last),
    ...figures.composites.map((composite) => {
      const of = composite.unit === "PEPM" ? at.contracts : at.members;
      const per = (column: string) => `ROUND(${column}${last + 1}/${of},2)`;
      return [
        words(`Composite, ${composite.unit}`),
        null,
        null,
        formula(per("G"), composite.current, "DOLLARS"),
        formula(per("H"), composite.rate, "DOLLARS"),
      ];
    }),
    ...creditRows(exhibit),
    [],
    ...exhibitNotes(exhibit).map((note) => [words(note, "note")]),
  ];
  return {
    name: "Rates",
    title: `Rate exhibit, ${preparedFor}`,
    on: preparedOn,
    widths: [26, 14, 10, 14, 14, 10, 18, 18, 16, 18],
    rows,
  };
}

const creditRows = ({ credits }: RateExhibit): GridCell[][] =>
  credits.length === 0
    ? []
    : [
        [],
        ["Credit beside the rate", "Of", "From", "To", "Dollars"].map((text) => words(text, "head")),
        ...credits.map(({ name, of, from, to, amount }) => [
          words(name),
          words(of),
          words(renewalDay(from)),
          words(renewalDay(to)),
          figure(amount, "DOLLARS"),
        ]),
      ];

type Place = { tiered: boolean; units: string };

function rowCells(row: ExhibitRow, line: number, { tiered, units }: Place): GridCell[] {
  const current = tiered
    ? figure(row.current?.toFixed(2) ?? "0", "DOLLARS")
    : formula(at.current, row.current, "DOLLARS");
  return [
    words(row.name),
    tiered ? figure(row.units, "COUNT") : formula(units, row.units, "COUNT"),
    row.ratio === null ? null : figure(decimal(row.ratio).toFixed(), "RATIO"),
    current,
    tiered ? formula(`ROUND($B$14*C${line},2)`, row.rate, "DOLLARS") : formula(at.rate, row.rate, "DOLLARS"),
    formula(`E${line}/D${line}-1`, row.change, "SHARE"),
    formula(`ROUND(B${line}*D${line},2)`, row.currentMonthly, "DOLLARS"),
    formula(`ROUND(B${line}*E${line},2)`, row.monthly, "DOLLARS"),
    formula(`ROUND(H${line}-G${line},2)`, row.monthlyChange, "DOLLARS"),
    formula(`ROUND(H${line}*12,2)`, row.annual, "DOLLARS"),
  ];
}

type Total = ReturnType<typeof exhibitFigures>["total"];

function totalCells(total: Total, first: number, last: number): GridCell[] {
  const summed = (column: string) => `ROUND(SUM(${column}${first}:${column}${last}),2)`;
  return [
    words("Total", "head"),
    formula(`SUM(B${first}:B${last})`, total.units, "COUNT", true),
    null,
    null,
    null,
    formula(`H${last + 1}/G${last + 1}-1`, total.change, "SHARE", true),
    formula(summed("G"), total.currentMonthly, "DOLLARS", true),
    formula(summed("H"), total.monthly, "DOLLARS", true),
    formula(summed("I"), total.monthlyChange, "DOLLARS", true),
    formula(summed("J"), total.annual, "DOLLARS", true),
  ];
}
