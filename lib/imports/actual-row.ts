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
export function readActualRow(row: number, cell: Cell, asOf: Day | undefined, keys: Map<string, string>): ActualRow {
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
  found.externalId = plainText(read("id", textIn)).toLowerCase();
  found.ein = read("ein", einIn).replace("-", "");
  found.name = plainText(read("account", textIn));
  found.key = found.name && keyOf(found.name, keys);
  found.coverage = read("coverage", coverageIn) || (cell("coverage").trim() ? "" : "MEDICAL");
  found.plan = plainText(read("plan", textIn)).toLowerCase();
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
  found.said = shownCell(cell("account").trim() || cell("id").trim() || cell("ein").trim());
  found.covers = shownCell(cell("coverage").trim());
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

const most = 20_000;
function keyOf(name: string, keys: Map<string, string>) {
  const kept = keys.get(name);
  if (kept !== undefined) return kept;
  if (keys.size > most) keys.clear();
  const key = nameKey(name);
  keys.set(name, key);
  return key;
}

/** A row that is not an account's but finance's own total of the file, or of a month of it. */
export const isTotalRow = (cell: Cell) =>
  /^(grand |control |file |month )?totals?( (per|from|of) finance)?:?$/i.test((cell("account") || cell("id")).trim());
