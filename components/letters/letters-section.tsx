import { __iconData as contestedIcon } from "lucide-react/icons/triangle-exclamation-point";
import Link from "next/link";
import { LetterMenu, NewLetter } from "@/components/accounts/tab-parts";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { Remark } from "@/components/ui/note";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { dayText, missing, renewalDay } from "@/lib/format";
import { passedFrom, releaseText } from "@/lib/letters/beside";
import type { AccountLetter } from "@/lib/letters/queries";
import { isOpen } from "@/lib/letters/release";
import { isCurrent, type LetterState, letterState, letterStateNames } from "@/lib/letters/standing";
import type { AccountLine } from "@/lib/lines/queries";
import type { LetterLine } from "./new-letter";

type LettersSectionProps = {
  accountId: string;
  letters: AccountLetter[];
  lines: LetterLine[];
  writable: boolean;
  today: string;
};

/** The lines a new letter can name. */
export const inForce = (lines: AccountLine[], today: string): LetterLine[] =>
  lines
    .filter(({ terminatedOn }) => !terminatedOn || terminatedOn >= today)
    .map(({ id, coverage }) => ({ id, name: coverageNames[coverage as Coverage] }));

const tones: Partial<Record<LetterState, ChipTone>> = {
  OF_RECORD: "accent",
  COMING: "accent-outline",
  CONTESTED: "warn",
  QUOTE_ONLY: "outline",
};

/** Who stands behind the account by letter, line by line: today and from when, who is sent the renewal, and what was before. */
export function LettersSection({ accountId, letters, lines, writable, today }: LettersSectionProps) {
  const current = letters.filter((each) => isCurrent(each, today));
  const past = letters.filter((each) => !isCurrent(each, today));
  const rows = { all: letters, writable, today };
  return (
    <section aria-labelledby="broker-of-record" className="pt-4">
      <SectionHeader id="broker-of-record" title="Broker of record">
        {writable && <NewLetter accountId={accountId} letters={letters} lines={lines} today={today} />}
      </SectionHeader>
      {current.length === 0 ? (
        <p className="pb-2 text-xs text-ink-3">No letter stands. The account deals with us directly.</p>
      ) : (
        <Letters caption="Broker of record" letters={current} {...rows} />
      )}
      {past.length > 0 && (
        <details className="pt-2">
          <summary className="w-fit cursor-pointer py-1 text-xs text-ink-2 touch:py-3">
            Letters before ({past.length})
          </summary>
          <Letters caption="Letters before" letters={past} {...rows} />
        </details>
      )}
    </section>
  );
}

type LettersProps = Pick<LettersSectionProps, "letters" | "writable" | "today"> & {
  caption: string;
  /** Those shown and the others: what one says depends on those beside it. */
  all: AccountLetter[];
};

function Letters({ caption, letters, all, writable, today }: LettersProps) {
  return (
    <Scroller label={`${caption}, the letters`} className="overflow-x-auto">
      <Table caption={caption} className="min-w-[780px] max-md:min-w-[700px]">
        <TableHead>
          <tr>
            <Th>Lines</Th>
            <Th>Firm</Th>
            <Th className="max-md:hidden">Standing</Th>
            <Th>Takes effect</Th>
            <Th>Signed, received</Th>
            <Th>Commission from</Th>
            <Th>Renewal goes to</Th>
            {writable && (
              <Th className="sticky right-0 bg-surface">
                <span className="sr-only">Actions</span>
              </Th>
            )}
          </tr>
        </TableHead>
        <tbody>
          {letters.map((letter) => (
            <LetterRow key={letter.id} {...{ letter, all, writable, today }} />
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}

function LetterRow({
  letter,
  all,
  writable,
  today,
}: Omit<LettersProps, "letters" | "caption"> & { letter: AccountLetter }) {
  const state = letterState(letter, today);
  const passed = state === "OF_RECORD" ? passedFrom(letter, all, today) : [];
  const dated = letter.signedOn ?? letter.receivedOn;
  const lines = letter.coverage ? coverageNames[letter.coverage as Coverage] : "Every line";
  const standing = (
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
  return (
    <Tr>
      <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-medium whitespace-nowrap">
        {lines}
        {letter.planOption && <span className="pl-1.5 font-normal text-ink-3">{letter.planOption}</span>}
        {passed.map((own) => (
          <span key={own.id} className="block pb-1 text-xs font-normal text-ink-3">
            {passedText(own)}
          </span>
        ))}
      </th>
      <Td>
        <Link prefetch={false} href={`/brokers/${letter.firmId}`} className="hover:text-accent-ink hover:underline">
          {letter.firm}
        </Link>
        <span className="pl-1.5 text-xs text-ink-3">{letter.role === "BROKER" ? "broker" : "consultant"}</span>
        <span className="block pb-1 md:hidden">{standing}</span>
        {letter.unappointedIn !== null && isCurrent(letter, today) && (
          <span className="block pb-1 text-xs">
            <Remark tone="warn">
              {letter.unappointedIn ? `Not appointed in ${letter.unappointedIn}` : "No situs recorded"}
            </Remark>
            <span className="text-ink-3">: sent nothing that pays commission</span>
          </span>
        )}
      </Td>
      <Td className="max-md:hidden">{standing}</Td>
      <Td className="num">
        {renewalDay(letter.fromOn)}
        {(letter.rescindedOn || letter.toOn) && (
          <span className="block text-xs text-ink-3">
            {letter.rescindedOn
              ? `taken back ${dayText(letter.rescindedOn, today)}`
              : `until ${renewalDay(letter.toOn)}`}
          </span>
        )}
      </Td>
      <Td quiet className="num">
        {dated ? `${dayText(letter.signedOn, today)}, ${dayText(letter.receivedOn, today)}` : missing}
      </Td>
      <Td quiet className="num">
        {letter.quoteOnly ? missing : renewalDay(letter.commissionFromOn ?? letter.fromOn)}
      </Td>
      <Td quiet>
        {releaseText(letter, all, today) ?? missing}
        {isOpen(letter, today) && letter.rescindableUntil && letter.rescindableUntil >= today && (
          <span className="block text-xs text-ink-3">
            may be taken back until {dayText(letter.rescindableUntil, today)}
          </span>
        )}
      </Td>
      {writable && (
        <Td align="right" className="sticky right-0 bg-surface">
          {!letter.rescindedOn && <LetterMenu letter={letter} lines={lines} today={today} />}
        </Td>
      )}
    </Tr>
  );
}

/** Since when another firm has a line, and the credit of it. */
function passedText({ coverage, fromOn, commissionFromOn: credit }: AccountLetter) {
  const line = coverageNames[coverage as Coverage];
  return credit && credit > fromOn
    ? `but ${line} since ${renewalDay(fromOn)}, its credit from ${renewalDay(credit)}`
    : `but ${line} and its credit since ${renewalDay(fromOn)}`;
}
