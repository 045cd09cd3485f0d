import { type Decimal, decimal } from "@/lib/units/decimal";
import { sheets } from "./sheets";

/** What underwriting states beside its parameters, by the engine’s line id. */
export type Stated = Record<string, string>;
/** SAME to the decimals stated; NEAR is what rounding each line comes to; APART is another result. */
export type Agreement = "SAME" | "NEAR" | "APART";

/** Half a unit of the coarsest place a line is stated to, and what rounding on the way may add: cents, tenths of a percent. */
const tolerances = { pmpm: ["0.005", "0.05"], percent: ["0.0005", "0.001"] } as const;

/** A stated line against the engine’s: stated minus engine, and whether they agree. Both are dollars PMPM or both shares. */
export function compare(unit: "pmpm" | "percent", engine: string, stated: string) {
  const difference = decimal(stated).minus(engine);
  const [coarsest, rounding] = tolerances[unit].map(decimal) as [Decimal, Decimal];
  const places = stated.split(".")[1]?.length ?? 0;
  const half = decimal(10).pow(-places).div(2);
  const off = difference.abs();
  const agreement: Agreement = off.lte(half.lt(coarsest) ? half : coarsest)
    ? "SAME"
    : off.lte(rounding)
      ? "NEAR"
      : "APART";
  return { difference, agreement };
}

/** The rate a version requires: what underwriting states, else what the engine makes of its parameters. */
export const requiredOf = (stated: Stated, engineRequired: string, { required } = sheets.INSURED) =>
  stated[required] ?? engineRequired;
