import { Remark } from "@/components/ui/note";
import type { Request } from "@/lib/approvals/queries";
import { waitingAt } from "@/lib/approvals/waiting";
import type { RenewalTrack } from "@/lib/path/queries";
import type { InternalRequest } from "@/lib/requests/queries";
import { slipOf } from "@/lib/requests/slip";
import { slipWords } from "@/lib/requests/slip-words";
import { waitsFor, waitsForRelief } from "@/lib/requests/waits";
import type { Day } from "@/lib/units/day";

type SlipNoteProps = {
  track: RenewalTrack;
  asked: InternalRequest[];
  relief: Request[];
  owner: string | null;
  today: Day;
};

/** Which milestone slips, until when at the earliest, what falls with it, and whom it hangs on. */
export function SlipNote({ track, asked, relief, owner, today }: SlipNoteProps) {
  const waits = [
    ...asked.flatMap((request) => waitsFor(request, today)),
    ...relief.flatMap((one) => waitsForRelief(track, { status: one.status, ...waitingAt(one) }, today)),
  ];
  const slip = slipOf(track, waits, today);
  if (!slip) return null;
  const { by, why } = slipWords(slip, owner, today);
  return (
    <p className="mt-1 text-xs text-ink-2">
      <Remark tone="warn">Slips</Remark> {by} {why}
    </p>
  );
}
