import type { Decimal } from "@/lib/units/decimal";
import { type Figure, shareOf, sideOf } from "./figure";
import type { Format, Metric } from "./metric";

/** A number made of rules rather than of columns: told like any other. */
type Told = Pick<Metric, "name" | "tells" | "formula" | "better"> & { format: Format; line: string };

/** What a person carries and leads (domain 5.8), each defined once. */
export const capacityMetrics = {
  workload: {
    name: "Workload",
    tells: "How much work a book of accounts is, whatever it earns",
    formula:
      "Sum over accounts of size (0.5, 1.5 from 1,000 contracts, 3 from 5,000) × 1.5 from 180 days before a renewal to 30 after × (1 + 0.25 public + 0.25 union + 0.25 over 30% out of state + 0.5 open RFP)",
    format: "ratio",
    better: "neither",
    line: "Full from 25, over at more than 30",
  },
  accountsPerExecutive: {
    name: "Accounts per AE",
    tells: "How many accounts an AE owns",
    formula: "Accounts in force ÷ AEs who own them",
    format: "ratio",
    better: "neither",
    line: "7 to 13 in this segment",
  },
  span: {
    name: "Span",
    tells: "How many people report to a Director",
    formula: "Count of direct reports who work here",
    format: "count",
    better: "neither",
    line: "5 to 7",
  },
} as const satisfies Record<string, Told>;

/** A load as it is explained: the sum of what each account weighs. */
export const workloadFigure = (load: Decimal): Figure => ({
  ...capacityMetrics.workload,
  value: load,
  numerator: sideOf("What its accounts weigh, added up", load, "ratio"),
  denominator: null,
});

/** Accounts over those who own them, never an average of averages; none where nobody owns any. */
export function accountsPerExecutive(owned: readonly number[]): Figure {
  const owners = owned.filter((accounts) => accounts > 0);
  const all = owners.reduce((total, accounts) => total + accounts, 0);
  return {
    ...capacityMetrics.accountsPerExecutive,
    value: shareOf(all, owners.length),
    numerator: sideOf("Accounts in force", all),
    denominator: sideOf("AEs who own them", owners.length),
  };
}

export type SpanState = "NARROW" | "USUAL" | "WIDE";
/** Whether so many direct reports are fewer than, as many as, or more than a Director usually leads (5 to 7). */
export const spanState = (reports: number): SpanState => (reports < 5 ? "NARROW" : reports > 7 ? "WIDE" : "USUAL");
