import { addDays, type Day } from "@/lib/units/day";
import { resultOf } from "@/lib/worksheets/engine";
import { type Figures, parametersOf } from "@/lib/worksheets/parameters";
import { type SheetKind, sheets } from "@/lib/worksheets/sheets";
import { requiredOf, type Stated } from "@/lib/worksheets/stated";
import { workedOf } from "@/lib/worksheets/worked";
import { underwriterOf, userIdOf } from "./access";
import type { Cast } from "./cast";
import { idOf } from "./random";
import { type Book, put, type Row } from "./table";

export type SignedSheet = { figures: Figures; stated: Stated; reason: string; note?: string };

/** The versions of a worksheet, three weeks apart, the last one signed before its rate went out. */
export function putVersions(
  book: Book,
  today: Day,
  cast: Cast,
  track: Row,
  kind: SheetKind,
  versions: [SignedSheet, SignedSheet],
) {
  const sheet = sheets[kind];
  const last = firstOf(addDays((track.released_on as Day | null) ?? today, -4), today);
  const by = userIdOf(`${underwriterOf(cast)}@truebook.test`);
  for (const [index, { figures, stated, reason, note }] of versions.entries()) {
    const signedOn = index === 0 ? addDays(last, -21) : last;
    const parameters = parametersOf(figures, sheet);
    const worked = workedOf(kind, parameters, { stated, currentRate: String(track.current_rate) });
    if ("faults" in worked) throw new Error(`${cast.name}: ${JSON.stringify(worked.faults)}`);
    const notes = Object.fromEntries(note ? worked.questions.map(({ id }) => [id, note]) : []);
    put(book, "worksheets", {
      id: idOf("worksheet", String(track.id), String(index + 1)),
      account_id: track.account_id,
      track_id: track.id,
      number: index + 1,
      status: "SIGNED",
      parameters,
      stated,
      notes,
      reason,
      source: null,
      engine: sheet.engine,
      result: resultOf(parameters, kind),
      required_rate: requiredOf(stated, worked.required.toFixed(8), sheet),
      entered_by_id: by,
      entered_at: `${addDays(signedOn, -1)}T15:00:00Z`,
      signed_by_id: by,
      signed_at: `${signedOn}T15:00:00Z`,
      version: 2,
    });
  }
}

const firstOf = (a: Day, b: Day) => (a < b ? a : b);
