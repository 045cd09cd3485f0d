import Link from "next/link";
import { LetterMenu } from "@/components/accounts/tab-parts";
import { dayText, renewalDay } from "@/lib/format";
import { releaseText } from "@/lib/letters/beside";
import {
  endText,
  type LetterShown,
  type LettersShown,
  linesOf,
  passedTexts,
  roleOf,
  Standing,
  Unappointed,
  windowText,
} from "./letter-cells";

/** The same on a phone: what a row says, one thing under another. */
export function LettersList({ caption, letters, all, writable, today }: LettersShown) {
  return (
    <ul aria-label={caption} className="md:hidden">
      {letters.map((letter) => (
        <li key={letter.id} className="flex items-start gap-2 border-b border-line py-2">
          <LetterItem letter={letter} all={all} today={today} />
          {writable && !letter.rescindedOn && <LetterMenu letter={letter} lines={linesOf(letter)} today={today} />}
        </li>
      ))}
    </ul>
  );
}

function LetterItem({ letter, all, today }: LetterShown) {
  const release = releaseText(letter, all, today);
  return (
    <div className="min-w-0 flex-1">
      <span className="flex min-h-6 flex-wrap items-center gap-x-2">
        <span className="text-base font-medium">
          {linesOf(letter)}
          {letter.planOption && <span className="pl-1.5 font-normal text-ink-3">{letter.planOption}</span>}
        </span>
        <Standing letter={letter} today={today} />
      </span>
      <Link
        prefetch={false}
        href={`/brokers/${letter.firmId}`}
        className="inline-flex min-h-6 items-center text-base touch:min-h-11"
      >
        {letter.firm}
        <span className="pl-1.5 text-xs text-ink-3">{roleOf(letter)}</span>
      </Link>
      <Unappointed letter={letter} today={today} />
      <ul className="num text-xs text-ink-3">
        {passedTexts({ letter, all, today }).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        <li>{[`Takes effect ${renewalDay(letter.fromOn)}`, endText(letter, today)].filter(Boolean).join(", ")}</li>
        {(letter.signedOn || letter.receivedOn) && (
          <li>
            Signed {dayText(letter.signedOn, today)}, received {dayText(letter.receivedOn, today)}
          </li>
        )}
        {!letter.quoteOnly && <li>Commission from {renewalDay(letter.commissionFromOn ?? letter.fromOn)}</li>}
        {release && <li>{[`Renewal goes to: ${release}`, windowText(letter, today)].filter(Boolean).join("; ")}</li>}
      </ul>
    </div>
  );
}
