import type { Day } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import type { ActualColumn } from "./columns";
import { nameKey } from "./match";
import { amountIn, countIn, coverageIn, dayIn, einIn, monthIn, type Read, shownCell, textIn } from "./values";

/**
 * A line's month as a file tells it, every value as text and "" where the cell is blank: whole counts, dollars with cents,
 * plain days. `key` is the normalised name. `fault` is what is wrong with the cells themselves, "" where nothing is.
 */
export type ActualRow = {
  row: string;
  externalId: string;
  ein: string;
  name: string;
  key: string;
  coverage: string;
  plan: string;
  month: string;
  contracts: string;
  members: string;
  premium: string;
  fees: string;
  paid: string;
  incurred: string;
  valued: string;
  column: string;
  fault: string;
  value: string;
  /** The cells that name the account and the coverage, as they are shown. */
  said: string;
  covers: string;
};

export const actualFields = [
  "row",
  "externalId",
  "ein",
  "name",
  "key",
  "coverage",
  "plan",
  "month",
  "contracts",
  "members",
  "premium",
  "fees",
  "paid",
  "incurred",
  "valued",
  "column",
  "fault",
  "value",
  "said",
  "covers",
] as const satisfies (keyof ActualRow)[];

type Cell = (column: ActualColumn) => string;
const wholly = /^\d{1,7}$/;
const centsly = /^-?\d{1,9}(\.\d{1,2})?$/;

/** Reads the cells of a row. `asOf` is the month of a file without a column for it; the first fault alone is told. */
export function readActualRow(row: number, cell: Cell, asOf: Day | undefined, seen: Seen): ActualRow {
  const found: ActualRow = { ...blank, row: String(row) };
  const fail = (column: ActualColumn, reason: string) => {
    if (found.fault) return;
    found.column = column;
    found.fault = reason;
    found.value = shownCell(cell(column));
  };
  const read = (column: ActualColumn, reader: (text: string) => Read<{ toString(): string }>) => {
    const text = cell(column);
    if (text === "") return "";
    const { value, reason } = reader(text);
    if (reason) fail(column, reason);
    return value === undefined ? "" : String(value);
  };
  again(seen.who, [cell("id"), cell("ein"), cell("account")], found, () => {
    found.externalId = plainText(read("id", textIn)).toLowerCase();
    found.ein = read("ein", einIn).replace("-", "");
    found.name = plainText(read("account", textIn));
    found.key = found.name && nameKey(found.name);
    found.said = shownCell(cell("account").trim() || cell("id").trim() || cell("ein").trim());
  });
  again(seen.what, [cell("coverage"), cell("plan")], found, () => {
    found.coverage = read("coverage", coverageIn) || (cell("coverage").trim() ? "" : "MEDICAL");
    found.plan = plainText(read("plan", textIn)).toLowerCase();
    found.covers = shownCell(cell("coverage").trim());
  });
  found.month = monthOf(cell("month"), (text) => read("month", () => monthIn(text))) || (asOf ?? "");
  for (const column of ["contracts", "members"] as const) {
    const text = cell(column);
    found[column] = wholly.test(text) ? String(Number(text)) : read(column, countIn);
  }
  for (const column of ["premium", "fees", "paid", "incurred"] as const) {
    const text = cell(column);
    found[column] = centsly.test(text) ? text : read(column, (amount) => written(amountIn(amount)));
  }
  found.valued = read("valued", dayIn);
  if (!found.externalId && !found.ein && !found.name) fail("account", "No account is named.");
  if (!found.month) fail("month", "No month.");
  return found;
}

const blank = Object.fromEntries(actualFields.map((field) => [field, ""])) as ActualRow;
const written = ({ value, reason }: ReturnType<typeof amountIn>) => ({ value: value?.toFixed(2), reason });

/** Most months of a file are spelt alike. */
let spelt = { text: "", month: "" };
function monthOf(text: string, read: (text: string) => string) {
  if (text === spelt.text) return spelt.month;
  const month = read(text);
  if (month) spelt = { text, month };
  return month;
}

/** What the cells that name accounts and lines were read as, for the length of one file: its rows repeat them. */
export type Seen = Record<"who" | "what", Map<string, Partial<ActualRow>>>;
export const nothingSeen = (): Seen => ({ who: new Map(), what: new Map() });

const most = 20_000;
const apart = "\u001f";

/** Reads cells as the same cells were read before, or by `read`, which sets what it finds. What has a fault is read each time. */
function again(kept: Map<string, Partial<ActualRow>>, cells: string[], found: ActualRow, read: () => void) {
  const key = cells.join(apart);
  const before = kept.get(key);
  if (before) return void Object.assign(found, before);
  const blankBefore = { ...found };
  read();
  if (found.fault) return;
  if (kept.size >= most) kept.clear();
  const set = actualFields.filter((field) => found[field] !== blankBefore[field]);
  kept.set(key, Object.fromEntries(set.map((field) => [field, found[field]])));
}

/** A row that is not an account's but finance's own total of the file, or of a month of it. */
export const isTotalRow = (cell: Cell) =>
  /^(grand |control |file |month )?totals?( (per|from|of) finance)?:?$/i.test((cell("account") || cell("id")).trim());
