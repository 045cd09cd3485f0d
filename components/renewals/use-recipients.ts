import { useEffect, useState } from "react";
import type { Choice } from "@/lib/path/recipient";

export type Recipients = { choices: Choice[]; status: "asking" | "here" | "failed" };

/** Who a decision may be sent to; asked for when its release dialog opens. */
export function useRecipients(trackId: string): Recipients {
  const [answer, setAnswer] = useState<Recipients>({ choices: [], status: "asking" });
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/renewals/recipients?track=${trackId}`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const { choices } = (await response.json()) as { choices: Choice[] };
        setAnswer({ choices, status: "here" });
      })
      .catch(() => stop.signal.aborted || setAnswer({ choices: [], status: "failed" }));
    return () => stop.abort();
  }, [trackId]);
  return answer;
}
