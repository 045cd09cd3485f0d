import { can, type Viewer } from "@/lib/policy";
import type { Shortcut } from "./keyboard-shortcuts";
import type { NavIcon } from "./nav-icons";
import type { NavItem } from "./nav-item";

/** Where each person may go: only what works, and only what is theirs. */
export function navFor(viewer: Viewer): NavItem[] {
  const book: NavItem = { href: "/accounts", label: "Book", icon: "book", tab: true };
  const renewals: NavItem = { href: "/renewals", label: "Renewals", icon: "renewals", tab: true };
  const people: NavItem = { href: "/settings/people", label: "People", icon: "people", tab: true };
  const activity: NavItem = { href: "/activity", label: "Activity", icon: "activity", tab: true };
  const imports: NavItem = { href: "/imports", label: "Imports", icon: "imports" };
  return [
    ...(can(viewer, "book.view") ? [book] : []),
    ...(can(viewer, "renewal.view") ? [renewals] : []),
    ...(can(viewer, "person.view") ? [people] : []),
    activity,
    ...(can(viewer, "import.view") || can(viewer, "import.status") ? [imports] : []),
  ];
}

export const pinIcon = (href: string): NavIcon =>
  href.startsWith("/renewals") ? "renewals" : /^\/accounts\/./.test(href) ? "account" : "view";

const goTo: Record<string, string> = {
  "/accounts": "B",
  "/renewals": "R",
  "/settings/people": "P",
  "/activity": "Y",
  "/imports": "M",
};

export function shortcutsFor(viewer: Viewer): Shortcut[] {
  const places = navFor(viewer).map(({ href, label }) => ({
    keys: ["G", goTo[href] ?? ""],
    does: `Go to ${label}`,
    href,
  }));
  const list: Shortcut[] = [
    { keys: ["/"], does: "Search accounts, brokers, AEs" },
    { keys: ["J", "K"], does: "Next row, previous row" },
    { keys: ["Enter"], does: "Open the record" },
    { keys: ["Space"], does: "Look beside the list" },
    { keys: ["X"], does: "Select" },
    { keys: ["Shift", "X"], does: "Select up to here" },
    { keys: ["F"], does: "Filter" },
    { keys: ["Esc"], does: "Clear, close, step back" },
  ];
  const save: Shortcut = { keys: ["⌘", "E"], does: "Export the list" };
  return [...places, ...(can(viewer, "book.view") ? list : []), save, { keys: ["?"], does: "Show this list" }];
}
