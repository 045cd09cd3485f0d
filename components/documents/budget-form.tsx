"use client";

import Link from "next/link";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Facts } from "@/components/ui/facts";
import { TextField } from "@/components/ui/input";
import { SectionHeader } from "@/components/ui/section-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { makeBudget } from "@/lib/documents/actions";
import { type BudgetDraft, budgetTiers, costFields, readBudget } from "@/lib/documents/budget-draft";
import { budgetExhibitOf } from "@/lib/documents/budget-of";
import { budgetPaper } from "@/lib/documents/budget-paper";
import { count } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { PaperTable } from "./paper-table";

type BudgetFormProps = {
  trackId: string;
  renewalHref: string;
  start: BudgetDraft;
  of: { account: string; title: string; effectiveOn: Day; members: number; contracts: number; today: Day };
  writes: boolean;
};

const draftIn = (form: FormData): BudgetDraft =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

/** What a plan costs and who is in it, with the rates that raise it worked out at each key; nothing is kept before it is made. */
export function BudgetForm({ trackId, renewalHref, start, of, writes }: BudgetFormProps) {
  const [draft, setDraft] = useState(start);
  const [made, setMade] = useState<number>();
  const read = readBudget(draft);
  const paper = "figures" in read ? budgetPaper(budgetExhibitOf({ ...of, ...read.figures })) : undefined;
  return (
    <div className="grid gap-x-8 gap-y-4 xl:grid-cols-[26rem_1fr]">
      <ActionForm
        action={makeBudget}
        done={({ number }) => `Budget and COBRA rates made, version ${number}`}
        keep
        onDone={({ number }) => setMade(number)}
        onTyped={(event) => setDraft(draftIn(new FormData(event.currentTarget)))}
        className="flex flex-col gap-3"
      >
        {({ errors, pending }) => (
          <>
            <input type="hidden" name="trackId" value={trackId} />
            <SectionHeader title="What the plan costs" id="costs" />
            <div className="grid gap-3 sm:grid-cols-2">
              {costFields.map(({ name, label, unit, hint }) => (
                <TextField
                  key={name}
                  label={label}
                  name={name}
                  inputMode="decimal"
                  trail={unit === "USD" ? undefined : unit}
                  hint={hint}
                  defaultValue={start[name]}
                  error={errors[name]}
                />
              ))}
            </div>
            <SectionHeader title="Who is in it" id="tiers">
              {`${count(of.contracts)} contracts enrolled`}
            </SectionHeader>
            {budgetTiers.map(({ key, name, contracts, ratio }) => (
              <div key={key} className="grid grid-cols-2 gap-3">
                <TextField
                  label={`${name}, contracts`}
                  name={contracts}
                  inputMode="numeric"
                  defaultValue={start[contracts]}
                  error={errors[contracts]}
                />
                <TextField
                  label={`${name}, ratio`}
                  name={ratio}
                  inputMode="decimal"
                  defaultValue={start[ratio]}
                  error={errors[ratio]}
                />
              </div>
            ))}
            {writes && (
              <div className="flex items-center gap-3">
                <SubmitButton busy={pending}>Make the exhibit</SubmitButton>
                {made !== undefined && (
                  <Link href={renewalHref} className="text-accent-ink hover:underline">
                    {`Version ${made} is under Documents`}
                  </Link>
                )}
              </div>
            )}
          </>
        )}
      </ActionForm>
      <section aria-labelledby="budget" className="min-w-0">
        <SectionHeader title="Budget and COBRA rates" id="budget" />
        {paper ? (
          <>
            <Facts facts={paper.facts.slice(0, 2).map(([label, value]) => ({ label, value }))} />
            {paper.tables.map((table) => (
              <PaperTable key={table.heads.join()} {...table} caption="Budget and COBRA rates by tier" />
            ))}
            {paper.notes.map((note) => (
              <p key={note} className="mt-1 text-xs text-ink-3">
                {note}
              </p>
            ))}
          </>
        ) : (
          <p className="text-xs text-ink-3">Enter expected claims and contracts by tier to see the rates.</p>
        )}
      </section>
    </div>
  );
}
