import type { Role } from "@/lib/roles";

type Known = { email: string; name: string; role: string };

const shortNames: Record<Role, string> = {
  DIRECTOR: "Director",
  AE: "AE",
  VP: "VP",
  UNDERWRITER: "Underwriter",
  UW_MANAGER: "UW manager",
  OPERATIONS: "Operations",
  ADMIN: "Admin",
};

/** The demo's people as tiles: the first of each role in front, "D. Whitfield" for Dana Whitfield. */
export function tilesOf(people: Known[]) {
  const order = Object.keys(shortNames);
  const front = order.flatMap((role) => people.find((person) => person.role === role) ?? []);
  const tile = ({ email, name, role }: Known) => ({
    email,
    name: initialed(name),
    role: shortNames[role as Role] ?? role,
  });
  return { first: front.map(tile), others: people.filter((person) => !front.includes(person)).map(tile) };
}

function initialed(name: string) {
  const [first = "", ...rest] = name.split(" ");
  return rest.length ? `${first[0]}. ${rest.join(" ")}` : first;
}
