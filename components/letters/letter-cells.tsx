import { __iconData as contestedIcon } from "lucide-react/icons/triangle-exclamation-point";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { Remark } from "@/components/ui/note";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { dayText, renewalDay } from "@/lib/format";
import { passedFrom } from "@/lib/letters/beside";
import type { AccountLetter } from "@/lib/letters/queries";
import { isOpen } from "@/lib/letters/release";
import { isCurrent, type LetterState, letterState, letterStateNames } from "@/lib/letters/standing";

export type LettersShown = {
  caption: string;
  letters: AccountLetter[];
  /** Those shown and the others: what one says depends on those beside it. */
  all: AccountLetter[];
  writable: boolean;
  today: string;
};

export type LetterShown = Pick<LettersShown, "all" | "today"> & { letter: AccountLetter };

const tones: Partial<Record<LetterState, ChipTone>> = {
  OF_RECORD: "accent",
  COMING: "accent-outline",
  CONTESTED: "warn",
  QUOTE_ONLY: "outline",
};

export const linesOf = ({ coverage }: AccountLetter) => (coverage ? coverageNames[coverage as Coverage] : "Every line");
export const roleOf = ({ role }: AccountLetter) => (role === "BROKER" ? "broker" : "consultant");

export function Standing({ letter, today }: Omit<LetterShown, "all">) {
  const state = letterState(letter, today);
  return (
    <>
      <Chip
        tone={tones[state] ?? "neutral"}
        icon={state === "CONTESTED" && <Icon icon={contestedIcon} size={12} stroke={2} />}
      >
        {letterStateNames[state]}
      </Chip>
      {state !== "QUOTE_ONLY" && letter.quoteOnly && <span className="pl-1.5 text-xs text-ink-3">quote only</span>}
    </>
  );
}

/** Since when another firm has a line of it, and the credit of that. */
export function passedTexts({ letter, all, today }: LetterShown) {
  const passed = letterState(letter, today) === "OF_RECORD" ? passedFrom(letter, all, today) : [];
  return passed.map(({ id, coverage, fromOn, commissionFromOn: credit }) => {
    const line = coverageNames[coverage as Coverage];
    return {
      id,
      text:
        credit && credit > fromOn
          ? `but ${line} since ${renewalDay(fromOn)}, its credit from ${renewalDay(credit)}`
          : `but ${line} and its credit since ${renewalDay(fromOn)}`,
    };
  });
}

export function Unappointed({ letter, today }: Omit<LetterShown, "all">) {
  if (letter.unappointedIn === null || !isCurrent(letter, today)) return null;
  return (
    <span className="block pb-1 text-xs">
      <Remark tone="warn">
        {letter.unappointedIn ? `Not appointed in ${letter.unappointedIn}` : "No situs recorded"}
      </Remark>
      <span className="text-ink-3">: sent nothing that pays commission</span>
    </span>
  );
}

/** Until when it held, or when it was taken back; nothing while it has no end. */
export function endText({ rescindedOn, toOn }: AccountLetter, today: string) {
  if (rescindedOn) return `taken back ${dayText(rescindedOn, today)}`;
  return toOn ? `until ${renewalDay(toOn)}` : undefined;
}

/** For how long the customer may still take it back; nothing once that is over. */
export const windowText = (letter: AccountLetter, today: string) =>
  isOpen(letter, today) && letter.rescindableUntil && letter.rescindableUntil >= today
    ? `may be taken back until ${dayText(letter.rescindableUntil, today)}`
    : undefined;
