"use client";

import { __iconData as openIcon } from "lucide-react/icons/circle";
import { __iconData as doneIcon } from "lucide-react/icons/circle-check";
import { useOptimistic, useTransition } from "react";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { finishTask } from "@/lib/tasks/actions";

type FinishTaskProps = { taskId: string; title: string; done: boolean; disabled?: boolean };

export function FinishTask({ taskId, title, done, disabled }: FinishTaskProps) {
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(done);
  const set = (wanted: boolean) =>
    start(async () => {
      show(wanted);
      const outcome = await finishTask({ status: "idle" }, { taskId, done: wanted }).catch(() => undefined);
      if (outcome?.status !== "done") return refused(outcome?.status === "refused" ? outcome.message : undefined);
      const { offerUndo } = await import("@/components/shell/undo");
      offerUndo(outcome.operationId, wanted ? `Done: ${title}` : `Open again: ${title}`);
    });
  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-label={`Done: ${title}`}
      disabled={disabled || pending}
      onClick={() => set(!done)}
      className={`flex size-6 shrink-0 items-center justify-center rounded-full touch:size-11 ${shown ? "text-pos-ink" : "text-ink-3 hover:text-ink"}`}
    >
      <Icon icon={shown ? doneIcon : openIcon} size={16} />
    </button>
  );
}

const refused = (message = "The connection failed. Nothing was saved. Try again.") =>
  toast({ text: message, tone: "error" });
