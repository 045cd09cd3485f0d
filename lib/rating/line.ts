import { type Decimal, inFull } from "@/lib/units/decimal";

export type Unit = "USD" | "PMPM" | "PEPM" | "share" | "factor" | "months" | "member months" | "points" | "contracts";

/**
 * One line of a worksheet, as a screen, an exhibit and a test read it: `value` in full precision, `inputs` by line id
 * or input field, and `source`, the rule in words or "entered".
 */
export type Line = {
  id: string;
  label: string;
  value: string;
  unit: Unit;
  inputs: Record<string, string>;
  source: string;
};

export type Inputs = Record<string, Decimal>;

/** A worksheet being written: each line is recorded in order and its value handed on in full precision. */
export class Sheet {
  readonly lines: Line[] = [];

  /** A figure somebody supplied; `field` says where it stands in the input. */
  entered(id: string, label: string, unit: Unit, value: Decimal, field: string) {
    return this.computed(id, label, unit, value, { [field]: value }, "entered");
  }

  /** A figure worked out from others by the rule `source` states. */
  computed(id: string, label: string, unit: Unit, value: Decimal, inputs: Inputs, source: string) {
    const written = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, inFull(input)]));
    this.lines.push({ id, label, value: inFull(value), unit, inputs: written, source });
    return value;
  }
}
