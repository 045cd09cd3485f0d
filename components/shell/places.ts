import { can, type Viewer } from "@/lib/policy";
import { goTo, keyed } from "./go-to";
import type { Shortcut } from "./keyboard-shortcuts";
import type { NavItem } from "./nav-item";

/** Whoever looks for a place: what they may do follows from their role. */
export type Asking = Pick<Viewer, "id" | "role">;

/** Where each person may go: only what works, and only what is theirs. */
export function navFor(viewer: Asking, waiting = 0): NavItem[] {
  const today: NavItem = { href: "/", label: "Today", icon: "today", tab: true };
  const book: NavItem = { href: "/accounts", label: "Book", icon: "book", tab: true };
  const renewals: NavItem = { href: "/renewals", label: "Renewals", icon: "renewals", tab: true };
  const badge = { count: waiting, label: `${waiting} waiting for your signature` };
  const approvals: NavItem = {
    href: "/approvals",
    label: "Approvals",
    icon: "approvals",
    tab: true,
    ...(waiting > 0 && { badge }),
  };
  const brokers: NavItem = { href: "/brokers", label: "Brokers", icon: "brokers" };
  const forecast: NavItem = { href: "/forecast", label: "Forecast", icon: "forecast" };
  const team: NavItem = { href: "/team", label: "Team", icon: "team" };
  const prospects: NavItem = { href: "/prospects", label: "Prospects", icon: "prospects" };
  const crossSell: NavItem = { href: "/opportunities", label: "Cross-sell", icon: "crossSell" };
  const insights: NavItem = { href: "/insights", label: "Insights", icon: "insights" };
  const people: NavItem = { href: "/settings/people", label: "People", icon: "people", tab: true };
  const activity: NavItem = { href: "/activity", label: "Activity", icon: "activity", tab: true };
  const tasks: NavItem = { href: "/tasks", label: "Tasks", icon: "tasks", tab: true };
  const calendar: NavItem = { href: "/calendar", label: "Calendar", icon: "calendar" };
  const imports: NavItem = { href: "/imports", label: "Imports", icon: "imports" };
  return [
    ...(can(viewer, "calendar.see") ? [today] : []),
    ...(can(viewer, "book.view") ? [book] : []),
    ...(can(viewer, "renewal.view") ? [renewals] : []),
    ...(can(viewer, "book.view") ? [crossSell] : []),
    ...(can(viewer, "approval.view") ? [approvals] : []),
    ...(can(viewer, "prospect.view") ? [prospects] : []),
    ...(can(viewer, "firm.view") ? [brokers] : []),
    ...(can(viewer, "forecast.view") ? [forecast] : []),
    ...(can(viewer, "book.view") ? [insights] : []),
    ...(can(viewer, "load.view") ? [team] : []),
    ...(can(viewer, "person.view") ? [people] : []),
    tasks,
    ...(can(viewer, "calendar.see") ? [calendar] : []),
    activity,
    ...(can(viewer, "import.view") || can(viewer, "import.status") ? [imports] : []),
  ];
}

/** What the palette can go to: the navigation, and what lies behind its last items. */
export function placesFor(viewer: Asking): Place[] {
  const settings = (href: string, label: string): NavItem => ({ href: `/settings/${href}`, label, icon: "settings" });
  const more: NavItem[] = [
    { href: "/notifications", label: "Notifications", icon: "notifications" },
    ...(can(viewer, "request.view") ? [requestsPlace, implementationPlace] : []),
    ...(can(viewer, "book.view") ? [whitespacePlace, termsPlace] : []),
    ...(can(viewer, "succession.view") ? [successionPlace] : []),
    ...(can(viewer, "book.view") ? [concentrationPlace] : []),
    ...(can(viewer, "team.view") ? [closesPlace] : []),
    ...(can(viewer, "pack.view") ? [meetingsPlace] : []),
    ...(can(viewer, "book.view") ? [furtherPlace] : []),
    ...(can(viewer, "strategy.view") ? [strategiesPlace] : []),
    ...(ratesSeen(viewer) ? [ratesPlace] : []),
    ...(can(viewer, "renewal.view") ? [weeksPlace] : []),
    ...(can(viewer, "forecast.view") ? [whatIfPlace] : []),
    ...(can(viewer, "program.view") ? [programsPlace] : []),
    ...(can(viewer, "rfp.view") ? [rfpsPlace] : []),
    ...(can(viewer, "request.view") ? [quotesPlace] : []),
    settingsPlace,
    settings("account", "Password and sessions"),
    ...(can(viewer, "calendar.see") ? [settings("calendar", "Calendar links")] : []),
    ...(can(viewer, "filedName.review") ? [namesPlace] : []),
    ...(can(viewer, "target.view") ? [settings("targets", "Targets")] : []),
    settings("thresholds", "Thresholds"),
    settings("unit-costs", "Unit costs"),
    settings("products", "Product families"),
    settings("catalogue", "Product catalogue"),
    settings("authority", "Authority"),
  ];
  const imports = can(viewer, "import.prepare") ? [importPlace] : [];
  return [...navFor(viewer), ...more, ...imports].map(({ href, label, icon }) => ({
    href,
    label,
    icon,
    keys: goTo[href] ? ["G", goTo[href]] : undefined,
  }));
}

