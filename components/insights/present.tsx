"use client";

import { __iconData as presentIcon } from "lucide-react/icons/presentation";
import { Children, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Where the button that begins stands: in the page's header, away from what it shows. */
const begins = "insights:present";

export const PresentButton = () => (
  <Button
    variant="primary"
    className="max-md:hidden"
    icon={<Icon icon={presentIcon} size={14} />}
    onClick={() => window.dispatchEvent(new Event(begins))}
  >
    Present
  </Button>
);

type PresentProps = { titles: string[]; mark: string; className: string; children: ReactNode };

/**
 * The panels side by side or, while presenting, one at a time and large: arrows turn, Escape ends. `mark` says of what day
 * they are. The panels stay as they are, so that a figure explains itself in front of everybody too.
 */
export function Present({ titles, mark, className, children }: PresentProps) {
  const [at, setAt] = useState<number>();
  const stage = useRef<HTMLElement>(null);
  const panels = Children.toArray(children);
  const last = panels.length - 1;
  const presenting = at !== undefined;
  useEffect(() => {
    const begin = () => setAt(0);
    window.addEventListener(begins, begin);
    return () => window.removeEventListener(begins, begin);
  }, []);
  useEffect(() => {
    const own = stage.current;
    if (!presenting || !own) return;
    const before = document.activeElement as HTMLElement | null;
    const silenced = quiet(own);
    own.focus();
    document.documentElement.requestFullscreen?.().catch(() => {});
    const left = () => !document.fullscreenElement && setAt(undefined);
    document.addEventListener("fullscreenchange", left);
    return () => {
      document.removeEventListener("fullscreenchange", left);
      for (const each of silenced) each.inert = false;
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
      before?.focus();
    };
  }, [presenting]);
  useEffect(() => {
    if (!presenting) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("[role=dialog][data-open]")) return;
      const turn = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
      if (turn) setAt((now) => Math.min(Math.max((now ?? 0) + turn, 0), last));
      if (event.key === "Escape") setAt(undefined);
      if (turn || event.key === "Escape") event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [presenting, last]);
  return (
    <section
      ref={stage}
      tabIndex={presenting ? -1 : undefined}
      aria-label={presenting ? "Presenting" : "Figures"}
      className={presenting ? "fixed inset-0 z-30 flex flex-col overflow-hidden bg-surface outline-none" : undefined}
    >
      <div className={presenting ? "min-h-0 flex-1 overflow-auto px-12 py-8 [zoom:1.5]" : className}>
        {presenting
          ? panels.map((panel, index) => (
              <Slide key={titles[index]} shown={index === at}>
                {panel}
              </Slide>
            ))
          : panels}
      </div>
      {presenting && (
        <div className="flex h-12 shrink-0 items-center gap-3 border-t border-line bg-canvas px-5">
          <span aria-live="polite" className="mr-auto">
            <b className="font-medium">{titles[at]}</b>{" "}
            <span className="num text-ink-3">
              {at + 1} of {panels.length}, {mark}
            </span>
          </span>
          <Button
            disabledBecause={at === 0 ? "This is the first" : undefined}
            onClick={() => setAt(Math.max(0, at - 1))}
          >
            Previous
          </Button>
          <Button
            disabledBecause={at === last ? "This is the last" : undefined}
            onClick={() => setAt(Math.min(last, at + 1))}
          >
            Next
          </Button>
          <Button variant="ghost" onClick={() => setAt(undefined)}>
            End
          </Button>
        </div>
      )}
    </section>
  );
}

const Slide = ({ shown, children }: { shown: boolean; children: ReactNode }) => (
  <div className={shown ? "mx-auto max-w-4xl" : "hidden"}>{children}</div>
);

/** Takes everything beside an element out of reach, and answers with what it took. */
function quiet(own: HTMLElement): HTMLElement[] {
  const silenced: HTMLElement[] = [];
  for (let each: HTMLElement | null = own; each && each !== document.body; each = each.parentElement)
    for (const beside of each.parentElement?.children ?? [])
      if (beside instanceof HTMLElement && beside !== each && !beside.inert && beside.tagName !== "SCRIPT") {
        beside.inert = true;
        silenced.push(beside);
      }
  return silenced;
}
