"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** Asks the page again while something on it is under way and somebody is looking. */
export function KeepFresh({ every = 1500 }: { every?: number }) {
  const { refresh } = useRouter();
  const [asking, start] = useTransition();
  useEffect(() => {
    if (asking) return;
    const ask = () => {
      if (document.visibilityState === "visible") start(refresh);
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
