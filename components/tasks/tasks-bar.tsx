"use client";

import { __iconData as doneIcon } from "lucide-react/icons/circle-check";
import { __iconData as closeIcon } from "lucide-react/icons/x";
import { useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { count, counted, dayText } from "@/lib/format";
import { finishTasks, moveTasks } from "@/lib/tasks/actions";

type TasksBarProps = { taskIds: string[]; today: string; onClear: () => void };

export function TasksBar({ taskIds, today, onClear }: TasksBarProps) {
  const finishing = useSend(finishTasks);
  const moving = useSend(moveTasks);
  const [day, setDay] = useState("");
  const busy = finishing.busy || moving.busy;

  const tell = (operationId: string | undefined, { changed, stayed }: Receipt, what: string) => {
    const rest = stayed > 0 ? ` ${counted(stayed, "task")} stayed: not yours to change.` : "";
    if (changed > 0) offerUndo(operationId, `${counted(changed, "task")} ${what}.${rest}`);
    else toast({ text: `Nothing changed.${rest}`, tone: "note" });
    onClear();
  };
  const finish = async () => {
    const outcome = await finishing.send({ taskIds });
    if (outcome.status === "done") tell(outcome.operationId, outcome.receipt, "done");
  };
  const move = async () => {
    const outcome = await moving.send({ taskIds, dueOn: day });
    const what = day ? `due ${dayText(day, today)}` : "without a day";
    if (outcome.status === "done") tell(outcome.operationId, outcome.receipt, what);
  };
  const problem = finishing.refusal ?? moving.refusal ?? Object.values(moving.errors).flat()[0];
  return (
    <section
      aria-label="Selection"
      className="fixed bottom-12 z-20 ml-5 flex min-h-11 max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 shadow-3 max-md:hidden print:hidden"
    >
      <b className="font-semibold">{count(taskIds.length)} selected</b>
      <span className="h-5 w-px bg-line" />
      <Button variant="ghost" icon={<Icon icon={doneIcon} size={14} />} disabled={busy} onClick={finish}>
        Finish {count(taskIds.length)}
      </Button>
      <span className="w-36">
        <Input
          type="date"
          size="sm"
          aria-label="New due day"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </span>
      <Button variant="ghost" disabled={busy} onClick={move}>
        {day ? "Move to this day" : "Take the day away"}
      </Button>
      {problem && <FieldError reason={problem} />}
      <IconButton label="Clear selection" icon={<Icon icon={closeIcon} size={14} />} onClick={onClear} />
    </section>
  );
}

type Receipt = { changed: number; stayed: number };
