import { identifierIn } from "@/lib/accounts/phi";
import { type Cell, cellName, type Grid, isFigure, wordsOf } from "./cells";

/** What only a list of persons or of their claims is headed by. */
const column =
  /^(employee |patient |claimant |member |subscriber )?(ssn|social security( number| no)?|date of birth|birth ?date|dob|diagnos(is|es)( codes?)?|primary diagnosis|icd( ?(9|10))?( codes?)?|procedure( codes?)?|cpt( codes?)?|ndc( codes?)?|drug name|medical record( number)?|mrn|patients?( name| id| number)?|claimants?( name| id| number| no)?|members? (id|number|name)|subscribers?( id| number| name)?|dependents? (name|id)|first name|last name|date of death|claim (number|id|no))$/;

/** A row that is one person's: "Claimant 3". */
export const personsRow = /^(large )?(claimant|claim|patient|member|subscriber|dependent)( no| number| id)? ?\d+$/;

/** Why a workbook is refused whole: it tells of persons. Nothing where it does not. */
export function personsIn(grids: readonly Grid[]): string | undefined {
  for (const { name, cells, at } of grids) {
    const told = cells.find(
      (cell) =>
        (column.test(wordsOf(cell.text)) && !beside(cell, at) && at(cell.row + 1, cell.place)) ||
        personsRow.test(wordsOf(cell.text)),
    );
    if (told)
      return `“${told.text.slice(0, 40)}” (${name}!${cellName(told.row, told.place)}) is about persons. Leave it out of the workbook: totals are enough. Nothing was kept.`;
    const marked = cells.find(({ text }) => !isFigure(text) && identifierIn(text));
    if (marked)
      return `${name}!${cellName(marked.row, marked.place)} holds what looks like a person’s number. Leave it out of the workbook. Nothing was kept.`;
  }
}

/** A label of one figure beside it heads no column. */
const beside = ({ row, place }: Cell, at: Grid["at"]) => {
  const right = at(row, place + 1);
  return right !== undefined && isFigure(right.text);
};
