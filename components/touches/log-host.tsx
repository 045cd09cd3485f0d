"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { logEvent } from "@/components/shell/keyboard-shortcuts";
import { type About, promiseEvent } from "./open-log";

const LogDialog = lazy(() => import("./log-dialog").then(({ LogDialog }) => ({ default: LogDialog })));
const PromiseDialog = lazy(() =>
  import("@/components/promises/promise-dialog").then(({ PromiseDialog }) => ({ default: PromiseDialog })),
);

/** Waits for somebody to log a touch or add a promise, and only then fetches the form. */
export function LogHost({ viewerId }: { viewerId: string }) {
  const [asked, setAsked] = useState<CustomEvent<About>>();
  useEffect(() => {
    const show = (event: Event) => setAsked(event as CustomEvent<About>);
    window.addEventListener(logEvent, show);
    window.addEventListener(promiseEvent, show);
    return () => {
      window.removeEventListener(logEvent, show);
      window.removeEventListener(promiseEvent, show);
    };
  }, []);
  if (!asked) return null;
  const Form = asked.type === logEvent ? LogDialog : PromiseDialog;
  return (
    <Suspense>
      <Form viewerId={viewerId} about={asked.detail ?? {}} onClose={() => setAsked(undefined)} />
    </Suspense>
  );
}
