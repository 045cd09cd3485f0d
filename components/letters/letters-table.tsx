import Link from "next/link";
import { LetterMenu } from "@/components/accounts/tab-parts";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { dayText, missing, renewalDay } from "@/lib/format";
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

export function LettersTable({ caption, letters, all, writable, today }: LettersShown) {
  return (
    <Scroller label={`${caption}, the letters`} className="overflow-x-auto max-md:hidden">
      <Table caption={caption} className="min-w-[780px]">
        <TableHead>
          <tr>
            <Th>Lines</Th>
            <Th>Firm</Th>
            <Th>Standing</Th>
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

function LetterRow({ letter, all, writable, today }: LetterShown & { writable: boolean }) {
  const dated = letter.signedOn ?? letter.receivedOn;
  const ended = endText(letter, today);
  const open = windowText(letter, today);
  return (
    <Tr>
      <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-medium whitespace-nowrap">
        {linesOf(letter)}
        {letter.planOption && <span className="pl-1.5 font-normal text-ink-3">{letter.planOption}</span>}
        {passedTexts({ letter, all, today }).map(({ id, text }) => (
          <span key={id} className="block pb-1 text-xs font-normal text-ink-3">
            {text}
          </span>
        ))}
      </th>
      <Td>
        <Link prefetch={false} href={`/brokers/${letter.firmId}`} className="hover:text-accent-ink hover:underline">
          {letter.firm}
        </Link>
        <span className="pl-1.5 text-xs text-ink-3">{roleOf(letter)}</span>
        <Unappointed letter={letter} today={today} />
      </Td>
      <Td>
        <Standing letter={letter} today={today} />
      </Td>
      <Td className="num">
        {renewalDay(letter.fromOn)}
        {ended && <span className="block text-xs text-ink-3">{ended}</span>}
      </Td>
      <Td quiet className="num">
        {dated ? `${dayText(letter.signedOn, today)}, ${dayText(letter.receivedOn, today)}` : missing}
      </Td>
      <Td quiet className="num">
        {letter.quoteOnly ? missing : renewalDay(letter.commissionFromOn ?? letter.fromOn)}
      </Td>
      <Td quiet>
        {releaseText(letter, all, today) ?? missing}
        {open && <span className="block text-xs text-ink-3">{open}</span>}
      </Td>
      {writable && (
        <Td align="right" className="sticky right-0 bg-surface">
          {!letter.rescindedOn && <LetterMenu letter={letter} lines={linesOf(letter)} today={today} />}
        </Td>
      )}
    </Tr>
  );
}
