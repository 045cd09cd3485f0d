"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { Opener, type OpenerLook } from "./opener";

const load = () => import("./popover-popup");
const PopoverPopup = lazy(() => load().then(({ PopoverPopup }) => ({ default: PopoverPopup })));

type PopoverProps = OpenerLook & {
  title: string;
  align?: "start" | "center" | "end";
  side?: "top" | "bottom";
  popupClassName?: string;
  children: ReactNode;
};

export function Popover({ title, align = "start", side = "bottom", popupClassName, children, ...look }: PopoverProps) {
  return (
    <Opener {...look} kind="dialog" preload={load}>
      {(popup) => (
        <Suspense>
          <PopoverPopup {...popup} title={title} align={align} side={side} className={popupClassName}>
            {children}
          </PopoverPopup>
        </Suspense>
      )}
    </Opener>
  );
}
