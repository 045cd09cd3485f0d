import type { LetterName } from "@/lib/accounts/health";
import type { Change, ChangeKind } from "./changes";

type Credited = Pick<Change, "kind" | "monthMoved" | "before" | "after">;

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
  NEW: { abilities: ["accounts.import"], fields: [] },
  GONE: { abilities: ["accounts.import"], fields: ["lapsedOn", "outcome"] },
  status: {
    abilities: [],
    fields: ["stage", "outcome", "decidedOn", "quotedRate", "releasedRate", "soldRate", "status"],
  },
  health: { abilities: ["health.override"], fields: [] },
  override: { abilities: ["health.override"], fields: [] },
  ae: { abilities: ["accounts.reassign", "accounts.import"], fields: ["ownerId", "owner"] },
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
  name: { abilities: ["accounts.import"], fields: ["name"] },
  priority: { abilities: [], fields: ["priority"] },
  nextStep: { abilities: [], fields: ["nextStep"] },
  nextStepOn: { abilities: [], fields: ["nextStepOn"] },
};

type Causes = (typeof causes)[ChangeKind];
/** What each letter of health follows from. */
const causesOfLetter: Record<LetterName, Causes> = {
  S: { abilities: ["serviceIssue.record", "guarantee.record"], fields: [] },
  R: { abilities: ["contact.edit", "touch.log", "letter.record"], fields: [] },
  P: {
    abilities: ["line.edit", "lines.import"],
    fields: ["requiredRate", "quotedRate", "releasedRate", "soldRate", "decidedOn", "rate"],
  },
  M: { abilities: ["rfp.record", "month.record", "actuals.import"], fields: ["outcome"] },
};

/** The causes of a change; of health those of the letters it came to or went from. */
function causesOf({ kind, before, after }: Credited): Causes {
  if (kind !== "health") return causes[kind];
  const letters = [before, after].flatMap((level) => String(level ?? "").split(" ")[1] ?? []);
  const all = [causes.health, ...letters.map((letter) => causesOfLetter[letter as LetterName])];
  return { abilities: all.flatMap((each) => each.abilities), fields: all.flatMap((each) => each.fields) };
}

/** What follows from months, terms and the day, without anyone writing it. */
const computed: readonly ChangeKind[] = [
  ...(["health", "members", "contracts", "premium", "fees", "ratio", "adequacy", "renewsOn", "products"] as const),
];

/** Whom a change is told to be by: the last of the acts on its account that can have made it. `acts` newest first. */
export function creditOf(change: Credited, acts: readonly Act[]): Credit {
  const { kind, monthMoved } = change;
  const { abilities, fields } = causesOf(change);
  // What a file can do, taking it back can undo.
  const byFile = abilities.some((ability) => ability.endsWith(".import"));
  const act = acts.find(
    ({ ability, fields: changed }) =>
      abilities.includes(ability) ||
      (byFile && ability === "import.undo") ||
      (!ability.startsWith("serviceIssue.") && changed.some((field) => fields.includes(field))),
  );
  if (act) return { who: act.who, at: act.at, what: act.file ? `${act.what}: ${act.file}` : act.what };
  if (!computed.includes(kind)) return { nobody: "Not in the trail" };
  if (kind === "health") return { nobody: "Follows from other facts, or the date" };
  return { nobody: monthMoved ? "Follows from the new month" : "Follows from the date" };
}
