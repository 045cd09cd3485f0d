/** What a desk may need before it can quote a product; none of it names a person. */
export const needs = [
  "CENSUS",
  "DESIGN",
  "RATES",
  "EXPERIENCE",
  "LARGE_CLAIMS",
  "RX_FILE",
  "CONTRACT",
  "CONTRIBUTION",
  "RETIREES",
  "PAYROLL",
] as const;
export type Need = (typeof needs)[number];
export const needNames: Record<Need, string> = {
  CENSUS: "Census by age, tier and ZIP code",
  DESIGN: "Present plan design",
  RATES: "Present and renewal rates",
  EXPERIENCE: "24 months of claims and enrollment",
  LARGE_CLAIMS: "Large claims in bands",
  RX_FILE: "Pharmacy claims file",
  CONTRACT: "Present vendor’s contract terms",
  CONTRIBUTION: "Contribution and participation",
  RETIREES: "Medicare-eligible retirees by state",
  PAYROLL: "Covered payroll or volume",
};

/** A product's quote: how many business days the desk has once it has all of it, and what it needs. */
export type QuoteTerms = { days: number; needs: Need[] };

const quoted = (days: number, ...each: Need[]): QuoteTerms => ({ days, needs: each });
/** As delivered, by the code of what can be in an opportunity; a setting changes it. */
export const usualTerms: Record<string, QuoteTerms> = {
  "MED-FI": quoted(10, "CENSUS", "DESIGN", "RATES", "EXPERIENCE", "LARGE_CLAIMS"),
  "MED-ASC": quoted(10, "CENSUS", "DESIGN", "EXPERIENCE", "LARGE_CLAIMS"),
  "RX-IN": quoted(10, "DESIGN", "RX_FILE", "CONTRACT"),
  "DEN-FI": quoted(5, "CENSUS", "DESIGN", "RATES", "EXPERIENCE", "CONTRIBUTION"),
  "VIS-FI": quoted(3, "CENSUS", "DESIGN", "RATES"),
  "SL-SPEC": quoted(7, "CENSUS", "DESIGN", "EXPERIENCE", "LARGE_CLAIMS"),
  "BH-ENH": quoted(3, "CENSUS"),
  "CM-ENH": quoted(5, "CENSUS", "EXPERIENCE"),
  "CDH-FSA": quoted(3, "CENSUS", "DESIGN"),
  "MA-GRP": quoted(15, "DESIGN", "EXPERIENCE", "RETIREES"),
  LIFE: quoted(5, "CENSUS", "RATES", "PAYROLL"),
};

/** The terms in force, given the setting's leaves under `CODE.days` and `CODE.NEED`. */
export const termsOf = (leaves: Record<string, string>): Record<string, QuoteTerms> =>
  Object.fromEntries(
    Object.entries(usualTerms).map(([code, usual]) => [
      code,
      {
        days: Number(leaves[`${code}.days`] ?? usual.days),
        needs: needs.filter((need) => {
          const set = leaves[`${code}.${need}`];
          return set === undefined ? usual.needs.includes(need) : set === "true";
        }),
      },
    ]),
  );
