import type { ReactNode } from "react";
import { Here } from "./here";
import { KeyboardShortcuts, type Shortcut } from "./keyboard-shortcuts";
import { Mark } from "./mark";
import type { NavItem } from "./nav-item";
import { Sidebar } from "./sidebar";
import { TabBar } from "./tab-bar";
import type { Theme } from "./theme";
import { type ShellUser, UserMenu } from "./user-menu";

type AppFrameProps = {
  nav: NavItem[];
  pinned?: NavItem[];
  settings?: NavItem;
  season?: ReactNode;
  search?: ReactNode;
  searchSmall?: ReactNode;
  scope?: ReactNode;
  notifications?: ReactNode;
  user: ShellUser;
  userLinks?: { href: string; label: string }[];
  theme: Theme;
  signOut: () => Promise<void>;
  shortcuts: Shortcut[];
  children: ReactNode;
};

export function AppFrame({
  nav,
  pinned,
  settings,
  season,
  search,
  searchSmall,
  scope,
  notifications,
  ...rest
}: AppFrameProps) {
  const { user, userLinks, theme, signOut, shortcuts, children } = rest;
  return (
    <div className="flex h-dvh overflow-hidden bg-canvas print:block print:h-auto print:overflow-visible">
      <Sidebar nav={nav} pinned={pinned} season={season} settings={settings} />
      <div className="flex min-w-0 flex-1 flex-col bg-surface">
        <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line px-5 max-md:gap-1 max-md:pr-1 max-md:pl-4 print:hidden">
          <span className="flex items-center gap-3 text-base font-semibold md:hidden">
            <Mark className="size-6" />
            <span>
              <Here places={settings ? [...nav, settings] : nav} />
            </span>
          </span>
          {search}
          <div className="ml-auto flex items-center gap-2 max-md:gap-0">
            {scope && <div className="peer flex items-center gap-2 empty:hidden max-lg:hidden">{scope}</div>}
            {scope && <span className="mx-1 h-5 w-px bg-line peer-empty:hidden max-lg:hidden" />}
            {searchSmall}
            {notifications}
            <UserMenu user={user} theme={theme} signOut={signOut} links={userLinks} />
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="relative flex min-h-0 flex-1 flex-col overflow-y-auto outline-none print:overflow-visible"
        >
          {children}
        </main>
        <TabBar nav={nav} settings={settings} />
      </div>
      <KeyboardShortcuts shortcuts={shortcuts} />
    </div>
  );
}
