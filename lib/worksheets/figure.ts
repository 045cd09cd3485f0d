import { exactMoney, missing, rate } from "@/lib/format";
import { decimal, inFull } from "@/lib/units/decimal";
import { monthPattern } from "@/lib/units/month";
import type { FigureUnit, SheetField } from "./fields";

type Read = { value: string } | { fault: string };
type Typed = Pick<SheetField, "unit" | "options">;

const number = /^-?(0|[1-9]\d*)(\.\d{1,12})?$/;
const limit = decimal("1e13");
const longestName = 60;

/** A typed figure as it is stored: "8.5 %" is 0.085, "7/2025" and "2025-07-15" are 2025-07-01; or what is wrong with it. */
export function readFigure({ unit, options }: Typed, text: string): Read {
  if (unit === "choice")
    return options?.some(({ value }) => value === text) ? { value: text } : { fault: "Choose one of the list." };
  if (unit === "month") return readMonth(text.trim());
  if (unit === "name") return readName(text.trim());
  const plain = text
    .replace(/[\s,$%×]/g, "")
    .replace(/^\+/, "")
    .replace("−", "-")
    .replace(/^(-?)\./, "$10.");
  if (!number.test(plain)) return { fault: "Enter a number, of at most 12 decimals." };
  const figure = decimal(plain);
  if (figure.abs().gte(limit)) return { fault: "That is too large." };
  if (unit === "count" && !figure.isInteger()) return { fault: "Enter a whole number." };
  return { value: unit === "percent" ? shareOf(plain) : inFull(figure) };
}

const readName = (text: string): Read =>
  text.length > longestName ? { fault: `Keep it under ${longestName} characters.` } : { value: text };

/** A percent as a share with the decimals it was typed to: "12.90" is 0.1290. */
function shareOf(percent: string) {
  const places = percent.split(".")[1]?.length ?? 0;
  return decimal(percent)
    .div(100)
    .toFixed(places + 2);
}

function readMonth(text: string): Read {
  const [, month, , year] = /^(\d{1,2})\/(\d{1,2}\/)?(\d{4})$/.exec(text) ?? [];
  const day = month ? `${year}-${month.padStart(2, "0")}` : text.slice(0, 7);
  const full = `${day}-01`;
  return monthPattern.test(full) && /^\d{4}-\d{2}(-\d{2})?$|\//.test(text)
    ? { value: full }
    : { fault: "Enter a month, such as 2025-07." };
}

/** A stored figure as it is typed again. */
export function typedFigure(unit: FigureUnit, value: string | undefined) {
  if (value === undefined) return "";
  if (unit === "month") return value.slice(0, 7);
  return unit === "percent" ? inFull(decimal(value).times(100)) : value;
}

/** A stored figure as it is read, with every decimal it was given: 8.5%, $62.50, × 0.985. */
export function figureText({ unit, options }: Typed, value: string | null | undefined) {
  if (value === null || value === undefined) return missing;
  if (unit === "choice") return options?.find((option) => option.value === value)?.label ?? value;
  if (unit === "month") return value.slice(0, 7);
  if (unit === "name") return value;
  if (unit === "percent") return `${inFull(decimal(value).times(100)).replace("-", "−")}%`;
  if (unit === "factor") return `× ${value}`;
  if (unit === "pmpm") return rate(value);
  return unit === "dollars"
    ? exactMoney(value, decimal(value).isInteger() ? 0 : 2)
    : Number(value).toLocaleString("en-US");
}
