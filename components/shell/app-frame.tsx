"use client";

import { type ReactNode, useMemo } from "react";
import { ScopeSelects } from "@/components/book/scope-select";
import { SeasonBar } from "@/components/book/season-bar";
import type { LatestFaces } from "@/components/notifications/face";
import { NotificationBell } from "@/components/notifications/notification-bell";
import { NowOnly } from "@/components/pictures/now-only";
import { PaletteHost } from "@/components/search/palette-host";
import { SearchButton } from "@/components/search/search-button";
import { NewTaskHost } from "@/components/tasks/new-task";
import { LogButton } from "@/components/touches/log-button";
import { LogHost } from "@/components/touches/log-host";
import type { BookScope } from "@/lib/book/queries";
import type { Role } from "@/lib/roles";
import { signOut } from "@/lib/session/actions";
import { Here } from "./here";
import { KeyboardShortcuts } from "./keyboard-shortcuts";
import { Mark } from "./mark";
import { pinIcon } from "./nav-icons";
import type { NavItem } from "./nav-item";
import { Sidebar } from "./sidebar";
import { TabBar } from "./tab-bar";
import type { Theme } from "./theme";
import { UndoKeys } from "./undo-keys";
import { UserMenu } from "./user-menu";

/** What stands around every page, of whoever is signed in. */
export type FrameFacts = {
  viewer: { id: string; name: string; role: Role; roleName: string };
  nav: NavItem[];
  pins: { href: string; label: string }[];
  logs: boolean;
  /** The book’s people and its season, for whoever sees one. */
  book?: BookScope;
  latest: LatestFaces;
  theme: Theme;
};

const settings: NavItem = { href: "/settings", label: "Settings", icon: "settings" };

/** Drawn from facts, sent as JSON: as markup it would be on the way twice, and be put together twice for each page. */
export function AppFrame({ facts, children }: { facts: string; children: ReactNode }) {
  const { viewer, nav, pins, logs, book, latest, theme } = useMemo<FrameFacts>(() => JSON.parse(facts), [facts]);
  const pinned = pins.map(({ href, label }) => ({ href, label, icon: pinIcon(href) }));
  const season = book && book.sums.seasonMembers !== 0 && (
    <NowOnly>
      <SeasonBar {...book} />
    </NowOnly>
  );
  return (
    <div className="flex h-dvh overflow-hidden bg-canvas print:block print:h-auto print:overflow-visible">
      <Sidebar nav={nav} pinned={pinned} season={season} settings={settings} />
      <div className="flex min-w-0 flex-1 flex-col bg-surface">
        <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line px-5 max-md:gap-1 max-md:pr-1 max-md:pl-4 print:hidden">
          <span className="flex items-center gap-3 text-base font-semibold md:hidden">
            <Mark className="size-6" />
            <span>
              <Here places={[...nav, settings]} />
            </span>
          </span>
          <SearchButton />
          <div className="ml-auto flex items-center gap-2 max-md:gap-0">
            {book && (
              <>
                <div className="peer flex items-center gap-2 empty:hidden max-lg:hidden">
                  <ScopeSelects owners={book.owners} today={book.today} role={viewer.role} />
                </div>
                <span className="mx-1 h-5 w-px bg-line peer-empty:hidden max-lg:hidden" />
              </>
            )}
            {logs && <LogButton />}
            <SearchButton small />
            <NotificationBell drawn={latest} />
            <UserMenu name={viewer.name} role={viewer.roleName} theme={theme} signOut={signOut} />
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
      <KeyboardShortcuts nav={nav} viewer={viewer} />
      <UndoKeys viewerId={viewer.id} />
      <NewTaskHost viewerId={viewer.id} />
      {logs && <LogHost viewerId={viewer.id} />}
      <PaletteHost viewer={viewer} logs={logs} pinned={pins} signOut={signOut} />
    </div>
  );
}
