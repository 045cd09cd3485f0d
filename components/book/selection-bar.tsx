"use client";

import { __iconData as taskIcon } from "lucide-react/icons/circle-check";
import { __iconData as pencilIcon } from "lucide-react/icons/pencil";
import { __iconData as reassignIcon } from "lucide-react/icons/user-plus";
import { __iconData as closeIcon } from "lucide-react/icons/x";
import dynamic from "next/dynamic";
import { useState } from "react";
import { ExportMenu } from "@/components/shell/export-menu";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { count, money } from "@/lib/format";
import type { Candidate } from "@/lib/ownership/queries";
import type { Day } from "@/lib/units/day";
import type { RowFace } from "./face";

const ReassignDialog = dynamic(() =>
  import("@/components/ownership/reassign-dialog").then((file) => file.ReassignDialog),
);
const BulkEditDialog = dynamic(() => import("./bulk-edit-dialog").then((file) => file.BulkEditDialog));
const BulkTaskDialog = dynamic(() => import("./bulk-task-dialog").then((file) => file.BulkTaskDialog));

/** What the whole list comes to: dollars as exact text. */
export type Whole = { accounts: number; members: number; premium: string; fees: string };
export type BulkAbilities = { edit: boolean; reassign: boolean; addTasks: boolean; exports: boolean };

type SelectionBarProps = {
  rows: RowFace[];
  whole: Whole;
  /** The whole list is chosen, not only the rows that are loaded. */
  all: boolean;
  query: string;
  may: BulkAbilities;
  takers: Candidate[];
  today: Day;
  onAll: () => void;
  onClear: () => void;
};

/** What is selected comes to, premium and fees apart, and what can be done with all of it at once. */
export function SelectionBar({ rows, whole, all, query, may, takers, today, onAll, onClear }: SelectionBarProps) {
  const [doing, setDoing] = useState<"reassign" | "edit" | "task">();
  const { accounts, members, premium, fees } = all ? whole : sumOf(rows);
  const parts = [
    `${count(members)} members`,
    Number(premium) !== 0 && `Insured premium ${money(premium)}`,
    Number(fees) !== 0 && `ASC fees ${money(fees)}`,
  ];
  const ids = rows.map(({ id }) => id);
  const close = () => setDoing(undefined);
  const done = () => {
    close();
    onClear();
  };
  const name = !all && rows.length === 1 ? rows[0]?.name : undefined;
  const bulk = { chosen: all ? { filter: query } : { ids }, count: accounts, name, onClose: close, onDone: done };
  const exported = all || rows.length === whole.accounts ? query : `${query}${query && "&"}ids=${ids.join(",")}`;
  return (
    <section
      aria-label="Selection"
      data-bottom-bar
      className="fixed bottom-12 z-20 ml-5 flex min-h-11 max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-1 gap-y-1 rounded-lg border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 shadow-3 max-md:inset-x-3 max-md:bottom-17 max-md:ml-0 max-md:max-w-none print:hidden"
    >
      <span aria-live="polite" className="mr-2 flex flex-wrap items-baseline gap-x-3">
        <b className="font-semibold">{count(accounts)} selected</b>
        <span className="text-xs text-ink-3">{parts.filter(Boolean).join(" · ")}</span>
      </span>
      {!all && rows.length < whole.accounts && (
        <Button variant="soft" onClick={onAll}>
          Select all {count(whole.accounts)} in this list
        </Button>
      )}
      <span className="mx-1 h-5 w-px bg-line max-md:hidden" />
      {may.reassign && (
        <Button variant="ghost" icon={<Icon icon={reassignIcon} size={14} />} onClick={() => setDoing("reassign")}>
          Reassign AE
        </Button>
      )}
      {may.edit && (
        <Button variant="ghost" icon={<Icon icon={pencilIcon} size={14} />} onClick={() => setDoing("edit")}>
          Edit field
        </Button>
      )}
      {may.addTasks && (
        <Button variant="ghost" icon={<Icon icon={taskIcon} size={14} />} onClick={() => setDoing("task")}>
          Add task
        </Button>
      )}
      {may.exports && (
        <ExportMenu
          href={`/accounts/export?${exported}`}
          label={`Export ${count(accounts)}`}
          keys={false}
          rows={accounts}
          side="top"
          variant="ghost"
        />
      )}
      <span className="max-md:absolute max-md:-top-1 max-md:right-0">
        <IconButton label="Clear selection" icon={<Icon icon={closeIcon} size={14} />} onClick={onClear} />
      </span>
      {doing === "reassign" && <ReassignDialog {...bulk} takers={takers} today={today} />}
      {doing === "edit" && <BulkEditDialog {...bulk} />}
      {doing === "task" && <BulkTaskDialog {...bulk} />}
    </section>
  );
}

const sumOf = (rows: RowFace[]): Whole => ({
  accounts: rows.length,
  members: rows.reduce((sum, { sums }) => sum + sums.members, 0),
  premium: addUp(rows.map(({ sums }) => sums.premium)),
  fees: addUp(rows.map(({ sums }) => sums.fees)),
});

/** Sums dollars of four places as text, exactly. */
function addUp(amounts: string[]) {
  const sum = amounts
    .reduce((total, amount) => total + BigInt(amount.replace(".", "")), 0n)
    .toString()
    .padStart(5, "0");
  return `${sum.slice(0, -4)}.${sum.slice(-4)}`;
}
