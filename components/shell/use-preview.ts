import { useEffect, useRef, useState } from "react";
import type { Outcome } from "@/lib/server/action";

type Action<P, T> = (last: Outcome<T>, payload: P) => Promise<Outcome<T>>;
const wait = 200;

/**
 * What an action answers to what is filled in so far, asked again as it changes: the last answer is the one that counts.
 * `key` spells the payload; without a payload nothing is asked.
 */
export function usePreview<P, T>(action: Action<P, T>, key: string, payload: P | undefined) {
  const [answer, setAnswer] = useState<{ key: string; outcome: Outcome<T> }>();
  const asked = useRef({ action, payload });
  asked.current = { action, payload };
  useEffect(() => {
    let over = false;
    const timer = setTimeout(async () => {
      const { action, payload } = asked.current;
      if (payload === undefined) return;
      const outcome = await action({ status: "idle" }, payload).catch(() => undefined);
      if (!over && outcome) setAnswer({ key, outcome });
    }, wait);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [key]);

  const outcome = answer?.key === key && payload !== undefined ? answer.outcome : undefined;
  return {
    receipt: outcome?.status === "done" ? outcome.receipt : undefined,
    errors: outcome?.status === "invalid" ? outcome.fields : ({} as Record<string, string[] | undefined>),
    refusal: outcome?.status === "refused" ? outcome.message : undefined,
    waiting: payload !== undefined && !outcome,
  };
}
