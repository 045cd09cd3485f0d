import { coverageNames, type Family, families } from "@/lib/accounts/coverage";
import { penetration } from "@/lib/metrics/depth";
import { few, sideOf } from "@/lib/metrics/figure";
import type { GridRow } from "@/lib/whitespace/grid";
import type { Measure } from "./measure";

export type PenetrationKey = `penetration.${Family}`;
export const penetrationKeys = families.map((family): PenetrationKey => `penetration.${family}`);
/** The family a measure is the penetration of, where it is one. */
export const familyOf = (key: string): Family | undefined => families.find((family) => key === `penetration.${family}`);

/** Of each family, the accounts that hold it of those that may, those that do first; an account the family is not for is on neither side. */
export const penetrationsOf = (rows: readonly GridRow[]): Measure[] =>
  families.map((family) => {
    const stands = ({ cells }: GridRow) => cells.find((cell) => cell.family === family)?.state;
    const may = rows.filter((row) => !["INELIGIBLE", "NOT_OFFERED", undefined].includes(stands(row)));
    const holders = may.filter((row) => stands(row) === "SOLD");
    const held = holders.length;
    const name = coverageNames[family];
    return {
      key: `penetration.${family}`,
      name: `Penetration, ${name}`,
      tells: `Of the accounts ${name} is for, the share that holds it`,
      formula: "Accounts that hold it ÷ accounts that may",
      format: "percent",
      value: penetration(held, may.length),
      numerator: sideOf("Accounts that hold it", held),
      denominator: sideOf("Accounts that may", may.length),
      ...few(may.length, "accounts"),
      rows: { accounts: [...holders, ...may.filter((row) => stands(row) !== "SOLD")] },
    };
  });
