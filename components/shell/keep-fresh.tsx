"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** Whether the server is there: without one a refresh would leave the page for the browser's own, of a failed connection. */
const answers = () =>
  fetch("/api/health", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks the page again while something on it is under way and somebody is looking. */
export function KeepFresh({ every = 1500 }: { every?: number }) {
  const { refresh } = useRouter();
  const [asking, start] = useTransition();
  useEffect(() => {
    if (asking) return;
    const ask = () => {
      if (document.visibilityState === "visible") start(async () => ((await answers()) ? start(refresh) : undefined));
    };
    const timer = setInterval(ask, every);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [asking, every, refresh]);
  return null;
}
