"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { coverageNames, type Family } from "@/lib/accounts/coverage";
import { renewalDay } from "@/lib/format";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import { dismissSpace, reopenSpace } from "@/lib/whitespace/actions";
import { type Dismissal, dismissalReasonNames, dismissalReasons, latestUntil } from "@/lib/whitespace/dismissal";

type SetAsideProps = {
  accountId: string;
  account: string;
  writable: boolean;
  family: Family;
  aside?: Dismissal;
  today: Day;
};

/** Who set a family aside, why and until when; else the way to do so. */
export function SetAside({ accountId, account, writable, family, aside, today }: SetAsideProps) {
  if (aside) return <Aside dismissal={aside} writable={writable} />;
  if (!writable) return null;
  return (
    <div>
      <FormDialog
        trigger="Set aside"
        title={`Set ${coverageNames[family].toLowerCase()} aside`}
        description={`It leaves every sum and recommendation of ${account} until the day you choose.`}
        verb="Set aside"
        action={dismissSpace}
        done={`${coverageNames[family]} set aside`}
        undoable
      >
        {({ errors }) => (
          <>
            <input type="hidden" name="accountId" value={accountId} />
            <input type="hidden" name="family" value={family} />
            <SelectField
              label="Why"
              name="reason"
              placeholder="Choose"
              error={errors.reason}
              options={dismissalReasons.map((value) => ({ value, label: dismissalReasonNames[value] }))}
            />
            <TextareaField label="Note" name="note" rows={2} maxLength={300} error={errors.note} />
            <TextField
              label="Until"
              name="untilOn"
              type="date"
              defaultValue={addMonths(today, 12)}
              min={addDays(today, 1)}
              max={latestUntil(today)}
              error={errors.untilOn}
            />
          </>
        )}
      </FormDialog>
    </div>
  );
}

function Aside({ dismissal, writable }: { dismissal: Dismissal; writable: boolean }) {
  const { id, family, reason, note, untilOn, setBy, setOn } = dismissal;
  const [busy, act] = useAct();
  const reopen = () => act(() => reopenSpace(idle, { dismissalId: id }), `${coverageNames[family]} taken up again`);
  return (
    <section aria-labelledby="aside" className="rounded-md border border-line bg-surface px-3 py-2">
      <h3 id="aside" className="font-semibold">
        Set aside until {renewalDay(untilOn)}
      </h3>
      <p>{dismissalReasonNames[reason]}</p>
      {note && <p className="text-ink-2">{note}</p>}
      <p className="mt-1 flex items-center justify-between gap-3 text-xs text-ink-3">
        <span>
          {setBy}, {renewalDay(setOn)}
        </span>
        {writable && (
          <Button variant="ghost" busy={busy} onClick={reopen}>
            Take up again
          </Button>
        )}
      </p>
    </section>
  );
}
