import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "@/lib/server/action";

type Action<P, T> = (last: Outcome<T>, payload: P) => Promise<Outcome<T>>;
/** What is said when no answer came. */
export const lost: Outcome<never> = {
  status: "refused",
  message: "The connection failed. Nothing was saved. Try again.",
};

/**
 * Sends what a dialog holds to an action: one at a time, a second press does nothing while the first is on its way. What was
 * refused because it is otherwise by now is read again once the dialog is gone.
 */
export function useSend<P, T>(action: Action<P, T>) {
  const [outcome, setOutcome] = useState<Outcome<T>>({ status: "idle" });
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const refused = useRef(false);
  const { refresh } = useRouter();
  useEffect(
    () => () => {
      if (refused.current) refresh();
    },
    [refresh],
  );
  const send = async (payload: P): Promise<Outcome<T>> => {
    if (sending.current) return { status: "idle" };
    sending.current = true;
    setBusy(true);
    const answer = await action({ status: "idle" }, payload).catch(() => lost);
    sending.current = false;
    refused.current = answer.status === "refused" && answer !== lost;
    setBusy(false);
    setOutcome(answer);
    return answer;
  };
  const errors = outcome.status === "invalid" ? outcome.fields : {};
  const refusal = outcome.status === "refused" ? outcome.message : undefined;
  const sensitive = outcome.status === "invalid" ? (outcome.sensitive ?? []) : [];
  return { send, busy, errors, refusal, sensitive };
}
