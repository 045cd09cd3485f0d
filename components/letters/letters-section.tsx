import { NewLetter } from "@/components/accounts/tab-parts";
import { SectionHeader } from "@/components/ui/section-header";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { AccountLetter } from "@/lib/letters/queries";
import { isCurrent } from "@/lib/letters/standing";
import type { AccountLine } from "@/lib/lines/queries";
import { LettersList } from "./letters-list";
import { LettersTable } from "./letters-table";
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

/** The same twice: a table, and on a phone a list. */
const Letters = (shown: Parameters<typeof LettersTable>[0]) => (
  <>
    <LettersTable {...shown} />
    <LettersList {...shown} />
  </>
);
