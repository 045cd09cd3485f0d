import { useEffect, useState } from "react";
import type { LatestFaces } from "./face";

const every = 60_000;

/** What the page was drawn with, asked anew each minute and when one comes back to it, while it is looked at. */
export function useLatest(drawn: LatestFaces) {
  const [latest, setLatest] = useState(drawn);
  const [before, setBefore] = useState(drawn);
  if (before !== drawn) {
    setBefore(drawn);
    setLatest(drawn);
  }
  useEffect(() => {
    let stop = new AbortController();
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      stop.abort();
      stop = new AbortController();
      const answer = await fetch("/notifications/latest", { signal: stop.signal }).catch(() => undefined);
      if (answer?.ok && !answer.redirected) setLatest((await answer.json()) as LatestFaces);
    };
    const timer = setInterval(ask, every);
    window.addEventListener("focus", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      stop.abort();
      clearInterval(timer);
      window.removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", ask);
    };
  }, []);
  return { ...latest, setLatest };
}
