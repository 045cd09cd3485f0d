import { type Decimal, sum } from "@/lib/units/decimal";
import type { Sheet } from "../line";

type Item = { name: string; pepm: Decimal };
export type Fees = { base: Item[]; buyUps: Item[]; passThrough: Item[]; credits: Item[] };

/** Fees PEPM, and dollars a year. `retained` is ours; pass-through is collected for others and is no revenue. */
export type FeeBuildUp = { base: Decimal; billed: Decimal; retained: Decimal; annualBase: Decimal };

/** The fee build-up: base, buy-ups and pass-through added, multi-product credits taken off, pass-through kept apart. */
export function feeLines(sheet: Sheet, fees: Fees, contracts: Decimal): FeeBuildUp {
  const base = items(sheet, "F1", "Base ASC fee", fees.base, "fees.base");
  const buyUps = items(sheet, "F2", "Buy-ups", fees.buyUps, "fees.buyUps");
  const passThrough = items(sheet, "F3", "Pass-through, not revenue", fees.passThrough, "fees.passThrough");
  const credits = items(sheet, "F4", "Multi-product credits", fees.credits, "fees.credits").negated();
  const total = base.plus(buyUps).plus(passThrough).plus(credits);
  const added = { F1: base, F2: buyUps, F3: passThrough, F4: credits.negated() };
  const billed = sheet.computed("F5", "Total billed", "PEPM", total, added, "F1 + F2 + F3 − F4");
  const parts = { F5: billed, F3: passThrough };
  const retained = sheet.computed("F6", "Carrier-retained fees", "PEPM", billed.minus(passThrough), parts, "F5 − F3");
  const annual = (id: string, label: string, from: string, pepm: Decimal) =>
    sheet.computed(
      id,
      label,
      "USD",
      pepm.times(contracts).times(12),
      { [from]: pepm, contracts },
      `${from} × contracts × 12`,
    );
  annual("F7", "Annual billed", "F5", billed);
  annual("F8", "Annual carrier revenue", "F6", retained);
  return { base, billed, retained, annualBase: annual("F9", "Annual base fees", "F1", base) };
}

function items(sheet: Sheet, id: string, label: string, list: readonly Item[], field: string) {
  const parts = list.map(({ name, pepm }, index) => {
    sheet.entered(`${id}[${index + 1}]`, name, "PEPM", pepm, `${field}[${index}].pepm`);
    return [`${id}[${index + 1}]`, pepm] as const;
  });
  const total = sum(list.map(({ pepm }) => pepm));
  return sheet.computed(id, label, "PEPM", total, Object.fromEntries(parts), "Σ of items");
}
