"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const Tip = lazy(() => import("./tip").then(({ Tip }) => ({ default: Tip })));

function tipped(target: EventTarget | null) {
  const element = target instanceof Element ? target.closest("[data-tip]") : null;
  const words = element?.querySelector("[data-words]");
  return words && words.clientWidth > 1 ? null : element;
}

/** An empty `data-tip` shows what the element is called, which then need not be sent twice. */
const told = (anchor: Element) => anchor.getAttribute("data-tip") || anchor.getAttribute("aria-label") || "";

/** Shows the `data-tip` of whatever is hovered or focused, so that a tip costs an element nothing but an attribute; not while its own `data-words` are to be seen, nor for what is scrolled under a pointer that rests. */
export function TipLayer() {
  const [anchor, setAnchor] = useState<Element | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let byPointer = false;
    let at = "";
    const show = (element: Element | null, wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setAnchor(element), wait);
    };
    const over = (event: PointerEvent) => {
      const now = `${event.screenX} ${event.screenY}`;
      if (event.pointerType === "touch" || now === at) return;
      at = now;
      byPointer = true;
      const onTip = event.target instanceof Element && event.target.closest("[data-tip-popup]");
      if (onTip) clearTimeout(timer);
      else show(tipped(event.target), tipped(event.target) ? 400 : 150);
    };
    const focus = (event: FocusEvent) => {
      const element = tipped(event.target);
      if (!element?.matches(":focus-visible")) return;
      byPointer = false;
      show(element, 0);
    };
    const hide = () => show(null, 0);
    // What takes focus may be scrolled to; what was pointed at has gone.
    const scrolled = () => {
      if (!byPointer) return;
      byPointer = false;
      hide();
    };
    const onEscape = (event: KeyboardEvent) => event.key === "Escape" && hide();
    document.addEventListener("pointerover", over);
    document.addEventListener("focusin", focus);
    document.addEventListener("focusout", hide);
    document.addEventListener("pointerdown", hide);
    document.addEventListener("keydown", onEscape);
    document.addEventListener("scroll", scrolled, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", over);
      document.removeEventListener("focusin", focus);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("pointerdown", hide);
      document.removeEventListener("keydown", onEscape);
      document.removeEventListener("scroll", scrolled, { capture: true });
    };
  }, []);
  return <Suspense>{anchor && <Tip anchor={anchor} text={told(anchor)} />}</Suspense>;
}
