/**
 * How a figure of a sheet is typed: the first of a month, whole numbers, dollars, dollars a person (PMPM, or PEPM where the
 * sheet is of contracts), a percent, a factor, a word of a list, a name.
 */
export type FigureUnit = "month" | "count" | "dollars" | "pmpm" | "percent" | "factor" | "choice" | "name";

/** One figure of a sheet. `key` names it in forms and mappings, `at` is its place in the engine’s input. */
export type SheetField = {
  key: string;
  at: string;
  label: string;
  unit: FigureUnit;
  section: string;
  /** Of a choice, the usual one first: stored word and how it is said. */
  options?: readonly { value: string; label: string }[];
  /** Of an entry of a list: what the entry is called there. */
  named?: string;
  /** Of a row of a list whose rows are named in the sheet: the list, and which row counted from 1. */
  list?: string;
  row?: number;
  /** Where another figure is given, this one must be too. */
  besides?: string;
};

type Part = Omit<SheetField, "section">;

const coverage = (period: number, index: number, name: string): Part[] => {
  const [key, at] = [`p${period}.${name.toLowerCase()}`, `periods.${period - 1}.coverages.${index}`];
  return [
    { key: `${key}.paid`, at: `${at}.paid`, label: `${name} paid claims`, unit: "dollars", named: name },
    { key: `${key}.completion`, at: `${at}.completionFactor`, label: `${name} completion factor`, unit: "factor" },
    { key: `${key}.trend`, at: `${at}.trend`, label: `${name} trend a year`, unit: "percent" },
  ];
};

const period = (number: number): Part[] => {
  const [key, at] = [`p${number}`, `periods.${number - 1}`];
  return [
    { key: `${key}.start`, at: `${at}.start`, label: "First month", unit: "month" },
    { key: `${key}.months`, at: `${at}.months`, label: "Months", unit: "count" },
    { key: `${key}.weight`, at: `${at}.weight`, label: "Weight", unit: "percent" },
    { key: `${key}.memberMonths`, at: `${at}.memberMonths`, label: "Member months", unit: "count" },
    ...coverage(number, 0, "Medical"),
    ...coverage(number, 1, "Rx"),
    { key: `${key}.excess`, at: `${at}.excess`, label: "Pooled excess, as one total", unit: "dollars" },
    { key: `${key}.demographic`, at: `${at}.demographicFactor`, label: "Demographic factor", unit: "factor" },
    { key: `${key}.benefit`, at: `${at}.benefitFactor`, label: "Plan change factor", unit: "factor" },
    { key: `${key}.network`, at: `${at}.networkFactor`, label: "Network factor", unit: "factor" },
    { key: `${key}.other`, at: `${at}.otherFactor`, label: "Other factor", unit: "factor" },
  ];
};

const fixed = (index: number, key: string, named: string): Part => ({
  key: `fixed.${key}`,
  at: `retention.fixed.${index}.pmpm`,
  label: named,
  unit: "pmpm",
  named,
});
const variable = (index: number, key: string, named: string): Part => ({
  key: `variable.${key}`,
  at: `retention.variable.${index}.share`,
  label: named,
  unit: "percent",
  named,
});
const choice = (name: string, label: string, ...options: [string, string][]): Part => ({
  key: name,
  at: `parameters.${name}`,
  label,
  unit: "choice",
  options: options.map(([value, word]) => ({ value, label: word })),
});

const sections: Record<string, Part[]> = {
  "Rating period": [
    { key: "effective", at: "effective", label: "Effective", unit: "month" },
    { key: "ratingMonths", at: "ratingMonths", label: "Months rated", unit: "count" },
    { key: "currentPremium", at: "currentPremium", label: "Current premium", unit: "pmpm" },
    { key: "cap", at: "cap", label: "Cap by contract", unit: "percent" },
    { key: "floor", at: "floor", label: "Floor by contract", unit: "percent" },
  ],
  "Current experience": period(1),
  "Prior experience": period(2),
  "Pooling, credibility and manual": [
    { key: "poolingPoint", at: "poolingPoint", label: "Pooling point", unit: "dollars" },
    { key: "poolingCharge", at: "poolingCharge", label: "Pooling charge", unit: "pmpm" },
    { key: "fullCredibility", at: "credibility.full", label: "Member months of full credibility", unit: "count" },
    { key: "manual", at: "manual.base", label: "Manual claims", unit: "pmpm" },
    { key: "claimsLoad", at: "claimsLoad", label: "Claims load", unit: "factor" },
    { key: "otherClaims", at: "addBacks.0.pmpm", label: "Other claims", unit: "pmpm", named: "Other claims" },
  ],
  Retention: [
    fixed(0, "admin", "Administration"),
    fixed(1, "assessments", "Assessments"),
    fixed(2, "pcori", "PCORI"),
    fixed(3, "commission", "Commission, flat"),
    variable(0, "commission", "Commission"),
    variable(1, "tax", "Premium tax"),
    variable(2, "margin", "Margin"),
  ],
  "Order of the lines": [
    choice(
      "poolingChargeBasis",
      "Pooling charge is at the level of the",
      ["RATING", "Rating period"],
      ["EXPERIENCE", "Experience period"],
    ),
    choice(
      "completionOrder",
      "Claims are completed",
      ["BEFORE_POOLING", "Before pooling"],
      ["AFTER_POOLING", "After pooling"],
    ),
    choice("blendOn", "Credibility blends", ["CLAIMS", "Claims"], ["PREMIUM", "Premium"]),
    choice("trendMethod", "Trend is", ["COMPOUND", "Compound"], ["SIMPLE", "Simple"]),
  ],
};

/** Everything a sheet is entered by or loaded from, in the order of its sections. */
export const sheetFields: readonly SheetField[] = Object.entries(sections).flatMap(([section, parts]) =>
  parts.map((part) => ({ ...part, section })),
);
export const sectionNames = Object.keys(sections);
export const fieldByKey = new Map(sheetFields.map((field) => [field.key, field]));

/** The field that stands at a place of the engine’s input, or the one nearest above it; of the sheet’s first where none is. */
export function fieldAt(path: readonly PropertyKey[], fields = sheetFields): SheetField {
  const place = path.join(".");
  const at = (where: string) => fields.find((field) => field.at === where);
  const below = (where: string) => fields.find((field) => where !== "" && field.at.startsWith(`${where}.`));
  const parent = path.slice(0, -1).join(".");
  return (
    at(place) ??
    below(place) ??
    at(`${path.slice(0, 2).join(".")}.start`) ??
    at(`${path.slice(0, 1).join(".")}.start`) ??
    below(parent) ??
    fields[0]!
  );
}
