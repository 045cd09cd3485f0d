/** What the agency's text means, cell by cell. Each says null for what it cannot read; a blank is never a zero. */

const longest = 500;
/** Words of the plain letters, a space between two: most of them are. */
const plainText = /^[!-~]+(?: [!-~]+)*$/;

/** A text without what no name holds: lines, tabs and other controls are a space, and so are many. */
export function textOf(cell: string): string | null {
  if (cell === "") return null;
  if (cell.length <= longest && plainText.test(cell)) return cell;
  const text = (/ {2}|\p{Cc}/u.test(cell) ? cell.replace(/[\s\p{Cc}]+/gu, " ") : cell).replace(/^ +| +$/g, "");
  if (text.length <= longest) return text || null;
  return Array.from(text).slice(0, longest).join("");
}

const gluedEin = /(?<!\d)(\d{2})-?(\d{7})(?!\d)/;

/** Nine digits glued to words, as the number they are; a dash goes. */
export function einWithin(cell: string): string | null {
  const found = gluedEin.exec(cell);
  return found ? einOf(`${found[1]}${found[2]}`) : null;
}

/** Nine digits; lost zeros in front come back, and a number glued to words is taken from among them. */
export function einOf(cell: string): string | null {
  if (cell === "") return null;
  if (/^\d{9}$/.test(cell)) return cell === "000000000" ? null : cell;
  const bare = cell.trim();
  if (/^\d{6,8}$/.test(bare)) return bare.padStart(9, "0");
  return gluedEin.test(cell) ? einWithin(cell) : null;
}

/** Five digits of three to nine: "5091" and "50911092" are 05091. */
export function zipOf(cell: string): string | null {
  if (cell === "") return null;
  const bare = cell.trim();
  if (/^\d{5}$/.test(bare)) return bare;
  if (/^\d{3,4}$/.test(bare)) return bare.padStart(5, "0");
  if (/^\d{6,9}$/.test(bare)) return bare.padStart(9, "0").slice(0, 5);
  return /(?<!\d)(\d{5})(?:-?\d{4})?(?!\d)/.exec(cell)?.[1] ?? null;
}

const gluedNumber =
  /^\s*(?:\d{2}-?\d{7}|\d{5}(?:-\d{4})?)\s*(?=\p{L})|(?<=[\p{L}.,)])\s*(?:EIN:?\s*)?(?:\d{2}-?\d{7}|\d{5}(?:-\d{4})?)\s*$/giu;

/** A name without the number that was glued to its end or its beginning. */
export const nameOf = (cell: string): string | null =>
  textOf(/\d{5}/.test(cell) ? cell.replace(gluedNumber, "") : cell);

const plainMoney = /^-?\d+(?:\.\d*)?$/;
const dressedMoney = /^\s*\(?-?\s*\$?\s*[\d,]+(?:\.\d*)?\s*\)?\s*$/;

/** Cents, rounded half away from zero; dollars and separators may be there, and brackets for a minus. At most 18 digits of dollars. */
export function centsOf(cell: string): bigint | null {
  if (cell === "") return null;
  if (cell.length < 17 && plainMoney.test(cell)) return centsIn(cell.replace("-", ""), cell[0] === "-");
  if (cell.length < 24 && dressedMoney.test(cell) && /\d/.test(cell))
    return centsIn(cell.replace(/[^\d.]/g, ""), /[-(]/.test(cell));
  return null;
}

function centsIn(digits: string, below: boolean): bigint | null {
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point);
  const part = point < 0 ? "" : digits.slice(point + 1);
  if (whole.replace(/^0+/, "").length > 18) return null;
  const cents = BigInt(`${whole}${part.slice(0, 2).padEnd(2, "0")}`) + ((part[2] ?? "0") >= "5" ? 1n : 0n);
  return below ? -cents : cents;
}

/** Cents as dollars and cents: "-12.50". */
export function dollarsOf(cents: bigint | null): string | null {
  if (cents === null) return null;
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const mostCounted = 2_000_000_000;

export function countOf(cell: string): number | null {
  if (cell === "") return null;
  if (cell.length < 10 && /^\d+$/.test(cell)) return Number(cell);
  if (cell.length >= 15 || !/^\s*[\d,]{1,11}(?:\.0*)?\s*$/.test(cell) || !/\d/.test(cell)) return null;
  const count = Number(cell.replace(/\..*|,/g, ""));
  return count < mostCounted ? count : null;
}

// Only what is kept by itself, not as a part of the piece of the file it was cut from.
const longestDay = 12;
const mostDays = 20_000;
const days = new Map<string, string | null>();

/** "2023-12-31", "12/31/2023" or "20231231" as the first; a day that no month has is none. A file says the same few over and over. */
export function dayOf(cell: string): string | null {
  if (cell === "") return null;
  const known = days.get(cell);
  if (known !== undefined) return known;
  const day = readDay(cell);
  if (cell.length <= longestDay && days.size < mostDays) days.set(cell, day);
  return day;
}

function readDay(cell: string): string | null {
  const found =
    /^((?:19|20)\d\d)-(\d\d)-(\d\d)/.exec(cell) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(cell) ?? american(cell);
  if (!found) return null;
  const [year, month, day] = [found[1] ?? "", (found[2] ?? "").padStart(2, "0"), (found[3] ?? "").padStart(2, "0")];
  const there = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year, month);
  return there ? `${year}-${month}-${day}` : null;
}

const american = (cell: string) => {
  const found = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)/.exec(cell);
  return found && [cell, found[3], found[1], found[2]];
};

function daysIn(year: string, month: string) {
  if (month === "02") return Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28;
  return ["04", "06", "09", "11"].includes(month) ? 30 : 31;
}

/** Three digits of one to three. */
export const planNumberOf = (cell: string): string | null => {
  const bare = cell.trim();
  return /^\d{1,3}$/.test(bare) ? bare.padStart(3, "0") : null;
};

export const yesOf = (cell: string) => cell === "1" || cell === "X" || cell === "x" || cell === "Y" || cell === "y";

/** What a filing is known by; a text too long to be that is none. */
export function ackOf(cell: string): string | null {
  const text = textOf(cell);
  return text && text.length <= 60 ? text : null;
}

/** The year a day is in. */
export function yearOf(cell: string): number | null {
  const day = dayOf(cell);
  return day ? Number(day.slice(0, 4)) : null;
}

/** A carrier's number at the commissioners' association: five digits, lost zeros back. */
export function naicOf(cell: string): string | null {
  const bare = cell.trim();
  const code = /^\d{1,5}$/.test(bare) ? bare.padStart(5, "0") : null;
  return code === "00000" ? null : code;
}
