import { Decimal } from "./decimal";

const scales: Record<string, string> = { k: "1e3", m: "1e6", mm: "1e6", b: "1e9" };

/**
 * An amount as people type it: "1.2m", "7.5", "$1,234.50", "12 k", "−3", "(40)". Commas group thousands or mean nothing;
 * whatever else is written makes it no amount.
 */
export function amountIn(text: string): Decimal | undefined {
  const bare = text
    .trim()
    .replace(/^\((.+)\)$/, "-$1")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/^([-+]?)\$\s*/, "$1");
  const [, sign, digits = "", scale = ""] =
    /^([-+]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)\s*(k|mm?|b)?$/i.exec(bare) ?? [];
  if (sign === undefined) return;
  const value = new Decimal(digits.replaceAll(",", "") || "0").times(scales[scale.toLowerCase()] ?? 1);
  if (value.gte("1e10") || value.decimalPlaces() > 8) return;
  return sign === "-" ? value.neg() : value;
}

/** A percentage as people type it, "7.5" or "7.5%", as a fraction of one. */
export const percentIn = (text: string) => amountIn(text.trim().replace(/\s*%$/, ""))?.div(100);
