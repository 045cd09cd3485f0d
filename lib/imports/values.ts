import { isDay } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";

/** What a cell says, nothing where it is blank, or why it cannot be read. */
export type Read<T> = { value?: T; reason?: string };

type Reader<T> = (text: string) => T | undefined;

/** A reader of trimmed cells: blank is no value, what cannot be read gives `reason`. */
const reading =
  <T>(read: Reader<T>, reason: string) =>
  (cell: string): Read<T> => {
    const text = cell.replace(/[\u00a0\s]+/g, " ").trim();
    if (text === "" || /^(-|–|n\/?a|null)$/i.test(text)) return {};
    const value = read(text);
    return value === undefined ? { reason } : { value };
  };

const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** "12,340", "$1,234.50", "(12.00)": digits grouped by commas or not at all. */
function numberIn(text: string): Decimal | undefined {
  const bare = text.replace(/^\((.*)\)$/, "-$1").replace(/^(-?)\$ ?/, "$1");
  if (!grouped.test(bare) && !plainNumber.test(bare)) return;
  return decimal(bare.replaceAll(",", ""));
}

export const textIn = reading((text) => (text.length <= 200 ? text : undefined), "Longer than 200 characters.");

/** Whole and not negative, below ten million. */
export const countIn = reading((text) => {
  const number = numberIn(text);
  return number?.isInteger() && number.gte(0) && number.lt(10_000_000) ? number.toNumber() : undefined;
}, "Not a whole number of people.");

/** Dollars of a rate or an amount, not negative, below a billion. */
export const moneyIn = reading((text) => {
  const number = numberIn(text);
  return number?.gte(0) && number.lt(1_000_000_000) && number.decimalPlaces() <= 8 ? number : undefined;
}, "Not an amount of dollars.");

/** "0.925" or "92.5%" as a fraction. */
export const ratioIn = reading((text) => {
  const percent = text.endsWith("%");
  const number = numberIn(text.replace(/ ?%$/, ""));
  return number?.gte(0) && number.lt(1000) ? (percent ? number.div(100) : number) : undefined;
}, "Not a ratio.");

/** A share given in percent points, "71" or "71%", as a fraction. */
export const percentIn = reading((text) => {
  const number = numberIn(text.replace(/ ?%$/, ""));
  return number?.gte(0) && number.lte(100) ? number.div(100) : undefined;
}, "Not a percentage from 0 to 100.");

const insured = ["fi", "insured", "fully insured", "risk", "fully-insured"];
const selfFunded = ["asc", "aso", "self funded", "self-funded", "self insured", "self-insured"];

/** Funding as the file spells it. */
export const fundingIn = reading((text): "INSURED" | "ASC" | undefined => {
  if (insured.includes(text.toLowerCase())) return "INSURED";
  return selfFunded.includes(text.toLowerCase()) ? "ASC" : undefined;
}, "Funding is Insured (FI) or ASC.");

/** The basis named by a rate: PMPM for premium, PEPM for a fee. */
export const basisIn = reading((text): "PMPM" | "PEPM" | undefined => {
  const [, basis] = /\b(pmpm|pepm|pcpm)\b/i.exec(text) ?? [];
  if (!basis) return;
  return basis.toLowerCase() === "pmpm" ? "PMPM" : "PEPM";
}, "The basis is PMPM or PEPM.");

/** The first day of a month, as "MM-DD", out of "01-01", "1/1", "1/1/2027" or "2027-01-01". */
export const monthDayIn = reading((text) => {
  const [, year, month = "", day = ""] = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(text) ?? american(text) ?? [];
  const found = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(`${year ?? "2024"}-${found}`) && found.endsWith("-01") ? found : undefined;
}, "Not the first day of a month, such as 01-01 or 1/1/2027.");

function american(text: string) {
  const [whole, month, day, year] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (!whole) return;
  return [whole, year?.length === 2 ? `20${year}` : year, month, day];
}

/** "12-3456789", or its nine digits alone. */
export const einIn = reading((text) => {
  const digits = text.replace("-", "");
  return /^\d{9}$/.test(digits) ? `${digits.slice(0, 2)}-${digits.slice(2)}` : undefined;
}, "An EIN has nine digits, 12-3456789.");
