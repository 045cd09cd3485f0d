type Led = { href: string; label: string };

/** The letter after `g` that leads to a place. */
export const goTo: Record<string, string> = {
  "/": "T",
  "/accounts": "B",
  "/renewals": "R",
  "/approvals": "A",
  "/brokers": "K",
  "/insights": "I",
  "/settings/people": "U",
  "/forecast": "F",
  "/team": "E",
  "/opportunities/whitespace": "W",
  "/prospects": "P",
  "/activity": "Y",
  "/imports": "M",
  "/tasks": "D",
  "/notifications": "N",
  "/calendar": "L",
  "/settings": "S",
};

const others: Led[] = [
  { href: "/notifications", label: "Notifications" },
  { href: "/settings", label: "Settings" },
];

/** The places of a navigation, and those beside it, each with its letter. */
export const keyed = (nav: readonly Led[]) =>
  [...nav, ...others].map(({ href, label }) => ({ href, label, key: goTo[href] ?? "" }));
