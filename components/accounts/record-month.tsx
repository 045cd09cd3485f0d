"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { Note } from "@/components/ui/note";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { count, exactMoney, monthText, renewalDay } from "@/lib/format";
import { recordMonth } from "@/lib/months/actions";
import { unusualRatio } from "@/lib/months/check";
import type { LineMonth } from "@/lib/server/line-month";
import { perHead } from "./per-head";

type RecordMonthProps = {
  /** The month as it stands; what it says is shown beside what it is to say. */
  figures: LineMonth;
  lines: { value: string; label: string }[];
  /** The page without the form, and with it for another line or month. */
  back: string;
  at: string;
};

const number = (text: string) => Number(text.replaceAll(",", ""));

/** One line's month by hand, or its restatement with the old figures beside the new. */
export function RecordMonth({ figures, lines, back, at }: RecordMonthProps) {
  const router = useRouter();
  const [typed, setTyped] = useState({ contracts: "", members: "", revenue: "" });
  const [unsaved, setUnsaved] = useState(false);
  const { id, month, recordedAt, funding, today, rate, priceBasis } = figures;
  const go = (line: string, of: string) => router.replace(`${at}${line}~${of.slice(0, 7)}`, { scroll: false });
  const close = () => router.replace(back, { scroll: false });
  const restates = recordedAt !== null;
  const revenue = funding === "ASC" ? "ASC fees" : "Premium";
  const unusual =
    typed.members && typed.contracts ? unusualRatio(number(typed.members), number(typed.contracts)) : undefined;
  const note = (name: keyof typeof typed) => ({
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const was = (value: string | null) => (restates && value !== null ? `Stands at ${value}` : undefined);
  return (
    <GuardedDialog open onClose={close} unsaved={unsaved} title={restates ? "Restate a month" : "Record a month"}>
      <ActionForm
        action={recordMonth}
        done={({ restated, month }) => `${monthText(month)} ${restated ? "restated" : "recorded"}.`}
        undoable
        onDone={close}
        onTyped={() => setUnsaved(true)}
        className="flex flex-col gap-4"
      >
        {({ errors, pending }) => (
          <>
            <input type="hidden" name="recordedAt" value={recordedAt ?? ""} />
            <div className="grid grid-cols-2 gap-3">
              <SelectField
                label="Line"
                name="lineId"
                value={id}
                options={lines}
                onChange={(event) => go(event.target.value, month)}
              />
              <TextField
                label="Month"
                name="month"
                type="month"
                defaultValue={month.slice(0, 7)}
                max={today.slice(0, 7)}
                error={errors.month}
                onBlur={(event) =>
                  event.target.value && event.target.value !== month.slice(0, 7) && go(id, event.target.value)
                }
              />
              <TextField
                label="Contracts"
                name="contracts"
                inputMode="numeric"
                defaultValue={figures.contracts ?? ""}
                hint={was(figures.contracts === null ? null : count(figures.contracts))}
                error={errors.contracts}
                {...note("contracts")}
              />
              <TextField
                label="Members"
                name="members"
                inputMode="numeric"
                defaultValue={figures.members ?? ""}
                hint={was(figures.members === null ? null : count(figures.members))}
                error={errors.members}
                {...note("members")}
              />
              <TextField
                label={revenue}
                name="revenue"
                inputMode="decimal"
                lead="$"
                className="col-span-2"
                defaultValue={figures.revenue ?? ""}
                hint={[
                  was(figures.revenue && exactMoney(figures.revenue, 2)),
                  perHead({ ...figures, ...filled(typed), rate, priceBasis }),
                ]
                  .filter(Boolean)
                  .join(". ")}
                error={errors.revenue}
                {...note("revenue")}
              />
              <TextField
                label="Paid claims"
                name="paid"
                inputMode="decimal"
                lead="$"
                defaultValue={figures.paid ?? ""}
                hint={was(figures.paid && exactMoney(figures.paid, 2))}
                error={errors.paid}
              />
              <TextField
                label="Incurred claims"
                name="incurred"
                inputMode="decimal"
                lead="$"
                defaultValue={figures.incurred ?? ""}
                hint={was(figures.incurred && exactMoney(figures.incurred, 2))}
                error={errors.incurred}
              />
            </div>
            {restates && (
              <Note>
                These figures were recorded on {renewalDay(recordedAt.slice(0, 10))}. They are kept; pages as of an
                earlier day still show them.
              </Note>
            )}
            {unusual && (
              <Note tone="warn">
                {unusual}
                <CheckboxField label="The figures are right" name="confirm" />
              </Note>
            )}
            <span className="flex justify-end gap-2">
              <Button onClick={close}>Cancel</Button>
              <SubmitButton size="sm" busy={pending}>
                {restates ? "Restate month" : "Record month"}
              </SubmitButton>
            </span>
          </>
        )}
      </ActionForm>
    </GuardedDialog>
  );
}

const filled = (typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ""));
