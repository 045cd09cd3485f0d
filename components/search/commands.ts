import { __iconData as notesIcon } from "lucide-react/icons/check-check";
import { __iconData as exportIcon } from "lucide-react/icons/download";
import { __iconData as keysIcon } from "lucide-react/icons/keyboard";
import { __iconData as outIcon } from "lucide-react/icons/log-out";
import { __iconData as systemIcon } from "lucide-react/icons/monitor";
import { __iconData as moonIcon } from "lucide-react/icons/moon";
import { __iconData as sidebarIcon } from "lucide-react/icons/panel-left";
import { __iconData as callIcon } from "lucide-react/icons/phone";
import { __iconData as pinIcon } from "lucide-react/icons/pin";
import { __iconData as unpinIcon } from "lucide-react/icons/pin-off";
import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { __iconData as selectIcon } from "lucide-react/icons/square-check";
import { __iconData as sunIcon } from "lucide-react/icons/sun";
import { __iconData as undoIcon } from "lucide-react/icons/undo-2";
import { newTaskEvent, showShortcuts, toggleSidebar } from "@/components/shell/keyboard-shortcuts";
import type { Place } from "@/components/shell/places";
import { setTheme } from "@/components/shell/theme";
import { openLog } from "@/components/touches/open-log";
import type { IconData } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { markRead } from "@/lib/notifications/actions";
import { pinPlace, unpinPlace } from "@/lib/pins/actions";

export type PaletteFacts = {
  viewerId: string;
  /** Whether they log meetings and calls. */
  logs: boolean;
  places: Place[];
  pinned: { href: string; label: string }[];
  signOut: () => Promise<void>;
};

export type Command = { id: string; name: string; note?: string; icon: IconData; keys?: string[]; run: () => unknown };

type At = { path: string; query: string; phone: boolean };
const idle = { status: "idle" as const };
const exported = ["/accounts", "/prospects", "/brokers", "/renewals", "/activity", "/settings/people", "/tasks"];

/** What can be done from here, by whoever is here; each does what its own button or key does. */
export function commandsFor({ pinned, signOut, logs }: PaletteFacts, at: At): Command[] {
  return [
    { id: "task", name: "New task", icon: plusIcon, keys: ["C"], run: () => tell(newTaskEvent) },
    ...(logs ? [{ id: "log", name: "Log a meeting or call", icon: callIcon, keys: ["L"], run: () => openLog() }] : []),
    ...selectionCommands(),
    ...(exported.includes(at.path)
      ? [{ id: "export", name: "Export this view", icon: exportIcon, keys: ["⌘", "E"], run: () => press("e") }]
      : []),
    pinCommand(pinned, at),
    { id: "undo", name: "Undo your last change", icon: undoIcon, keys: ["⌘", "Z"], run: () => press("z") },
    { id: "read", name: "Mark all notifications read", icon: notesIcon, run: () => markRead(idle, {}) },
    { id: "light", name: "Use the light theme", icon: sunIcon, run: () => setTheme("light") },
    { id: "dark", name: "Use the dark theme", icon: moonIcon, run: () => setTheme("dark") },
    { id: "system", name: "Use the system’s theme", icon: systemIcon, run: () => setTheme("system") },
    ...(at.phone ? [] : desk),
    { id: "out", name: "Sign out", icon: outIcon, run: signOut },
  ];
}

/** What a phone has no keys and no sidebar for. */
const desk: Command[] = [
  { id: "sidebar", name: "Narrow or widen the sidebar", icon: sidebarIcon, keys: ["["], run: toggleSidebar },
  { id: "keys", name: "Keyboard shortcuts", note: "Help", icon: keysIcon, keys: ["?"], run: showShortcuts },
];

/** What can be done about an account that is found, besides opening it. */
export const commandsAbout = (
  { id, name }: { id: string; name: string },
  { logs }: Pick<PaletteFacts, "logs">,
): Command[] => [
  {
    id: `task-${id}`,
    name: `New task about ${name}`,
    icon: plusIcon,
    run: () => window.dispatchEvent(new CustomEvent(newTaskEvent, { detail: { value: id, label: name } })),
  },
  ...(logs
    ? [
        {
          id: `log-${id}`,
          name: `Log a touch with ${name}`,
          icon: callIcon,
          run: () => openLog({ accountId: id, accountName: name }),
        },
      ]
    : []),
];

const tell = (event: string) => window.dispatchEvent(new Event(event));
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: true, bubbles: true, cancelable: true }));

function pinCommand(pinned: PaletteFacts["pinned"], { path, query }: At): Command {
  const href = query && path === "/accounts" ? `${path}?${query}` : path;
  if (pinned.some((pin) => pin.href === href))
    return { id: "pin", name: "Unpin this page", icon: unpinIcon, run: () => unpinPlace(idle, { href }) };
  const label = document.title.split(" · ")[0]?.slice(0, 80) || "Page";
  const pin = async () => {
    const outcome = await pinPlace(idle, { href, label });
    if (outcome.status === "done") toast({ text: `Pinned: ${label}` });
    else toast({ text: outcome.status === "refused" ? outcome.message : "That can’t be pinned.", tone: "error" });
  };
  return { id: "pin", name: "Pin this page", note: label, icon: pinIcon, run: pin };
}

/** Whatever the bar of selected rows offers now. */
function selectionCommands(): Command[] {
  const bar = document.querySelector<HTMLElement>('[aria-label="Selection"]');
  if (!bar?.offsetParent && !bar?.getClientRects().length) return [];
  const buttons = [...bar.querySelectorAll<HTMLElement>("button:not(:disabled), a[href]")];
  return buttons.flatMap((button, at) => {
    const name = (button.textContent?.trim() || button.getAttribute("aria-label")) ?? "";
    return name
      ? [{ id: `selected-${at}`, name, note: "Selected rows", icon: selectIcon, run: () => button.click() }]
      : [];
  });
}
