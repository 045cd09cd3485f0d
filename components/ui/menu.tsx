"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { Opener, type OpenerLook } from "./opener";

const load = () => import("./menu-popup");
const MenuPopup = lazy(() => load().then(({ MenuPopup }) => ({ default: MenuPopup })));

export type MenuItem = {
  label: string;
  icon?: ReactNode;
  note?: string;
  keys?: string[];
  href?: string;
  onSelect?: () => void | Promise<void>;
  checked?: boolean;
  danger?: boolean;
  disabledBecause?: string;
};
export type MenuSection = { label?: string; items: MenuItem[] };

type MenuProps = OpenerLook & { sections: MenuSection[]; align?: "start" | "end"; side?: "top" | "bottom" };

export function Menu({ sections, align = "start", side = "bottom", ...look }: MenuProps) {
  return (
    <Opener {...look} kind="menu" preload={load}>
      {(popup) => (
        <Suspense>
          <MenuPopup {...popup} sections={sections} align={align} side={side} />
        </Suspense>
      )}
    </Opener>
  );
}
