import { type Drawn, type Part, summed } from "@/lib/metrics/part";
import { premiumEquivalent } from "@/lib/metrics/revenue";
import { type Decimal, decimal } from "@/lib/units/decimal";

/** What a self-funded customer paid in twelve months, each part as exact text. */
export type Paid = { id: string; name: string; claims: string; fees: string; stopLoss: string };
export type EquivalentFigures = Record<"claims" | "fees" | "stopLoss" | "total", Drawn>;

const over = "of the twelve months up to the page’s, where a month’s fees and claims are both in";

const told = {
  claims: {
    name: "ASC claims",
    tells: "Claims of self-funded medical: the customers’ money, never ours",
    formula: `Sum of incurred claims ${over}`,
  },
  fees: {
    name: "ASC fees, the same months",
    tells: "Administrative fees billed of the same lines and months; the year’s fees at today’s counts stand under ASC",
    formula: `Sum of fees ${over}`,
  },
  stopLoss: {
    name: "Stop-loss premium, the same months",
    tells: "Stop-loss premium of the same accounts and months, where we write it",
    formula: "Sum of stop-loss premium of the same months",
  },
  total: {
    name: "Premium-equivalent",
    tells: "What the self-funded would have paid as a premium; no revenue, and in no other figure",
    formula: `ASC claims + fees + stop-loss premium, ${over}`,
  },
};

/** Premium-equivalent (domain 5.3), with the accounts of each part. It is added to nothing. */
export function equivalentOf(paid: readonly Paid[]): EquivalentFigures {
  const of = (key: keyof typeof told, above: (each: Paid) => Decimal) =>
    summed(
      { key: `equivalent.${key}`, ...told[key], words: told[key].name, format: "dollars", side: "dollars" },
      paid.map((each): Part => ({ id: each.id, name: each.name, above: above(each) })),
    );
  return {
    claims: of("claims", ({ claims }) => decimal(claims)),
    fees: of("fees", ({ fees }) => decimal(fees)),
    stopLoss: of("stopLoss", ({ stopLoss }) => decimal(stopLoss)),
    total: of("total", ({ claims, fees, stopLoss }) =>
      premiumEquivalent(decimal(claims), decimal(fees), decimal(stopLoss)),
    ),
  };
}
