"use client";

import { __iconData as openIcon } from "lucide-react/icons/circle";
import { __iconData as doneIcon } from "lucide-react/icons/circle-check";
import { useTransition } from "react";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { finishTask } from "@/lib/tasks/actions";

export function FinishTask({ taskId, title, done }: { taskId: string; title: string; done: boolean }) {
  const [pending, start] = useTransition();
  const set = (wanted: boolean) =>
    start(async () => {
      const outcome = await finishTask({ status: "idle" }, { taskId, done: wanted });
      if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
      if (wanted) toast({ text: `Done: ${title}`, action: { label: "Undo", run: () => set(false) } });
    });
  return (
    <button
      type="button"
      aria-pressed={done}
      aria-label={`Done: ${title}`}
      disabled={pending}
      onClick={() => set(!done)}
      className={`flex size-6 shrink-0 items-center justify-center rounded-full touch:size-11 ${done ? "text-pos-ink" : "text-ink-3 hover:text-ink"}`}
    >
      <Icon icon={done ? doneIcon : openIcon} size={16} />
    </button>
  );
}
