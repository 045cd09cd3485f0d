"use client";

import { __iconData as taskIcon } from "lucide-react/icons/circle-check";
import { __iconData as pencilIcon } from "lucide-react/icons/pencil";
import { __iconData as reassignIcon } from "lucide-react/icons/user-plus";
import dynamic from "next/dynamic";
import { useState } from "react";
import { ChosenBar } from "@/components/shell/chosen-bar";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
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
    <ChosenBar
      chosen={accounts}
      told={parts.filter(Boolean).join(" · ")}
      rest={!all && rows.length < whole.accounts ? whole.accounts : undefined}
      exportHref={may.exports && `/accounts/export?${exported}`}
      onAll={onAll}
      onClear={onClear}
    >
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
      {doing === "reassign" && <ReassignDialog {...bulk} takers={takers} today={today} />}
      {doing === "edit" && <BulkEditDialog {...bulk} />}
      {doing === "task" && <BulkTaskDialog {...bulk} />}
    </ChosenBar>
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
