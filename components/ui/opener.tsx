"use client";

import { type ReactNode, useRef, useState } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

export type OpenerLook = Omit<ButtonLook, "off"> & { trigger: ReactNode; label?: string; tip?: string; bare?: boolean };

export type PopupProps = { anchor: HTMLElement; open: boolean; setOpen: (open: boolean) => void };

type OpenerProps = OpenerLook & {
  kind: "menu" | "dialog";
  preload: () => unknown;
  children: (popup: PopupProps) => ReactNode;
};

/** A button whose popup is fetched when it is first pointed at, focused or pressed. */
export function Opener({ trigger, label, tip, bare, kind, preload, className, children, ...look }: OpenerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        data-tip={tip}
        aria-haspopup={kind}
        aria-expanded={open}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => {
          setUsed(true);
          setOpen(!open);
        }}
        className={bare ? className : buttonStyle({ ...look, className })}
      >
        {trigger}
      </button>
      {used && button.current && children({ anchor: button.current, open, setOpen })}
    </>
  );
}

/** Whether a press outside fell on the popup's own button, which will close it itself. */
export function onOwnButton(event: Event, anchor: HTMLElement) {
  return event.target instanceof Node && anchor.contains(event.target);
}
