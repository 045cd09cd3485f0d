import { type Coverage, coverageNames, coverages } from "@/lib/accounts/coverage";
import { identifierIn } from "@/lib/accounts/phi";
import { type Day, isDay } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { einHint, einOf } from "@/lib/units/ein";
import { plainText } from "@/lib/units/plain-text";
import { isStateCode } from "@/lib/units/us-states";

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
  const bare = text
    .replace(/^\((.*)\)$/, "-$1")
    .replace("\u2212", "-")
    .replace(/^(-?) ?\$ ?/, "$1");
  if (!grouped.test(bare) && !plainNumber.test(bare)) return;
  return decimal(bare.replaceAll(",", ""));
}

const shortText = reading((text) => (text.length <= 200 ? text : undefined), "Longer than 200 characters.");

/** A text of a few words, which may name nobody by an identifier. */
export function textIn(cell: string): Read<string> {
  const reason = identifierIn(plainText(cell));
  return reason ? { reason } : shortText(cell);
}

/** A cell as it may be kept and shown: what holds a person's identifier is "•••". */
export function shownCell(cell: string): string {
  const text = plainText(cell);
  return identifierIn(text) ? "•••" : text.slice(0, 200);
}

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

/** A state by its two letters. */
export const stateIn = reading((text) => {
  const code = text.toUpperCase();
  return isStateCode(code) ? code : undefined;
}, "Not a state’s two letters, such as MA.");

const insured = ["fi", "insured", "fully insured", "risk", "fully-insured"];
const selfFunded = ["asc", "aso", "self funded", "self-funded", "self insured", "self-insured"];

/** Funding as the file spells it. */
export const fundingIn = reading((text): "INSURED" | "ASC" | undefined => {
  if (insured.includes(text.toLowerCase())) return "INSURED";
  return selfFunded.includes(text.toLowerCase()) ? "ASC" : undefined;
}, "Funding is Insured or ASC.");

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
export const einIn = reading(einOf, einHint);

/** Dollars and cents of a month, below nothing where something was given back: "1,234.50", "(1,200)". */
export const amountIn = reading((text) => {
  const number = numberIn(text);
  const cents = number?.toDecimalPlaces(2);
  // What a spreadsheet computed ends in 0.00000000001.
  return number && cents?.abs().lt(1_000_000_000) && number.minus(cents).abs().lt("0.000001") ? cents : undefined;
}, "Not an amount in dollars and cents.");

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNumber = (name: string) => String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
const dayFrom = (year: string, month: string, day: string): Day | undefined => {
  const found = `${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(found) && found > "1990-" && found < "2100-" ? found : undefined;
};

/** A day as people write it: "2027-01-31", "1/31/2027", "Jan 31, 2027", "31-Jan-2027". */
export function plainDay(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text);
  if (iso) return dayFrom(iso[1]!, iso[2]!, iso[3]!);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (slashed) return dayFrom(slashed[3]!, slashed[1]!, slashed[2]!);
  const worded = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (worded) return dayFrom(worded[3]!, monthNumber(worded[1]!), worded[2]!);
  const dashed = /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{4}|\d{2})$/i.exec(text);
  return dashed ? dayFrom(dashed[3]!, monthNumber(dashed[2]!), dashed[1]!) : undefined;
}

export const dayIn = reading(plainDay, "Not a day, such as 1/1/2027 or 2027-01-01.");

/** The first day of a month, out of "2026-10", "10/2026", "Oct 2026", "Oct-26", "202610" or any day of it. */
export function plainMonth(text: string): Day | undefined {
  const numbered = /^(\d{4})[-/]?(\d{2})$/.exec(text);
  if (numbered) return dayFrom(numbered[1]!, numbered[2]!, "1");
  const slashed = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed) return dayFrom(slashed[2]!, slashed[1]!, "1");
  const worded = /^([a-z]{3,9})\.?[-, ]+['\u2019]?(\d{4}|\d{2})$/i.exec(text);
  if (worded) return dayFrom(worded[2]!, monthNumber(worded[1]!), "1");
  const day = plainDay(text);
  return day && `${day.slice(0, 7)}-01`;
}

export const monthIn = reading(plainMonth, "Not a month, such as 2026-10 or Oct 2026.");

const bareWord = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const otherNames: Record<string, Coverage> = {
  med: "MEDICAL",
  health: "MEDICAL",
  rx: "PHARMACY",
  drug: "PHARMACY",
  den: "DENTAL",
  vis: "VISION",
  "stop loss": "STOP_LOSS",
  stoploss: "STOP_LOSS",
  sl: "STOP_LOSS",
  bh: "BEHAVIORAL",
  "behavioral health": "BEHAVIORAL",
  "care mgmt": "CARE_MANAGEMENT",
  cm: "CARE_MANAGEMENT",
  hsa: "SPENDING_ACCOUNTS",
  hra: "SPENDING_ACCOUNTS",
  fsa: "SPENDING_ACCOUNTS",
  "medicare advantage": "GROUP_MEDICARE",
  medicare: "GROUP_MEDICARE",
  life: "ANCILLARY",
  disability: "ANCILLARY",
};
const coverageWords = new Map<string, Coverage>([
  ...Object.entries(otherNames),
  ...coverages.flatMap((each): [string, Coverage][] => [
    [bareWord(each), each],
    [bareWord(coverageNames[each]), each],
  ]),
]);

/** What a line covers, as a file spells it. */
export const coverageIn = reading(
  (text) => coverageWords.get(bareWord(text)),
  "Not a coverage, such as Medical or Dental.",
);

/** How a line is priced. */
export const priceBasisIn = reading((text): "PMPM" | "PEPM" | "TIER" | "INCLUDED" | undefined => {
  if (/^incl/i.test(text)) return "INCLUDED";
  if (/^(tier|composite|rate table)/i.test(text)) return "TIER";
  const [, basis] = /\b(pmpm|pepm|pcpm|pspm)\b/i.exec(text) ?? [];
  return basis ? (basis.toLowerCase() === "pmpm" ? "PMPM" : "PEPM") : undefined;
}, "The price basis is PMPM, PEPM, tiers or included.");
