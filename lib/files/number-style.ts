/** What a number format makes of a number: a day, a time of day, leading zeros as in "00-0000000", or nothing we follow. */
export type NumberStyle = "DAY" | "TIME" | { zeros: string } | undefined;

const builtIn = new Map<number, NumberStyle>();
for (const id of [14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]) builtIn.set(id, "DAY");
for (const id of [18, 19, 20, 21]) builtIn.set(id, "TIME");

function range(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** A format by its number, and by its code where the workbook gives one. */
export function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return builtIn.get(id);
  const [positive = ""] = code.split(";");
  if (/^0[0-]*0$/.test(positive.replace(/\\-|"-"/g, "-"))) return { zeros: positive.replace(/[^0-]/g, "") };
  const bare = positive
    .replace(/\[(h+|m+|s+)\]/gi, "elapsed")
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
    .toLowerCase();
  if (bare.includes("elapsed") || bare === "general") return undefined;
  if (/[yd]/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare))) return "DAY";
  return /[hs]/.test(bare) ? "TIME" : undefined;
}

/** Digits in the places a format of zeros gives them: 12345678 as "01-2345678". */
export function inZeros(digits: string, zeros: string) {
  const wanted = zeros.replaceAll("-", "").length;
  if (!/^\d+$/.test(digits) || digits.length > wanted) return digits;
  const padded = [...digits.padStart(wanted, "0")];
  return [...zeros].map((mark) => (mark === "-" ? "-" : padded.shift())).join("");
}
