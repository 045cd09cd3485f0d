"use client";

import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { onOwnButton, type PopupProps } from "./opener";
import { popupStyle } from "./popup-style";

type PopoverPopupProps = PopupProps & {
  title: string;
  align: "start" | "center" | "end";
  side: "top" | "bottom";
  className?: string;
  children: ReactNode;
};

export function PopoverPopup({ anchor, open, setOpen, title, align, side, className, children }: PopoverPopupProps) {
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event }) => {
        if (next || !onOwnButton(event, anchor)) setOpen(next);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align={align} side={side} sideOffset={6} className="z-40">
          <Popover.Popup
            finalFocus={() => anchor}
            aria-label={title}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest("a[href]")) setOpen(false);
            }}
            className={`${popupStyle} ${className ?? "w-64 p-1"}`}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
