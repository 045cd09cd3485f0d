import type { Day } from "@/lib/units/day";
import { binds, type Letter } from "./plan";
import { type LineLetter, recipientsOf } from "./recipient";
import { holdsRelease, isOpen, releaseNames } from "./release";

type Beside = LineLetter & Pick<Letter, "id" | "signedOn">;

/** Who is sent the renewal under a letter, in words, with the letters beside it heard: one that stands may have to wait for another. */
export function releaseText(letter: Beside, letters: readonly Beside[], today: Day): string | undefined {
  const holder = holdsRelease(letter, today);
  if (holder !== "NEWCOMER" || isOpen(letter, today)) return holder && releaseNames[holder];
  const about = letters.filter(
    ({ role, lineId }) => role === letter.role && (lineId === null || lineId === letter.lineId),
  );
  const { holds, firms } = recipientsOf(about, today);
  return holds(letter.firmId) ? letter.firm : firms.join(" and ") || releaseNames.NOBODY;
}

/** The letters of single lines by which some of an account’s passed on to another firm, and with them credit and the renewal. */
export const passedFrom = <L extends Beside>(letter: Beside, letters: readonly L[], today: Day): L[] =>
  letter.lineId !== null || !binds(letter)
    ? []
    : letters.filter(
        (own) =>
          own.lineId !== null &&
          own.role === letter.role &&
          own.firmId !== letter.firmId &&
          binds(own) &&
          own.fromOn <= today &&
          (own.toOn === null || own.toOn >= today),
      );
