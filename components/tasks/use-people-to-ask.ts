import { useEffect, useState } from "react";

type Person = { id: string; name: string };
export type PeopleToAsk = { people: Person[]; account?: Person; failed?: boolean };

/** Whom one may give a task, and with an account its team too; asked for when a dialog opens. */
export function usePeopleToAsk(accountId: string | null | undefined): PeopleToAsk {
  const [answer, setAnswer] = useState<PeopleToAsk>({ people: [] });
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/tasks/people${accountId ? `?account=${accountId}` : ""}`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setAnswer((await response.json()) as PeopleToAsk);
      })
      .catch(() => stop.signal.aborted || setAnswer({ people: [], failed: true }));
    return () => stop.abort();
  }, [accountId]);
  return answer;
}
