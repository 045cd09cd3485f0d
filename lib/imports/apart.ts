const amount = /^(-?)\$?(-?)(\d[\d,]*)(?:\.(\d{1,2}))?$/;

/** Cents of an amount as people type it: "12,340", "$1,234.50"; nothing where it is none. */
function centsIn(text: string): bigint | undefined {
  const [whole, before, after, dollars = "", rest = ""] = amount.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const size = BigInt(dollars.replaceAll(",", "") + rest.padEnd(2, "0"));
  return before || after ? -size : size;
}

/**
 * What a file's total is over finance's, below zero where it is short of it, as exact text in dollars or heads: nothing
 * while what was typed is no amount. In whole cents, because it is asked at every keystroke.
 */
export function apart(file: string, typed: string): string | undefined {
  const [ours, theirs] = [centsIn(file), centsIn(typed)];
  if (ours === undefined || theirs === undefined) return undefined;
  const over = ours - theirs;
  const digits = (over < 0n ? -over : over).toString().padStart(3, "0");
  return `${over < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