/** How well rates are kept is told of a book, with what was required. */
export const ratesSeen = (viewer: Asking) => can(viewer, "book.view") && can(viewer, "book.required");

export type Place = Pick<NavItem, "href" | "label" | "icon"> & { keys?: string[] };
const namesPlace: NavItem = { href: "/prospects/names", label: "Filed names to look at", icon: "prospects" };
const settingsPlace: NavItem = { href: "/settings", label: "Settings", icon: "settings" };
const importPlace: NavItem = { href: "/imports/new", label: "New import", icon: "imports" };

const requestsPlace: NavItem = { href: "/renewals/requests", label: "Internal requests", icon: "renewals" };
const implementationPlace: NavItem = { href: "/renewals/implementation", label: "Implementation", icon: "renewals" };
const whitespacePlace: NavItem = { href: "/opportunities/whitespace", label: "Whitespace", icon: "crossSell" };
const termsPlace: NavItem = { href: "/renewals/terms", label: "Term wall", icon: "renewals" };
const successionPlace: NavItem = { href: "/accounts/succession", label: "Succession", icon: "people" };
const concentrationPlace: NavItem = { href: "/accounts/concentration", label: "Concentration", icon: "book" };
const meetingsPlace: NavItem = { href: "/forecast/meetings", label: "Meetings", icon: "forecast" };
const strategiesPlace: NavItem = { href: "/insights/strategies", label: "Strategies", icon: "insights" };
const ratesPlace: NavItem = { href: "/insights/rates", label: "Rate quality", icon: "insights" };
const whatIfPlace: NavItem = { href: "/forecast/what-if", label: "What-if", icon: "forecast" };
const programsPlace: NavItem = { href: "/opportunities/programs", label: "Programs", icon: "crossSell" };
const rfpsPlace: NavItem = { href: "/opportunities/rfps", label: "RFPs", icon: "crossSell" };
const quotesPlace: NavItem = { href: "/opportunities/quotes", label: "Quote requests", icon: "crossSell" };
const weeksPlace: NavItem = { href: "/renewals?view=calendar", label: "Renewal calendar", icon: "renewals" };
const furtherPlace: NavItem = { href: "/insights/measures", label: "More measures", icon: "insights" };
const closesPlace: NavItem = { href: "/accounts/closes", label: "Month closes", icon: "calendar" };

export function shortcutsFor(viewer: Asking): Shortcut[] {
  const places = keyed(navFor(viewer)).map(({ href, label, key }) => ({
    keys: ["G", key],
    does: `Go to ${label}`,
    href,
  }));
  const first: Shortcut[] = [
    { keys: ["⌘", "K"], does: "Find anything, run any action" },
    { keys: ["C"], does: "New task" },
    ...(can(viewer, "touch.log") ? [{ keys: ["L"], does: "Log a meeting or call" }] : []),
    ...(can(viewer, "forecast.view") ? [{ keys: ["S"], does: "Set the forecast call" }] : []),
  ];
  const list: Shortcut[] = [
    { keys: ["/"], does: "Search in this list" },
    { keys: ["J", "K"], does: "Next row, previous row" },
    { keys: ["Enter"], does: "Open the record" },
    { keys: ["Space"], does: "Look beside the list" },
    { keys: ["X"], does: "Select" },
    { keys: ["Shift", "X"], does: "Select up to here" },
    { keys: ["."], does: "Go to the actions on what is selected, Esc back" },
    { keys: ["→", "E"], does: "Reach a row’s cells, edit one" },
    { keys: ["F"], does: "Filter" },
    { keys: ["Esc"], does: "Clear, close, step back" },
  ];
  const save: Shortcut = { keys: ["⌘", "E"], does: "Export the list" };
  const undo: Shortcut = { keys: ["⌘", "Z"], does: "Undo your last change" };
  return [
    ...first,
    ...places,
    ...(can(viewer, "book.view") ? list : []),
    save,
    undo,
    { keys: ["["], does: "Narrow or widen the sidebar" },
    { keys: ["?"], does: "Show this list" },
  ];
}
