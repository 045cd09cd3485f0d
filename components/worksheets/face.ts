import { count, exactMoney, rate } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import { fieldByKey } from "@/lib/worksheets/fields";
import { figureText } from "@/lib/worksheets/figure";
import { statedLines } from "@/lib/worksheets/stated";

const percent = (share: string, places: number) => `${decimal(share).times(100).toFixed(places).replace("-", "−")}%`;

/** A line's value in its unit, to the places one reads a sheet by. */
export function lineText(value: string, unit: string) {
  if (unit === "PMPM" || unit === "PEPM") return rate(value);
  if (unit === "USD") return exactMoney(value, 2);
  if (unit === "share") return percent(value, 2);
  if (unit === "factor") return decimal(value).toFixed(6);
  return unit === "member months" ? count(value) : decimal(value).toDecimalPlaces(2).toFixed();
}

/** What stands behind a line, in full, as its inputs are named. */
export const inputText = (inputs: [string, string][]) =>
  inputs.map(([name, value]) => `${name} ${decimal(value).toDecimalPlaces(8).toFixed()}`).join(" · ");

/** A field or stated line of a change, where it belongs and how it was and is. */
export function changeText({ key, from, to }: { key: string; from: string | null; to: string | null }) {
  const stated = statedLines.find(({ id }) => key === `stated.${id}`);
  const field = fieldByKey.get(key);
  const named = stated ? { ...stated, section: "Stated by underwriting" } : field;
  if (!named) return { section: "", label: key, from: from ?? "", to: to ?? "" };
  return { section: named.section, label: named.label, from: figureText(named, from), to: figureText(named, to) };
}
