"use client";

import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { Button } from "./button";
import { popupStyle } from "./popup-style";

type InlineNoteProps = {
  anchor: HTMLElement;
  choices: { label: string; run: () => void }[];
  onClose: () => void;
  children: ReactNode;
};

/** Why a value was not saved, under the value it is about; it takes no focus from what is done meanwhile. */
export function InlineNote({ anchor, choices, onClose, children }: InlineNoteProps) {
  return (
    <Popover.Root open onOpenChange={(open, { reason }) => !open && reason === "escape-key" && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" side="bottom" sideOffset={4} className="z-40">
          <Popover.Popup
            initialFocus={false}
            finalFocus={false}
            aria-label="Not saved"
            className={`${popupStyle} w-80 max-w-[calc(100vw-2rem)] border-neg-line! p-3`}
          >
            <div role="alert" className="text-ink">
              {children}
            </div>
            <div className="mt-2 flex flex-wrap gap-2">
              {choices.map(({ label, run }) => (
                <Button key={label} onClick={run}>
                  {label}
                </Button>
              ))}
              <Button variant="ghost" onClick={onClose}>
                Close
              </Button>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
