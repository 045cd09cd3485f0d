/** An employer’s number as it is written, "12-3456789", out of its nine digits with or without the dash; else nothing. */
export function einOf(text: string): string | undefined {
  const digits = text.replace("-", "");
  return /^\d{9}$/.test(digits) ? `${digits.slice(0, 2)}-${digits.slice(2)}` : undefined;
}

/** What is said of a text that is none. */
export const einHint = "An EIN has nine digits, 12-3456789.";
