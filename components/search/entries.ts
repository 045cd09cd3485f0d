import { __iconData as viewIcon } from "lucide-react/icons/bookmark";
import { __iconData as accountIcon } from "lucide-react/icons/building-complex";
import { __iconData as contactIcon } from "lucide-react/icons/contact";
import { __iconData as brokerIcon } from "lucide-react/icons/handshake";
import { __iconData as personIcon } from "lucide-react/icons/user";
import { navIcons } from "@/components/shell/nav-icons";
import type { IconData } from "@/components/ui/icon";
import type { Found, FoundGroups } from "@/lib/search/found";
import { fittingFirst, matchOf, nearlyMatches } from "@/lib/search/match";
import type { Command, PaletteFacts } from "./commands";

export type Entry = {
  id: string;
  name: string;
  note?: string;
  icon: IconData;
  keys?: string[];
  href?: string;
  run?: () => unknown;
};
export type EntryGroup = { label: string; entries: Entry[] };

type Sources = {
  q: string;
  found: FoundGroups;
  commands: Command[];
  /** What is offered about the account that is meant: the first, where its name begins with the text. */
  about: (account: Found) => Command[];
  facts: PaletteFacts;
};

/** What the palette lists for a text, by kind; kinds without anything are left out. */
export function entriesOf({ q, found, commands, about, facts }: Sources): EntryGroup[] {
  const places = facts.places.map(({ href, label, icon, keys }) => ({
    id: href,
    name: label,
    note: "Go to",
    icon: navIcons[icon],
    keys,
    href,
  }));
  const pins = facts.pinned.map(({ href, label }) => ({
    id: `pin-${href}`,
    name: label,
    note: "Pinned",
    icon: viewIcon,
    href,
  }));
  const [first] = found.accounts;
  const meant = q && first && matchOf(first.name, q) === 3 ? about(first) : [];
  const groups = [
    { label: q ? "Accounts" : "Recent accounts", entries: found.accounts.map(entry(accountIcon)) },
    { label: "Actions", entries: [...fitting(commands, q), ...meant] },
    { label: "Renewals", entries: found.renewals.map(entry(navIcons.renewals)) },
    { label: "Opportunities", entries: found.opportunities.map(entry(navIcons.crossSell)) },
    { label: "RFPs", entries: found.rfps.map(entry(navIcons.crossSell)) },
    { label: "People", entries: found.people.map(entry(personIcon)) },
    { label: "Contacts", entries: found.contacts.map(entry(contactIcon)) },
    { label: "Prospects", entries: found.prospects.map(entry(navIcons.prospects)) },
    { label: "Brokers", entries: found.brokers.map(entry(brokerIcon)) },
    { label: "Places", entries: fitting([...places, ...pins], q) },
    { label: "Views", entries: found.views.map(entry(viewIcon)) },
  ];
  const filled = groups.filter(({ entries }) => entries.length > 0);
  return fittingFirst(filled, q);
}

const entry =
  (icon: IconData) =>
  ({ id, href, name, note }: Found): Entry => ({ id, href, name, note, icon });

function fitting<E extends Entry>(entries: E[], q: string): E[] {
  if (!q) return entries;
  const ranked = entries.map((each) => ({ each, rank: matchOf(each.name, q) }));
  const fit = ranked.filter(({ rank }) => rank > 0);
  // What is spelt nearly so is looked for only where nothing is spelt so, as everything else is.
  if (fit.length === 0) return entries.filter(({ name }) => nearlyMatches(name, q));
  return fit.sort((a, b) => b.rank - a.rank).map(({ each }) => each);
}
