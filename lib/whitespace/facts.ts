import type { Family } from "@/lib/accounts/coverage";
import type { AccountFunding } from "@/lib/accounts/funding";
import type { HealthLevel, Letter } from "@/lib/accounts/health/level";
import type { Products } from "@/lib/accounts/products";
import type { DealLine } from "@/lib/opportunities/amount";
import type { LostReason, Stage } from "@/lib/opportunities/stages";
import type { Product } from "@/lib/products/product";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Dismissal } from "./dismissal";

/** A carrier the employer’s own filing names for a family, and the last day of that plan year. */
export type Filed = { family: Family; carrier: string; toOn: Day; year: number };

/** An opportunity as a cell of its product shows it. */
export type WorkedOn = {
  id: string;
  lines: DealLine[];
  stage: Stage;
  on: Day;
  lostReason: LostReason | null;
  lostTo: string;
};

/** What the cells of an account are made of; counts at the close of its last counted month. */
export type SpaceFacts = {
  id: string;
  name: string;
  owner: string | null;
  ownerId: string | null;
  segment: string;
  industry: string | null;
  medicalFunding: AccountFunding;
  contracts: number;
  members: number;
  ascContracts: number;
  ascMembers: number;
  products: Products;
  healthLevel: HealthLevel;
  service: Letter;
  renewsOn: Day | null;
  exposures: Record<string, Decimal>;
  /** First day of lines in force or sold ahead, and last day of lines that have ended. */
  started: { family: Family; on: Day }[];
  ended: { family: Family; on: Day }[];
  filed: Filed[];
  /** What somebody set aside and nobody took up again. */
  dismissed: Dismissal[];
  /** Opportunities that are open, or were lost within two years, open ones first; `on` is when quoted, lost or opened. */
  deals: WorkedOn[];
  /** Whether this viewer may set something aside here. */
  writable: boolean;
};

/** The same as it is read: exposures as text. */
export type SpaceRow = Omit<SpaceFacts, "exposures"> & { exposures: Record<string, string> };

export type Whitespace = {
  today: Day;
  rows: SpaceRow[];
  /** The catalogue in force today, and the families nobody is sold. */
  products: Product[];
  notOffered: readonly Family[];
};

export const factsOf = (row: SpaceRow): SpaceFacts => ({
  ...row,
  exposures: Object.fromEntries(Object.entries(row.exposures).map(([kind, value]) => [kind, decimal(value)])),
});

export const heldIn = (products: Products) =>
  (Object.keys(products) as Family[]).filter((family) => products[family] === "HELD");
