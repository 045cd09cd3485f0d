import { coverageNames, type Family } from "@/lib/accounts/coverage";
import type { Product, ProductKind, ProductTerms } from "./product";

const usual: ProductTerms = {
  offered: true,
  funding: "BOTH",
  smallest: "0",
  low: "0",
  high: "0",
  takeUp: "1",
  margin: "0.15",
  leadDays: "60",
  offCycle: true,
  commissionable: true,
};

type Given = Partial<Omit<Product, keyof Pick<Product, "code" | "name" | "family">>>;
const product = (family: Family, code: string, name: string, given: Given): Product => ({
  ...usual,
  basis: "CONTRACT",
  revenue: "FEE",
  disclosure: "DIRECT",
  ...given,
  family,
  code,
  name,
});
const priced = (low: string, high: string) => ({ low, high });
const insured = { revenue: "PREMIUM", margin: "0.05", leadDays: "90", offCycle: false } as const;
const participant = { basis: "PARTICIPANT" } as const;
const asc = { funding: "ASC" } as const;
const first = { core: true } as const;
const unpriced = { basis: "UNPRICED" } as const;

/**
 * Every product beyond medical as delivered, under its family, the family's own first. Prices are planning bands of 2026:
 * published averages where there are some (specific stop-loss, survey of 2025; here at deductibles of $250K to $500K).
 */
export const catalogue: readonly Product[] = [
  product("PHARMACY", "RX-IN", "Pharmacy carve-in", {
    ...first,
    ...asc,
    ...priced("0.50", "2.00"),
    leadDays: "120",
    offCycle: false,
    disclosure: "INDIRECT",
  }),
  product("PHARMACY", "RX-SPEC", "Specialty and GLP-1 management", {
    basis: "MEMBER",
    ...priced("0.50", "2.50"),
    requires: "PHARMACY",
  }),
  product("PHARMACY", "RX-OPT", "Formulary and biosimilar program", {
    basis: "MEMBER",
    ...priced("0.30", "1.00"),
    requires: "PHARMACY",
  }),
  product("DENTAL", "DEN-FI", "Insured dental", { ...first, ...insured, ...priced("38.00", "52.00") }),
  product("DENTAL", "DEN-ASC", "Dental administration", {
    ...asc,
    ...priced("2.75", "4.50"),
    smallest: "500",
    excludes: "DENTAL",
    leadDays: "90",
  }),
  product("VISION", "VIS-FI", "Vision", { ...first, ...insured, ...priced("6.00", "9.00"), offCycle: true }),
  product("STOP_LOSS", "SL-SPEC", "Specific stop-loss", {
    ...first,
    ...insured,
    ...asc,
    ...priced("51.00", "105.00"),
    margin: "0.12",
  }),
  product("STOP_LOSS", "SL-AGG", "Aggregate stop-loss", {
    ...insured,
    ...asc,
    ...priced("3.00", "8.00"),
    requires: "STOP_LOSS",
  }),
  product("BEHAVIORAL", "BH-ENH", "Behavioral navigation and virtual therapy", { ...first, ...priced("1.00", "3.50") }),
  product("BEHAVIORAL", "EAP", "Employee assistance", { ...priced("1.10", "2.75"), leadDays: "45" }),
  product("CARE_MANAGEMENT", "CM-ENH", "Complex care management", { ...first, ...priced("3.00", "6.50") }),
  product("CARE_MANAGEMENT", "CM-MAT", "Maternity and family support", { ...priced("0.40", "1.50") }),
  product("CARE_MANAGEMENT", "TELE", "Virtual primary and urgent care", { ...priced("0.85", "3.00") }),
  product("CARE_MANAGEMENT", "MSK", "Digital musculoskeletal", { ...priced("1.50", "4.00") }),
  product("CARE_MANAGEMENT", "DIAB", "Diabetes and hypertension program", {
    ...participant,
    ...priced("55.00", "90.00"),
    takeUp: "0.04",
  }),
  product("CARE_MANAGEMENT", "WEIGHT", "Weight health", { ...priced("1.00", "3.00"), needs: "GLP1_COVERED" }),
  product("CARE_MANAGEMENT", "FERT", "Fertility and family building", { ...priced("1.50", "4.50") }),
  product("CARE_MANAGEMENT", "2ND-OP", "Expert second opinion", { ...priced("0.75", "2.50") }),
  product("CARE_MANAGEMENT", "CANCER", "Oncology navigation", { ...priced("1.00", "2.50") }),
  product("CARE_MANAGEMENT", "NAV", "Advocacy and navigation", {
    ...priced("4.00", "12.00"),
    smallest: "1000",
    leadDays: "90",
  }),
  product("CARE_MANAGEMENT", "WELL", "Wellbeing platform", { ...priced("1.25", "3.50") }),
  product("SPENDING_ACCOUNTS", "CDH-FSA", "FSA and commuter accounts", {
    ...first,
    ...participant,
    ...priced("3.50", "5.00"),
    takeUp: "0.25",
  }),
  product("SPENDING_ACCOUNTS", "CDH-HSA", "HSA custody", {
    ...participant,
    ...priced("1.75", "3.25"),
    takeUp: "0.3",
    needs: "HDHP_OFFERED",
    disclosure: "INDIRECT",
  }),
  product("SPENDING_ACCOUNTS", "CDH-HRA", "HRA administration", {
    ...participant,
    ...priced("3.00", "5.50"),
    takeUp: "0.2",
  }),
  product("SPENDING_ACCOUNTS", "COBRA", "COBRA and direct billing", { ...priced("0.60", "1.10") }),
  product("GROUP_MEDICARE", "MA-GRP", "Group Medicare Advantage", {
    ...first,
    ...insured,
    basis: "RETIREE",
    ...priced("90.00", "260.00"),
    leadDays: "150",
  }),
  product("GROUP_MEDICARE", "PDP-GRP", "Group Part D", {
    ...insured,
    basis: "RETIREE",
    ...priced("110.00", "220.00"),
    leadDays: "150",
  }),
  product("GROUP_MEDICARE", "MEDSUP", "Medicare supplement", {
    ...insured,
    basis: "RETIREE",
    ...priced("190.00", "290.00"),
    leadDays: "120",
  }),
  product("ANCILLARY", "LIFE", "Basic life and AD&D", { ...first, ...unpriced, ...insured }),
  product("ANCILLARY", "STD-LTD", "Short and long-term disability", { ...unpriced, ...insured }),
  product("ANCILLARY", "VOL", "Accident, critical illness, hospital indemnity", {
    ...unpriced,
    ...insured,
    smallest: "100",
    offCycle: true,
  }),
  product("ANCILLARY", "INTL", "International and travel medical", {
    ...unpriced,
    ...insured,
    needs: "EXPATRIATES",
    offCycle: true,
  }),
];

