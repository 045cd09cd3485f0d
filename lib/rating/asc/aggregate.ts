import { Decimal, sum, zero } from "@/lib/units/decimal";
import type { Sheet } from "../line";
import type { ExpectedClaims } from "./expected-claims";
import type { AscInput } from "./schema";

type Aggregate = NonNullable<AscInput["aggregate"]>;

/** Aggregate stop-loss: the factor PEPM, the annual attachment at today's contracts, its minimum, and what it would pay. */
export function aggregateLines(sheet: Sheet, aggregate: Aggregate, expected: ExpectedClaims, contracts: Decimal) {
  const { corridor, minimum, contractsByMonth, eligibleClaims } = aggregate;
  const factor = expected.pepm.times(corridor);
  sheet.computed("G1", "Aggregate attachment factor", "PEPM", factor, { C7: expected.pepm, corridor }, "C7 × corridor");
  const annual = factor.times(contracts).times(12);
  sheet.computed("G2", "Annual attachment", "USD", annual, { G1: factor, contracts }, "G1 × contracts × 12");
  const least = annual.times(minimum);
  sheet.computed("G3", "Minimum attachment", "USD", least, { G2: annual, minimum }, "G2 × minimum");
  const contractMonths = contractsByMonth.length ? sum(contractsByMonth) : contracts.times(12);
  const inForce = Decimal.max(least, factor.times(contractMonths));
  const parts = { G1: factor, contractMonths, G3: least };
  sheet.computed("G4", "Attachment as enrolled", "USD", inForce, parts, "max(G3, G1 × contract months)");
  if (eligibleClaims) {
    const recovery = Decimal.max(zero, eligibleClaims.minus(inForce));
    sheet.computed(
      "G5",
      "Aggregate recovery",
      "USD",
      recovery,
      { eligibleClaims, G4: inForce },
      "max(0, eligible claims − G4)",
    );
  }
  return { factor, annual, minimum: least, inForce };
}
