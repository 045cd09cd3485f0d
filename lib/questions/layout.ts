import type { TableRow } from "@/lib/files/row";

/** Which column of a sheet holds what, places from 0; `heading` is the row that names them, 0 where none does. */
export type Layout = {
  sheet: string;
  heading: number;
  question: number;
  answer: number;
  number: number | null;
  section: number | null;
};
export type Asked = { sheet: string; row: number; section: string; number: string; words: string };

const said = {
  answer: /\b(response|answer|reply|responses|answers|bidder|carrier|vendor|proposer|offeror)\b/i,
  question: /\b(question|questions|requirement|inquiry|request|item description|description)\b/i,
  number: /^\s*(#|no\.?|nr\.?|number|id|ref\.?|q\s*#?|item(\s*(#|no\.?|number))?|question\s*(#|no\.?|number|id))\s*$/i,
  section: /^\s*(section|category|topic|area|subject)\b/i,
};
const headRows = 40;
const textAt = (row: TableRow, place: number | null) => (place === null ? "" : (row.cells[place] ?? "").trim());

/** Finds the row that names the columns and what each holds; nothing where a sheet asks no questions. */
export function layoutOf(sheet: string, rows: readonly TableRow[]): Layout | undefined {
  for (const row of rows.slice(0, headRows)) {
    const find = (what: RegExp, taken: (number | null)[] = []) => {
      const place = row.cells.findIndex(
        (cell, at) => !taken.includes(at) && cell.trim().length < 60 && what.test(cell),
      );
      return place < 0 ? null : place;
    };
    const number = find(said.number);
    const question = find(said.question, [number]);
    if (question === null) continue;
    const section = find(said.section, [number, question]);
    const answer = find(said.answer, [number, question, section]) ?? emptyAfter(rows, row.row, question);
    const layout = { sheet, heading: row.row, question, answer, number, section };
    if (questionsOf(layout, rows).length > 0) return layout;
  }
  return undefined;
}

/** The first column right of the questions in which nothing is written yet. */
function emptyAfter(rows: readonly TableRow[], heading: number, question: number) {
  const below = rows.filter(({ row }) => row > heading);
  for (let place = question + 1; ; place++) if (below.every((row) => textAt(row, place) === "")) return place;
}

/** The questions of a sheet, each under its section: a column of its own, or rows that stand above and ask nothing. */
export function questionsOf(layout: Layout, rows: readonly TableRow[]): Asked[] {
  const { sheet, heading, question, answer, number, section } = layout;
  const below = rows.filter(({ row }) => row > heading);
  const numbered = number !== null && below.some((row) => textAt(row, number) !== "" && textAt(row, question) !== "");
  let under = "";
  const asked: Asked[] = [];
  for (const row of below) {
    const words = textAt(row, question);
    const others = row.cells.map((cell, at) => (at === answer ? "" : cell.trim())).filter(Boolean);
    if (words === "") {
      if (others.length > 0) under = others.join(" ");
      continue;
    }
    if (numbered && textAt(row, number) === "" && words.length < 100 && !words.includes("?") && others.length === 1) {
      under = words;
      continue;
    }
    asked.push({ sheet, row: row.row, section: textAt(row, section) || under, number: textAt(row, number), words });
  }
  return asked;
}
