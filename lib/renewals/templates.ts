import { figuresOver } from "@/lib/units/leaves";

/** Days before the effective date by which a decision opens, is released and decided. */
export type Timing = { opens: number; release: number; decide: number };

/** By which clock each kind of decision is opened; `GUARANTEED` is a fee its guarantee sets for the year that begins. */
export type Templates = Record<TemplateKind, Timing> & {
  /** From so many contracts a fee opens that many days ahead. */
  large: { contracts: number; opens: number };
  /** A public employer decides by vote: it opens so many days sooner, its fee goes out by `fee`, for July all by `july`. */
  public: { sooner: number; fee: number; july: number };
};
export const templateKinds = ["INSURED", "FEE", "GUARANTEED", "STOP_LOSS"] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Setting `renewal_templates`, each figure by its path. */
export const usualTemplates = {
  "INSURED.opens": "210",
  "INSURED.release": "90",
  "INSURED.decide": "60",
  "FEE.opens": "270",
  "FEE.release": "150",
  "FEE.decide": "45",
  "GUARANTEED.opens": "210",
  "GUARANTEED.release": "120",
  "GUARANTEED.decide": "45",
  "STOP_LOSS.opens": "120",
  "STOP_LOSS.release": "30",
  "STOP_LOSS.decide": "15",
  "LARGE.contracts": "5000",
  "LARGE.opens": "540",
  "PUBLIC.sooner": "60",
  "PUBLIC.fee": "180",
  "PUBLIC.july": "165",
} as const;

/** The templates as a setting keeps them, or as usual. */
export function templatesFrom(stored: unknown): Templates {
  const figures = figuresOver(usualTemplates, stored);
  const day = (path: keyof typeof usualTemplates) => figures[path].toNumber();
  const timing = (kind: TemplateKind): Timing => ({
    opens: day(`${kind}.opens`),
    release: day(`${kind}.release`),
    decide: day(`${kind}.decide`),
  });
  return {
    INSURED: timing("INSURED"),
    FEE: timing("FEE"),
    GUARANTEED: timing("GUARANTEED"),
    STOP_LOSS: timing("STOP_LOSS"),
    large: { contracts: day("LARGE.contracts"), opens: day("LARGE.opens") },
    public: { sooner: day("PUBLIC.sooner"), fee: day("PUBLIC.fee"), july: day("PUBLIC.july") },
  };
}
