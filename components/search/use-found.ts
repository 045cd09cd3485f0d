import { useEffect, useState } from "react";
import { type FoundGroups, nothingFound } from "@/lib/search/found";

const patience = 120;

export type Finding = { found: FoundGroups; of: string | undefined; failed?: string };

/** What the server finds of a text, once typing pauses; what it answers to an older text is dropped. */
export function useFound(q: string, recent: string[]): Finding {
  const [finding, setFinding] = useState<Finding>({ found: nothingFound, of: undefined });
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const search = new URLSearchParams(q ? { q } : { recent: recent.join(",") });
      try {
        const answer = await fetch(`/search?${search}`, { signal: stop.signal });
        if (answer.status === 401) return fail("You are signed out. Open any page to sign in again.");
        if (!answer.ok) return fail("The search failed. What stands here still works.");
        setFinding({ found: (await answer.json()) as FoundGroups, of: q });
      } catch {
        if (!stop.signal.aborted) fail("The search failed: no connection. What stands here still works.");
      }
    };
    const fail = (failed: string) => setFinding({ found: nothingFound, of: q, failed });
    const timer = setTimeout(look, q ? patience : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, recent]);
  return finding;
}
