import { cellsOf, type Grid, gridOf } from "@/lib/worksheets/forms/cells";
import type { Chosen } from "@/lib/worksheets/forms/places";

type Row = (string | number)[];

/** FI-1 of the domain as a carrier's own workbook lays it out: labels left, a second column for the prior period. */
export const ratingRows = (change: Record<string, string | number> = {}): Row[] => {
  const of = (label: string, value: string | number) => change[label] ?? value;
  return [
    ["Acme Works", "", "", "Prepared 2026-08-01"],
    [],
    ["Rating", "Current", "Prior"],
    ["Effective", of("Effective", "2027-01-01")],
    ["First month", of("First month", "2025-07-01"), ""],
    ["Member months", of("Member months", 30000), ""],
    ["Medical paid claims", of("Medical paid claims", 18810000)],
    ["Medical completion factor", of("Medical completion factor", 0.985)],
    ["Medical trend a year", of("Medical trend a year", 0.085)],
    ["Claims over the pooling point", of("Claims over the pooling point", 522450)],
    ["Pooling point:", of("Pooling point", 250000)],
    ["Pooling charge", of("Pooling charge", 38.5)],
    [],
    ["Retention"],
    ["Administration", of("Administration", 52)],
    ["Assessments", 5.1],
    ["PCORI", 0.32],
    ["Commission", of("Commission", 0.015)],
    ["Premium tax", 0.0228],
    ["Margin", 0.02],
    [],
    ["Required premium", of("Required premium", 844.46)],
    ["Rate action", 0.12896],
  ];
};

export const gridOfRows = (rows: Row[], name = "Rating"): Grid =>
  gridOf({
    name,
    cells: cellsOf(rows.map((cells, at) => ({ row: at + 1, cells: cells.map(String) }))),
  });

export const ratingGrid = (change: Record<string, string | number> = {}) => gridOfRows(ratingRows(change));

const at = (key: string, cell: string, as?: Chosen["as"]): Chosen => ({
  key,
  sheet: "Rating",
  cell,
  ...(as && { as }),
});

/** Which cell is which figure there. */
export const ratingChosen: Chosen[] = [
  at("effective", "B4"),
  at("p1.start", "B5"),
  at("p1.memberMonths", "B6"),
  at("p1.medical.paid", "B7"),
  at("p1.medical.completion", "B8"),
  at("p1.medical.trend", "B9", "SHARE"),
  at("p1.excess", "B10"),
  at("poolingPoint", "B11"),
  at("poolingCharge", "B12"),
  at("fixed.admin", "B15"),
  at("fixed.assessments", "B16"),
  at("fixed.pcori", "B17"),
  at("variable.commission", "B18", "SHARE"),
  at("variable.tax", "B19", "SHARE"),
  at("variable.margin", "B20", "SHARE"),
  at("stated.L16", "B22"),
  at("stated.L17", "B23", "SHARE"),
];
