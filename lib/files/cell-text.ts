import { inZeros, type NumberStyle } from "./number-style";
import { type Epoch, serialDay, serialTime } from "./serial-day";

/** A cell as a workbook keeps it: its type, its style, and its value as text. */
export type KeptCell = { type: string | undefined; style: NumberStyle; value: string };

/** What a workbook's cell says: days as "2027-01-01", numbers in plain digits, TRUE and FALSE; an error says itself. */
export function cellText({ type, style, value }: KeptCell, epoch: Epoch): string {
  if (value === "") return "";
  if (type === "b") return value === "1" || value === "true" ? "TRUE" : "FALSE";
  if (type === "d") return value.replace(/T00:00:00(\.0*)?Z?$/, "").replace("T", " ");
  if (type === "e") return value;
  if (type === "s" || type === "str" || type === "inlineStr") return unescaped(value);
  return numberText(value, style, epoch);
}

/** Spreadsheets keep fifteen digits; what is beyond them is the noise of binary arithmetic. */
function numberText(value: string, style: NumberStyle, epoch: Epoch) {
  if (!style && value.length < 16 && /^-?\d+(\.\d+)?$/.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === "") return value;
  if (style === "DAY") return serialDay(number, epoch) ?? plainDigits(number);
  if (style === "TIME") return number >= 1 ? (serialDay(number, epoch) ?? plainDigits(number)) : serialTime(number);
  const digits = plainDigits(number);
  return style ? inZeros(digits, style.zeros) : digits;
}

/** A number without an exponent: "0.0000001", "123000000000000000000000". */
function plainDigits(number: number) {
  const rounded = Number(number.toPrecision(15));
  const text = String(Number.isFinite(rounded) ? rounded : number);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = mantissa.replace("-", "").split(".");
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${"0".repeat(-power - whole.length)}${whole}${part}`;
  return `${sign}${whole}${part.padEnd(power, "0")}`;
}

/** Characters XML can't hold are written as _x000D_. */
const unescaped = (text: string) =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The place, from 0, of a cell called "C7"; nothing for a name that is none. */
export function placeOf(name: string): number | undefined {
  let place = 0;
  let letters = 0;
  for (; letters < name.length; letters++) {
    const code = name.charCodeAt(letters) & 0xdf;
    if (code < 65 || code > 90) break;
    place = place * 26 + code - 64;
  }
  return letters > 0 && letters < 4 ? place - 1 : undefined;
}

/** A column as a spreadsheet calls it: 0 is A, 26 is AA. */
export function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (place % 26));
}
