import type { EditableField } from "@/lib/accounts/editable";
import type { Conflict } from "@/lib/errors";

type Text = Extract<EditableField, "nextStep" | "note" | "externalId">;
const fields: Text[] = ["nextStep", "note", "externalId"];
/** What a writer has been told of a field: its text and the version it had. */
type Known = { value: string; version: number };
export type Tally = { saved: number; conflicts: number; lost: string[]; milliseconds: number[] };

export type Edit = { accountId: string; field: Text; version: number; was: string; value: string; quiet: true };
type Answer = { status: string; receipt?: { version: number }; conflict?: Conflict };
export type Save = (edit: Edit, writer: number) => Promise<Answer>;

/** A number below `below`, the same for the same seed. */
function dice(seed: number) {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/**
 * Writers who each save their own texts into the same accounts, as forms would: with the version and the text they read.
 * Shown another's text they read it and save theirs again. The book keeps of each field every saved text in its order,
 * so that each text a writer was told is saved must be in the trail once, and the last of them in the field.
 */
export async function write(save: Save, accounts: string[], writers: number, edits: number): Promise<Tally> {
  const tally: Tally = { saved: 0, conflicts: 0, lost: [], milliseconds: [] };
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const roll = dice(writer + 1);
      const known = new Map<string, Known>();
      for (let turn = 0; turn < edits / writers; turn++) {
        const accountId = accounts[roll(accounts.length)] ?? "";
        const field = fields[roll(fields.length)] ?? "note";
        const send = (edit: Edit) => save(edit, writer);
        await saveOne(send, known, { accountId, field, value: `W${writer} text ${turn}` }, tally);
      }
    }),
  );
  return tally;
}

type Wanted = Pick<Edit, "accountId" | "field" | "value">;

async function saveOne(save: (edit: Edit) => Promise<Answer>, known: Map<string, Known>, wanted: Wanted, tally: Tally) {
  const { accountId, field, value } = wanted;
  const key = `${accountId} ${field}`;
  for (let attempt = 0; attempt < 50; attempt++) {
    const { value: was, version } = known.get(key) ?? { value: "", version: 0 };
    const start = performance.now();
    const outcome = await save({ accountId, field, version, was, value, quiet: true });
    tally.milliseconds.push(performance.now() - start);
    if (outcome.status === "done" && outcome.receipt) {
      known.set(key, { value, version: outcome.receipt.version });
      tally.saved += 1;
      return;
    }
    if (!outcome.conflict) break;
    tally.conflicts += 1;
    known.set(key, { value: outcome.conflict.theirs, version: Number(outcome.conflict.version) });
  }
  tally.lost.push(`${key} ${value}`);
}

type Change = { accountId: string; changes: Record<string, [string | null, string | null]> };

/** What the trail says was lost: a text saved over without having been seen, or not the one that stands. */
export function lostIn(trail: Change[], standing: Map<string, Record<Text, string>>): string[] {
  const lost: string[] = [];
  const now = new Map<string, string>();
  for (const { accountId, changes } of trail)
    for (const [field, [before, after]] of Object.entries(changes)) {
      const key = `${accountId} ${field}`;
      if (now.has(key) && now.get(key) !== (before ?? ""))
        lost.push(`${key}: ${now.get(key)} was passed over by ${after}`);
      now.set(key, after ?? "");
    }
  for (const [key, value] of now) {
    const [accountId = "", field] = key.split(" ");
    if ((standing.get(accountId)?.[field as Text] ?? "") !== value) lost.push(`${key} does not say ${value}`);
  }
  return lost;
}
