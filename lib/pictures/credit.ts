import type { Change, ChangeKind } from "./changes";

/** An act of the trail on an account, or a file that touched it, newest first. */
export type Act = {
  accountId: string;
  who: string;
  at: Date;
  what: string;
  ability: string;
  fields: string[];
  file?: string;
};
/** Who made a change and when; without them, why there is nobody to name. */
export type Credit = { who: string; at: Date; what: string } | { nobody: string };

/** The acts that a change of each kind can follow from: abilities whole, or fields of an edit. */
const causes: Record<ChangeKind, { abilities: string[]; fields: string[] }> = {
  NEW: { abilities: ["accounts.import", "import.undo"], fields: [] },
  GONE: { abilities: ["accounts.import", "import.undo"], fields: ["lapsedOn", "outcome"] },
  status: {
    abilities: [],
    fields: ["stage", "outcome", "decidedOn", "quotedRate", "releasedRate", "soldRate", "status"],
  },
  health: { abilities: ["serviceIssue.record", "rfp.record", "guarantee.record", "health.override"], fields: [] },
  override: { abilities: ["health.override"], fields: [] },
  ae: { abilities: ["accounts.reassign"], fields: ["ownerId", "owner"] },
  broker: { abilities: ["accounts.import"], fields: ["firmId", "broker"] },
  required: { abilities: [], fields: ["requiredRate", "rate"] },
  quoted: { abilities: [], fields: ["quotedRate", "releasedRate", "soldRate", "rate"] },
  members: { abilities: ["month.record", "actuals.import", "accounts.import"], fields: ["members"] },
  contracts: { abilities: ["month.record", "actuals.import", "accounts.import"], fields: ["contracts"] },
  premium: {
    abilities: ["month.record", "actuals.import", "line.edit", "lines.import", "accounts.import"],
    fields: ["rate"],
  },
  fees: {
    abilities: ["month.record", "actuals.import", "line.edit", "lines.import", "accounts.import"],
    fields: ["rate"],
  },
  ratio: { abilities: ["month.record", "actuals.import"], fields: [] },
  adequacy: {
    abilities: ["line.edit", "lines.import", "actuals.import", "month.record"],
    fields: ["rate", "targetRate"],
  },
  renewsOn: { abilities: ["lines.import", "accounts.import"], fields: ["effectiveOn"] },
  products: { abilities: ["line.edit", "lines.import", "accounts.import", "exposure.record"], fields: [] },
  name: { abilities: [], fields: ["name"] },
  priority: { abilities: [], fields: ["priority"] },
  nextStep: { abilities: [], fields: ["nextStep"] },
  nextStepOn: { abilities: [], fields: ["nextStepOn"] },
};

/** What follows from months, terms and the day, without anyone writing it. */
const computed: readonly ChangeKind[] = [
  ...(["health", "members", "contracts", "premium", "fees", "ratio", "adequacy", "renewsOn", "products"] as const),
];

/** Whom a change is told to be by: the last of the acts on its account that can have made it. `acts` newest first. */
export function creditOf({ kind, monthMoved }: Pick<Change, "kind" | "monthMoved">, acts: readonly Act[]): Credit {
  const { abilities, fields } = causes[kind];
  const act = acts.find(
    ({ ability, fields: changed }) =>
      abilities.includes(ability) ||
      (!ability.startsWith("serviceIssue.") && changed.some((field) => fields.includes(field))),
  );
  if (act) return { who: act.who, at: act.at, what: act.file ? `${act.what}: ${act.file}` : act.what };
  if (!computed.includes(kind)) return { nobody: "Not in the trail" };
  return { nobody: monthMoved && kind !== "health" ? "Follows from the new month" : "Follows from the date" };
}
