import { useEffect, useState } from "react";
import type { TouchChoices } from "@/lib/server/touch-choices";

/** Whom and what a log may name, of an account and a firm; looked up anew when either changes. */
export function useTouchChoices(accountId?: string, firmId?: string) {
  const [choices, setChoices] = useState<TouchChoices>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const search = new URLSearchParams({ ...(accountId && { account: accountId }), ...(firmId && { firm: firmId }) });
    fetch(`/touches/choices?${search}`, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        setChoices((await answer.json()) as TouchChoices);
        setFailed(false);
      })
      .catch(() => stop.signal.aborted || setFailed(true));
    return () => stop.abort();
  }, [accountId, firmId]);
  return { choices, failed };
}
