"use client";

import { Tooltip } from "@base-ui/react/tooltip";
import { useEffect, useId } from "react";

export function Tip({ anchor, text }: { anchor: Element; text: string }) {
  const id = useId();
  useEffect(() => {
    if (anchor.getAttribute("aria-label") === text || anchor.hasAttribute("aria-describedby")) return;
    anchor.setAttribute("aria-describedby", id);
    return () => anchor.removeAttribute("aria-describedby");
  }, [anchor, id, text]);
  return (
    <Tooltip.Root open>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={anchor} sideOffset={6} className="z-50">
          <Tooltip.Popup
            id={id}
            role="tooltip"
            data-tip-popup=""
            className="max-w-60 rounded-md bg-tip px-2.5 py-1.5 text-xs leading-[17px] whitespace-pre-line text-tip-ink shadow-2"
          >
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
