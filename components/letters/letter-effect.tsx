import { Note } from "@/components/ui/note";
import { renewalDay } from "@/lib/format";
import { type Asked, binds, planLetter } from "@/lib/letters/plan";
import type { AccountLetter } from "@/lib/letters/queries";
import { isDay } from "@/lib/units/day";
import type { LetterLine } from "./new-letter";

type LetterEffectProps = { letters: AccountLetter[]; asked: Asked; firm: string; lines: LetterLine[] };

/** What a letter would change, by the rule that decides it. */
export function LetterEffect({ letters, asked, firm, lines }: LetterEffectProps) {
  if (!isDay(asked.fromOn) || asked.lineIds?.length === 0) return null;
  const { add, ends } = planLetter(letters, { ...asked, signedOn: asked.signedOn || null });
  const named = (lineId: string | null) => lines.find(({ id }) => id === lineId)?.name ?? "every line";
  const until = add.flatMap(({ toOn }) => toOn ?? []).sort()[0];
  const whole = letters.find((each) => binds(each) && each.lineId === null && each.role === asked.role && !each.toOn);
  return (
    <Note tone="accent">
      <ul className="flex flex-col gap-1">
        {(asked.quoteOnly || asked.contested) && <li>Nothing else changes: who is of record stays so.</li>}
        {ends.map(({ id, toOn }) => {
          const ended = letters.find((each) => each.id === id);
          return ended ? (
            <li key={id}>
              {ended.firm}’s letter ({named(ended.lineId)}) and its credit end on {renewalDay(toOn)}.
            </li>
          ) : null;
        })}
        {asked.lineIds && whole && whole.firmId !== asked.firmId && !asked.quoteOnly && !asked.contested && (
          <li>
            {whole.firm} stays of record for the other lines; its credit for {asked.lineIds.map(named).join(", ")} ends
            when {firm}’s begins.
          </li>
        )}
        {until && <li>A letter signed later takes over after {renewalDay(until)}.</li>}
      </ul>
    </Note>
  );
}
