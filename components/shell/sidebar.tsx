import type { ReactNode } from "react";
import { Mark } from "./mark";
import type { NavItem } from "./nav-item";
import { ShortcutsButton } from "./shortcuts-button";
import { SideItem } from "./side-item";

type SidebarProps = { nav: NavItem[]; pinned?: NavItem[]; season?: ReactNode; settings?: NavItem };

export function Sidebar({ nav, pinned = [], season, settings }: SidebarProps) {
  return (
    <aside className="hidden w-14 shrink-0 flex-col overflow-y-auto border-r border-line bg-canvas md:flex wide:w-[204px] print:hidden">
      <div className="flex h-12 shrink-0 items-center gap-2.5 px-4 narrow:justify-center narrow:px-0">
        <Mark />
        <span className="text-base font-semibold tracking-tight narrow:sr-only">Truebook</span>
      </div>
      <nav aria-label="Primary" className="flex flex-col gap-0.5 px-2 pt-2">
        {nav.map((item) => (
          <SideItem key={item.href} item={item} />
        ))}
      </nav>
      {pinned.length > 0 && (
        <nav aria-label="Pinned" className="flex flex-col gap-0.5 px-2 narrow:mt-2 narrow:border-t narrow:pt-2">
          <div className="mt-5 -mb-0.5 px-2 pb-1 text-xs font-medium text-ink-3 narrow:sr-only">Pinned</div>
          {pinned.map((item) => (
            <SideItem key={item.href} item={item} small />
          ))}
        </nav>
      )}
      <div className="mt-auto flex flex-col px-2 pt-4 pb-3">
        {season && <div className="mx-2 mb-3 border-t border-line pt-3 narrow:hidden">{season}</div>}
        {settings && <SideItem item={settings} />}
        <ShortcutsButton />
      </div>
    </aside>
  );
}