const flag = (text: string | undefined, otherwise: boolean) => (text === undefined ? otherwise : text === "true");

/** A product as the leaves of its family's setting have it, under `CODE.field`. */
function withTerms(kind: Product, leaves: Record<string, string>): Product {
  const of = (field: string) => leaves[`${kind.code}.${field}`];
  return {
    ...kind,
    offered: flag(of("offered"), kind.offered),
    funding: (of("funding") as Product["funding"] | undefined) ?? kind.funding,
    smallest: of("smallest") ?? kind.smallest,
    low: of("low") ?? kind.low,
    high: of("high") ?? kind.high,
    takeUp: of("takeUp") ?? kind.takeUp,
    margin: of("margin") ?? kind.margin,
    leadDays: of("leadDays") ?? kind.leadDays,
    offCycle: flag(of("offCycle"), kind.offCycle),
    commissionable: flag(of("commissionable"), kind.commissionable),
  };
}

/** The catalogue in force, given each family's leaves. */
export const catalogueOf = (leaves: Partial<Record<Family, Record<string, string>>>): Product[] =>
  catalogue.map((kind) => withTerms(kind, leaves[kind.family] ?? {}));

export const isPriced = ({ basis }: Pick<ProductKind, "basis">) => basis !== "UNPRICED";

/** A family's own product, and those that stand beside it. */
export const coreOf = (products: readonly Product[], family: Family): Product =>
  products.find((each) => each.family === family && each.core)!;
export const besideOf = (products: readonly Product[], family: Family) =>
  products.filter((each) => each.family === family && !each.core);

/** Every product as a form offers it. */
export const productOptions = catalogue.map(({ code, name, family }) => ({
  value: code,
  label: `${name} (${coverageNames[family].toLowerCase()})`,
}));
