import { fieldText } from "@/lib/activity/words";
import { counted } from "@/lib/format";

const known: Record<string, string> = {
  conflict: "Something that now stands beside it would be in its way.",
  merged_into_id: "It has been merged again since.",
  months: "The month has been restated since.",
  handed_over_at: "It has taken effect since. Reassign it instead.",
  "no owner": "It would be left without an owner.",
  "owner left": "Whoever owned it no longer works here.",
};

/** Columns of an account team that differ where somebody else was put on it, took over or left since. */
const ofTeam = ["user_id", "from_on", "to_on"];

const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Why a unit stayed, of what the database says: columns that changed since, a table, or a word of its own. `onTeam` where
 * it is of an account team. */
export function reasonText(detail: string | null, onTeam = false): string {
  const columns = (detail ?? "").split(", ").filter(Boolean);
  if (onTeam && columns.some((column) => ofTeam.includes(column)))
    return "Who has it changed since. Reassign it instead.";
  const word = columns.find((column) => known[column]);
  if (word) return known[word] ?? "";
  const fields = columns.map((column, index) =>
    index ? fieldText(camel(column)).toLowerCase() : fieldText(camel(column)),
  );
  if (fields.length === 0) return "Changed since.";
  const said = fields.length > 1 ? `${fields.slice(0, -1).join(", ")} and ${fields.at(-1)}` : fields[0];
  return `${said} changed since.`;
}

/** What an undo did, in a sentence: of `asked` accounts or records so many went back. */
export function undoSays(undone: number, asked: number): string {
  if (undone === 0) return "Nothing went back: it changed since.";
  if (undone === asked) return asked === 1 ? "Undone." : `Undone: ${counted(asked, "record")} as before.`;
  return `Undone for ${undone} of ${asked}. The rest changed since and stays.`;
}
