import { __iconData as icon } from "lucide-react/icons/plus";
import { expect, test } from "vitest";
import { entriesOf } from "@/components/search/entries";
import { nothingFound } from "@/lib/search/found";

const account = (name: string) => ({ id: name, name, href: `/accounts/${name}`, note: "" });
const facts = { viewerId: "ann", logs: false, places: [], pinned: [], signOut: async () => {} };
const named = (q: string, ...names: string[]) =>
  entriesOf({
    q,
    found: { ...nothingFound, accounts: names.map(account) },
    commands: [{ id: "out", name: "Sign out", icon, run: () => {} }],
    about: ({ name }) => [{ id: `about-${name}`, name: `New task about ${name}`, icon, run: () => {} }],
    facts,
  }).map(({ label, entries }) => [label, ...entries.map(({ name }) => name)]);

test.each([
  [
    "har",
    ["Harbor", "Harlow"],
    [
      ["Accounts", "Harbor", "Harlow"],
      ["Actions", "New task about Harbor"],
    ],
  ],
  ["habror", ["Harbor"], [["Accounts", "Harbor"]]],
  ["singout", ["Harbor"], [["Accounts", "Harbor"]]],
  [
    "sing out",
    ["Harbor"],
    [
      ["Accounts", "Harbor"],
      ["Actions", "Sign out"],
    ],
  ],
  [
    "sign",
    ["Signal", "Designs"],
    [
      ["Accounts", "Signal", "Designs"],
      ["Actions", "Sign out", "New task about Signal"],
    ],
  ],
  [
    "sign",
    ["Designs"],
    [
      ["Actions", "Sign out"],
      ["Accounts", "Designs"],
    ],
  ],
  [
    "",
    ["Harbor"],
    [
      ["Recent accounts", "Harbor"],
      ["Actions", "Sign out"],
    ],
  ],
])("for %j among %j: %j", (q, names, expected) => expect(named(q, ...names)).toEqual(expected));
