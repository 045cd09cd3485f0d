"use client";

import { __iconData as doneIcon } from "lucide-react/icons/circle-check";
import { __iconData as noteIcon } from "lucide-react/icons/info";
import { __iconData as errorIcon } from "lucide-react/icons/octagon-exclamation-point";
import { __iconData as closeIcon } from "lucide-react/icons/x";
import { useEffect, useRef } from "react";
import { Icon } from "./icon";
import type { ToastMessage } from "./toast";

const icons = { done: doneIcon, note: noteIcon, error: errorIcon };

export function ToastCard({ toast, close }: { toast: ToastMessage & { id: number }; close: (id: number) => void }) {
  const { id, text, tone = "done", action } = toast;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tone === "error") return;
    let timer: ReturnType<typeof setTimeout>;
    const closeUnlessHeld = () => {
      if (card.current?.matches(":hover, :focus-within")) timer = setTimeout(closeUnlessHeld, 1000);
      else close(id);
    };
    timer = setTimeout(closeUnlessHeld, 6000);
    return () => clearTimeout(timer);
  }, [close, id, tone]);
  return (
    <div
      ref={card}
      className="pointer-events-auto flex min-h-11 items-center gap-2.5 rounded-lg bg-tip py-2 pr-1.5 pl-3 text-tip-ink shadow-3"
    >
      <Icon icon={icons[tone]} stroke={2} />
      <span className="flex-1 leading-[18px]">{text}</span>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            close(id);
          }}
          className="h-7 rounded px-2 text-xs font-semibold underline-offset-2 -outline-offset-2 outline-tip-ink hover:underline touch:h-11"
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label="Close"
        onClick={() => close(id)}
        className="flex size-7 items-center justify-center rounded opacity-70 -outline-offset-2 outline-tip-ink hover:opacity-100 touch:size-11"
      >
        <Icon icon={closeIcon} size={14} />
      </button>
    </div>
  );
}
