"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { lazy, Suspense, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { removeTask } from "@/lib/tasks/actions";
import type { TaskFace } from "./face";

const HandOnDialog = lazy(() => import("./hand-on-dialog").then(({ HandOnDialog }) => ({ default: HandOnDialog })));

export function TaskMenu({ task }: { task: TaskFace }) {
  const [giving, setGiving] = useState(false);
  const remove = async () => {
    const outcome = await removeTask({ status: "idle" }, { taskId: task.id }).catch(() => undefined);
    if (outcome?.status !== "done")
      return toast({ text: outcome?.status === "refused" ? outcome.message : "That was not removed.", tone: "error" });
    const { offerUndo } = await import("@/components/shell/undo");
    offerUndo(outcome.operationId, `Removed: ${task.title}`);
  };
  const items = [
    ...(task.may.handOn ? [{ label: "Give to someone else", onSelect: () => setGiving(true) }] : []),
    ...(task.may.remove ? [{ label: "Remove", danger: true, onSelect: remove }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        bare
        align="end"
        label={`More about ${task.title}`}
        className="inline-flex size-7 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[{ items }]}
      />
      {giving && (
        <Suspense>
          <HandOnDialog task={task} onClose={() => setGiving(false)} />
        </Suspense>
      )}
    </>
  );
}
