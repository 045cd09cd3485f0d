"use client";

import { __iconData as openIcon } from "lucide-react/icons/circle";
import { __iconData as keptIcon } from "lucide-react/icons/circle-check";
import { __iconData as lateIcon } from "lucide-react/icons/clock";
import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { keepPromise } from "@/lib/promises/actions";

type KeepPromiseProps = { promiseId: string; words: string; kept: boolean; overdue: boolean };

/** Whether a promise is kept, at a press; its task with it. */
export function KeepPromise({ promiseId, words, kept, overdue }: KeepPromiseProps) {
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(kept);
  const { refresh } = useRouter();
  const set = (wanted: boolean) =>
    start(async () => {
      show(wanted);
      const outcome = await keepPromise({ status: "idle" }, { promiseId, kept: wanted, words }).catch(() => undefined);
      if (outcome?.status !== "done") {
        const text = outcome?.status === "refused" ? outcome.message : lost;
        toast({ text, tone: "error" });
        return outcome && refresh();
      }
      const { offerUndo } = await import("@/components/shell/undo");
      offerUndo(outcome.operationId, wanted ? `Kept: ${words}` : `Open again: ${words}`);
    });
  const tone = shown ? "text-pos-ink" : overdue ? "text-warn-ink" : "text-ink-3 hover:text-ink";
  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-label={`Kept: ${words}`}
      disabled={pending}
      onClick={() => set(!kept)}
      className={`flex size-6 shrink-0 items-center justify-center rounded-full touch:size-11 ${tone}`}
    >
      <Icon icon={shown ? keptIcon : overdue ? lateIcon : openIcon} size={16} />
    </button>
  );
}

const lost = "The connection failed. Nothing was saved. Try again.";
