import type { TrackKind } from "@/lib/renewals/due-dates";
import { feeSections, stopLossSections } from "./asc-fields";
import { type SheetField, sectionNames, sheetFields } from "./fields";

/** What decides the kind of a worksheet is what its decision is about. */
export type SheetKind = TrackKind;
export type StatedLine = { id: string; label: string; unit: "pmpm" | "percent" };

/** One kind of worksheet: what it is entered by, what underwriting states of it, and the line the decision requires. */
export type Sheet = {
  kind: SheetKind;
  /** The engine by which a result is made. Whoever changes what it answers gives it a new name. */
  engine: string;
  sections: readonly string[];
  fields: readonly SheetField[];
  byKey: ReadonlyMap<string, SheetField>;
  stated: readonly StatedLine[];
  required: string;
  /** Places of the engine's input that are no field, as they are said. */
  places: Record<string, string>;
};

const sheet = (one: Omit<Sheet, "byKey">): Sheet => ({
  ...one,
  byKey: new Map(one.fields.map((field) => [field.key, field])),
});
const fieldsOf = (sections: Record<string, Omit<SheetField, "section">[]>): SheetField[] =>
  Object.entries(sections).flatMap(([section, parts]) => parts.map((part) => ({ ...part, section })));

const pepm = (id: string, label: string): StatedLine => ({ id, label, unit: "pmpm" });

const insuredLines: readonly StatedLine[] = [
  { id: "L9", label: "Experience claims", unit: "pmpm" },
  { id: "L10", label: "Credibility", unit: "percent" },
  { id: "L11", label: "Blended claims", unit: "pmpm" },
  { id: "L13", label: "Projected claims", unit: "pmpm" },
  { id: "L14", label: "Fixed retention", unit: "pmpm" },
  { id: "L15", label: "Variable retention", unit: "percent" },
  { id: "L16", label: "Required premium", unit: "pmpm" },
  { id: "L17", label: "Rate action", unit: "percent" },
];

const places = {
  tiers: "The tiers",
  "fees.credits": "The credits",
  experience: "The experience",
  "experience.claimants": "Claims of single claimants",
  "experience.layers": "The deductibles with claims above them",
  "performance.guarantees": "The performance guarantees",
};

export const sheets: Record<SheetKind, Sheet> = {
  INSURED: sheet({
    kind: "INSURED",
    engine: "insured 1",
    sections: sectionNames,
    fields: sheetFields,
    stated: insuredLines,
    required: "L16",
    places: {},
  }),
  FEE: sheet({
    kind: "FEE",
    engine: "asc 1",
    sections: Object.keys(feeSections),
    fields: fieldsOf(feeSections),
    stated: [pepm("F5", "Total billed"), pepm("F6", "Carrier-retained fees"), pepm("C7", "Expected claims")],
    required: "F6",
    places,
  }),
  STOP_LOSS: sheet({
    kind: "STOP_LOSS",
    engine: "asc 1",
    sections: Object.keys(stopLossSections),
    fields: fieldsOf(stopLossSections),
    stated: [
      pepm("C7", "Expected claims"),
      pepm("G1", "Aggregate attachment factor"),
      pepm("S8", "Specific premium"),
      pepm("S18", "Stop-loss premium"),
    ],
    required: "S18",
    places,
  }),
};

export const sheetKinds = Object.keys(sheets) as [SheetKind, ...SheetKind[]];
