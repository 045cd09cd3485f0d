"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { MergeTable } from "@/components/merges/merge-table";
import { ActionForm } from "@/components/shell/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { counted } from "@/lib/format";
import { accountFieldNames, accountFieldText, accountMergeFields } from "@/lib/merges/account-fields";
import { mergeAccounts } from "@/lib/merges/actions";
import { otherOf, type Side } from "@/lib/merges/merge";
import { mergeObstacle } from "@/lib/merges/obstacle";
import type { AccountHanging, MergingAccount } from "@/lib/merges/queries";

type Account = MergingAccount & AccountHanging;

/** Two accounts side by side: which of them stays, whose word holds, and what stands in the way of it. */
export function MergeForm({ first, second }: { first: Account; second: Account }) {
  const { push } = useRouter();
  const pair = { first, second };
  const [stays, setStays] = useState<Side>("first");
  const [kept, gone] = [pair[stays], pair[otherOf(stays)]];
  const obstacle = mergeObstacle(kept, gone);
  return (
    <ActionForm
      action={mergeAccounts}
      keep
      undoable
      done={(receipt) => `${receipt.gone} is ${receipt.name} now`}
      onDone={({ id }) => push(`/accounts/${id}`)}
      className="flex flex-col gap-4"
    >
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="accountId" value={first.id} />
          <input type="hidden" name="firstVersion" value={first.version} />
          <input type="hidden" name="secondId" value={second.id} />
          <input type="hidden" name="secondVersion" value={second.version} />
          <MergeTable
            pair={pair}
            stays={stays}
            onStays={setStays}
            fields={accountMergeFields}
            names={accountFieldNames}
            text={accountFieldText}
            along={{ first: hanging(first), second: hanging(second) }}
          />
          {errors.secondId && <p className="text-neg-ink">{errors.secondId[0]}</p>}
          {obstacle && (
            <p role="status" className="rounded-md border border-warn-line bg-warn-soft px-3 py-2 text-warn-ink">
              {obstacle}
            </p>
          )}
          <span className="flex flex-wrap items-center gap-2">
            <SubmitButton busy={pending} busyLabel="Merging" disabled={obstacle !== undefined}>
              <span className="max-w-72 truncate md:max-w-2xl">Merge into {kept.name}</span>
            </SubmitButton>
            <LinkButton href={`/accounts/${first.id}`} variant="ghost">
              Cancel
            </LinkButton>
          </span>
          <p className="text-xs text-ink-3">
            {gone.name} stays findable by its name and id, and its address leads to the one that stays. Its own lines,
            months, renewals, letters and plan count nowhere from then on: those of the one that stays do.
          </p>
        </>
      )}
    </ActionForm>
  );
}

function hanging({ people, touches, promises, tasks, issues }: AccountHanging) {
  const counts: [number, string, string?][] = [
    [people, "person", "people"],
    [touches, "touch", "touches"],
    [promises, "promise"],
    [tasks, "task"],
    [issues, "service issue"],
  ];
  const said = counts.flatMap(([amount, one, many]) => (amount > 0 ? [counted(amount, one, many)] : []));
  return said.join(", ") || "Nothing you see";
}
