"use client";

import { useCallback, useEffect, useState } from "react";
import { type ToastMessage, toastEvent } from "./toast";
import { ToastCard } from "./toast-card";

type Shown = ToastMessage & { id: number };

let last = 0;

export function Toaster() {
  const [shown, setShown] = useState<Shown[]>([]);
  useEffect(() => {
    const add = (event: Event) => {
      const message = (event as CustomEvent<ToastMessage>).detail;
      setShown((before) => [...before.slice(-2), { ...message, id: ++last }]);
    };
    window.addEventListener(toastEvent, add);
    return () => window.removeEventListener(toastEvent, add);
  }, []);
  const close = useCallback((id: number) => setShown((before) => before.filter((toast) => toast.id !== id)), []);
  const cards = (errors: boolean) =>
    shown
      .filter((toast) => (toast.tone === "error") === errors)
      .map((toast) => <ToastCard key={toast.id} toast={toast} close={close} />);
  return (
    <section
      aria-label="Notices"
      className="pointer-events-none fixed bottom-12 left-4 md:left-[72px] wide:left-[220px] z-50 flex w-[372px] max-w-[calc(100vw-2rem)] flex-col gap-2.5 max-md:bottom-20 [body[data-chosen]_&]:bottom-27 max-md:[body[data-chosen]_&]:bottom-45 print:hidden"
    >
      <div role="alert" className="contents">
        {cards(true)}
      </div>
      <div role="status" className="contents">
        {cards(false)}
      </div>
    </section>
  );
}
