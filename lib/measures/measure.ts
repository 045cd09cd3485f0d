import type { Figure } from "@/lib/metrics/figure";
import type { Deal } from "@/lib/opportunities/deal";
import type { Rfp } from "@/lib/rfps/rfp";
import type { GridRow } from "@/lib/whitespace/grid";
import type { PenetrationKey } from "./penetration";

export type MeasureKey =
  | "products"
  | "productsByMember"
  | "multi"
  | "attach"
  | "conversionPremium"
  | "conversionFees"
  | "openPremium"
  | "weightedPremium"
  | "openFees"
  | "weightedFees"
  | "coverage"
  | "weightedCoverage"
  | "quoteRate"
  | "close"
  | "closeByPeople"
  | "finalist"
  | "finalistWin"
  | "cycle"
  | "turnaround"
  | PenetrationKey;
/** A released quote: its request, and the business days from complete to release. */
export type Turned = { id: string; days: number };
/** The rows a measure is made of: opportunities, accounts, quotes or RFPs. */
export type MeasureRows = { deals: Deal[] } | { accounts: GridRow[] } | { quotes: string[] } | { rfps: Rfp[] };
export type Measure = Figure & { key: MeasureKey; rows: MeasureRows; note?: string };
