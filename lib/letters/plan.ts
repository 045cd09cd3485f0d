import { addDays, type Day } from "@/lib/units/day";

export type Role = "BROKER" | "CONSULTANT";

/** A letter of record as it stands: of one line, or of every line without one of its own where `lineId` is null. */
export type Letter = {
  id: string;
  lineId: string | null;
  firmId: string;
  role: Role;
  signedOn: Day | null;
  fromOn: Day;
  toOn: Day | null;
  quoteOnly: boolean;
  contested: boolean;
  rescindedOn: Day | null;
};
export type Asked = Pick<Letter, "firmId" | "role" | "signedOn" | "fromOn" | "quoteOnly" | "contested"> & {
  /** The lines it names; null where it names the whole account. */
  lineIds: string[] | null;
};
/** Letters to write, one a line, and letters whose last day changes. */
export type LetterPlan = {
  add: { lineId: string | null; toOn: Day | null }[];
  ends: { id: string; was: Day | null; toOn: Day | null }[];
};

const dayBefore = (day: Day) => addDays(day, -1);
const later = (...days: [Day, Day]): Day => days.sort()[1]!;
/** Whether a letter makes its firm the one of record while it lasts. */
export const binds = ({ quoteOnly, contested, rescindedOn }: Letter) => !quoteOnly && !contested && !rescindedOn;
const lasts = ({ fromOn, toOn }: Letter) => toOn === null || toOn >= fromOn;
const reaches = ({ toOn }: Letter, day: Day) => toOn === null || toOn >= day;
/** Of two letters the one signed later is the customer's will; unsigned ones are as old as the day they begin. */
const signed = ({ signedOn, fromOn }: Pick<Letter, "signedOn" | "fromOn">) => signedOn ?? fromOn;

/**
 * What a letter changes. One that only lets a firm ask, or that is contested, leaves every other as it is. A full one ends
 * on the day before it begins each letter of the same role about the same lines; one that would begin later but was signed
 * earlier never begins; one signed later ends this one. A letter of the whole account also ends those of single lines; a
 * letter of a line leaves the whole account's, which goes on for the other lines.
 */
export function planLetter(letters: readonly Letter[], asked: Asked): LetterPlan {
  const scopes = asked.lineIds ?? [null];
  if (asked.quoteOnly || asked.contested) return { add: scopes.map((lineId) => ({ lineId, toOn: null })), ends: [] };
  const rivals = letters.filter((letter) => binds(letter) && lasts(letter) && letter.role === asked.role);
  const about = (lineId: string | null) =>
    rivals.filter((each) => lineId === null || each.lineId === lineId || each.lineId === null);
  const ends = new Map<string, LetterPlan["ends"][number]>();
  const add = scopes.map((lineId) => {
    let toOn: Day | null = null;
    for (const rival of about(lineId)) {
      if (!reaches(rival, asked.fromOn)) continue;
      if (rival.fromOn >= asked.fromOn && signed(rival) > signed(asked)) {
        // It takes over from this one; but a line's own letter leaves the rest of the account to it.
        const last = dayBefore(rival.fromOn);
        if ((rival.lineId === lineId || rival.lineId === null) && (toOn === null || last < toOn)) toOn = last;
      } else if (lineId === null || rival.lineId === lineId) {
        ends.set(rival.id, { id: rival.id, was: rival.toOn, toOn: dayBefore(later(rival.fromOn, asked.fromOn)) });
      }
    }
    return { lineId, toOn };
  });
  return { add, ends: [...ends.values()] };
}

/** What goes on again when a letter no longer binds: whatever had ended on the day before it for its sake. */
export function planWithdrawal(letters: readonly Letter[], gone: Letter): LetterPlan["ends"] {
  const after = (each: Letter) =>
    letters
      .filter((next) => binds(next) && lasts(next) && next.id !== gone.id && next.id !== each.id)
      .filter((next) => next.role === each.role && next.fromOn > each.fromOn)
      .filter((next) => next.lineId === null || next.lineId === each.lineId)
      .map(({ fromOn }) => fromOn)
      .sort()[0];
  return letters
    .filter((each) => binds(each) && each.id !== gone.id && each.role === gone.role)
    .filter((each) => gone.lineId === null || each.lineId === gone.lineId)
    .filter((each) => each.toOn !== null && each.toOn === dayBefore(gone.fromOn) && each.fromOn <= gone.fromOn)
    .map((each) => {
      const next = after(each);
      return { id: each.id, was: each.toOn, toOn: next ? dayBefore(next) : null };
    });
}

/** Whose letter stands behind a line on a day: the line's own, before one of the whole account; consultant beside broker. */
export function ofRecord(letters: readonly Letter[], lineId: string, on: Day): Letter[] {
  const standing = letters.filter(
    (each) => binds(each) && each.fromOn <= on && reaches(each, on) && (each.lineId === null || each.lineId === lineId),
  );
  return standing.filter(
    (each) => each.lineId !== null || !standing.some((own) => own.lineId === lineId && own.role === each.role),
  );
}
