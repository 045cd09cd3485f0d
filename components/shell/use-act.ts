import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { Outcome } from "@/lib/server/action";
import { lost } from "./use-send";

export const idle = { status: "idle" } as const;

/** Does what needs no form: says why not, and reads the page again, or what was done, with Undo where that can be. */
export function useAct() {
  const { refresh } = useRouter();
  const [busy, start] = useTransition();
  const act = <T>(send: () => Promise<Outcome<T>>, said: string) =>
    start(async () => {
      const outcome = await send().catch(() => lost);
      if (outcome.status === "refused") {
        toast({ text: outcome.message, tone: "error" });
        if (outcome !== lost) refresh();
      }
      if (outcome.status !== "done") return;
      const { offerUndo } = await import("./undo");
      offerUndo(outcome.operationId, said);
    });
  return [busy, act] as const;
}
