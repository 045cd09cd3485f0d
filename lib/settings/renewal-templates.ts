import { type TemplateKind, templateKinds, usualTemplates } from "@/lib/renewals/templates";
import type { Setting } from "./definition";
import type { Field } from "./field";

const names: Record<TemplateKind, string> = {
  INSURED: "Insured rate",
  FEE: "ASC fee",
  GUARANTEED: "ASC fee in a guarantee year",
  STOP_LOSS: "Stop-loss",
};
const longestAhead = 720;

const days = (path: string, label: string, hint?: string): Field => ({
  path,
  label,
  unit: "days",
  atMost: longestAhead,
  grouped: true,
  ...(hint && { hint }),
});

/** When a renewal's decisions open, leave the house and are made; the days of stages between are those of their path. */
export const templateSetting: Setting = {
  key: "renewal_templates",
  family: "CATALOGUE",
  place: "thresholds",
  title: "Renewal templates",
  tells:
    "How many days before the effective date a decision opens, is released and is made, by what is decided and for whom.",
  used: "Renewals opened from then on, by themselves, by hand and by a file; those that are open keep their days",
  usual: usualTemplates,
  fields: [
    ...templateKinds.flatMap((kind) => [
      days(`${kind}.opens`, `${names[kind]}, opens`),
      days(`${kind}.release`, `${names[kind]}, released by`),
      days(`${kind}.decide`, `${names[kind]}, decided by`),
    ]),
    { path: "LARGE.contracts", label: "Large ASC accounts, from contracts", unit: "count", atLeast: 1, grouped: true },
    days("LARGE.opens", "Large ASC accounts, fee opens"),
    days("PUBLIC.sooner", "Public employers, open sooner by", "They decide by vote."),
    days("PUBLIC.fee", "Public employers, fee released by"),
    days("PUBLIC.july", "Public employers, July 1 released by"),
  ],
  faults: (figures) =>
    templateKinds.flatMap((kind) => {
      const [opens, release, decide] = ["opens", "release", "decide"].map((name) => figures[`${kind}.${name}`]);
      if (opens && release?.gte(opens))
        return [{ path: `${kind}.release`, message: "Must be fewer days than it opens ahead." }];
      if (release && decide?.gte(release))
        return [{ path: `${kind}.decide`, message: "Must be fewer days than it is released ahead." }];
      return [];
    }),
};
