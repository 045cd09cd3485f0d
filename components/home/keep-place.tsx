"use client";

import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";

const controls = "button:not(:disabled), a[href]";

/** A list whose rows go when they are done: the focus that goes with one is put on the row that takes its place. */
export function KeepPlace({ children }: { children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const at = useRef(-1);
  const rows = () => [...(list.current?.children ?? [])];
  const remember = ({ target }: FocusEvent) => {
    at.current = rows().findIndex((row) => row.contains(target));
  };
  const forget = ({ target, relatedTarget }: FocusEvent) => {
    if (target.isConnected && relatedTarget) at.current = -1;
  };
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return;
    const left = rows();
    left[Math.min(at.current, left.length - 1)]?.querySelector<HTMLElement>(controls)?.focus();
  });
  return (
    <ul ref={list} onFocus={remember} onBlur={forget}>
      {children}
    </ul>
  );
}
