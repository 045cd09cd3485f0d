import { dayText } from "@/lib/format";
import { addDays, addMonths, type Day } from "@/lib/units/day";

export type EffectTerm = { id: string; fromOn: Day; toOn: Day; included: boolean };
/** A line of the account as a decision finds it: `own` where this renewal decides it apart. */
export type EffectLine = { id: string; startedOn: Day; terminatedOn: Day | null; own: boolean; terms: EffectTerm[] };

/** What a decision does to one line: a term cut short or never begun, the line's last day, the term that follows `after`. */
export type Effect = {
  lineId: string;
  cut?: { id: string; toOn: Day };
  dropped: string[];
  endsOn?: Day;
  next?: { after: string; fromOn: Day; toOn: Day };
  /** A term that stands there already and takes the rate that was signed. */
  stands?: string;
};

/** The term in force on the day before a renewal takes effect. */
const before = (line: EffectLine, effectiveOn: Day) => {
  const last = addDays(effectiveOn, -1);
  return line.terms.find(({ fromOn, toOn }) => fromOn <= last && toOn >= last);
};

/** A line without a decision of its own goes with medical where its price is in another’s, or its term ends on that day too. */
export function follows(line: EffectLine, effectiveOn: Day): boolean {
  const last = addDays(effectiveOn, -1);
  const term = before(line, effectiveOn);
  if (line.own || !term || (line.terminatedOn && line.terminatedOn <= last)) return false;
  return term.included || term.toOn === last;
}

/** A line that is kept: twelve months from the day on, what ran beyond it cut; where a term begins that day, that one stands. */
export function keptFrom(line: EffectLine, effectiveOn: Day): Effect {
  const effect = { lineId: line.id, dropped: [] };
  const stands = line.terms.find(({ fromOn }) => fromOn === effectiveOn);
  if (stands) return { ...effect, stands: stands.id };
  const term = before(line, effectiveOn);
  if (!term) return effect;
  const later = line.terms.map(({ fromOn }) => fromOn).filter((fromOn) => fromOn > effectiveOn);
  const ends = [addMonths(effectiveOn, 12), ...later].sort()[0] as Day;
  return {
    ...effect,
    ...(term.toOn >= effectiveOn && { cut: { id: term.id, toOn: addDays(effectiveOn, -1) } }),
    next: { after: term.id, fromOn: effectiveOn, toOn: addDays(ends, -1) },
  };
}

/** A line that is lost: its last day is the day before, no term runs on, and none begins later. */
export function endedBy(line: EffectLine, effectiveOn: Day): Effect {
  const last = addDays(effectiveOn, -1);
  const running = line.terms.find(({ fromOn, toOn }) => fromOn <= last && toOn > last);
  return {
    lineId: line.id,
    dropped: line.terms.filter(({ fromOn }) => fromOn > last).map(({ id }) => id),
    ...(running && { cut: { id: running.id, toOn: last } }),
    ...(!(line.terminatedOn && line.terminatedOn <= last) && { endsOn: last }),
  };
}

/** The last day of an account all of whose lines have ended; nothing while one runs on. */
export function lastDayOf(lines: readonly { terminatedOn: Day | null }[]): Day | undefined {
  const ends = lines.map(({ terminatedOn }) => terminatedOn);
  if (ends.length === 0 || ends.includes(null)) return;
  return (ends as Day[]).sort().at(-1);
}

/** What a decision came to: the day the line's new price begins, or its last; how many lines went along; the account's last day. */
export type Came = { from?: Day; lastDay?: Day; along: number; lapsesOn?: Day };

/** The same as the end of a sentence: "", or what begins or ends and when. */
export function cameText({ from, lastDay, along, lapsesOn }: Came): string {
  if (lapsesOn) return `, and a customer until ${dayText(lapsesOn, "")}`;
  if (lastDay) return `, its last day ${dayText(lastDay, "")}`;
  if (!from) return "";
  const others = along > 0 ? ` and ${along} ${along === 1 ? "line goes" : "lines go"} along` : "";
  return `, the rate sold begins ${dayText(from, "")}${others}`;
}
