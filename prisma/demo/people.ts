import type { Role } from "@/lib/roles";

/** Known to everybody: only a database that is the demo may hold it. */
export const password = "truebook-demo";

export type Person = {
  email: string;
  name: string;
  role: Role;
  title: string;
  grade?: "JUNIOR" | "SENIOR";
  team?: string;
  /** Directs the team. */
  lead?: true;
  /** The manager's e-mail. */
  manager?: string;
};

const at = (name: string) => `${name}@truebook.test`;
const first = "Whitfield team";
const second = "Keough team";

const executive = (alias: string, name: string, team: string, grade: "JUNIOR" | "SENIOR"): Person => ({
  email: at(alias),
  name,
  role: "AE",
  title: grade === "SENIOR" ? "Senior account executive" : "Account executive",
  grade,
  team,
  manager: at(team === first ? "director" : "director2"),
});

/** Managers stand before the people they manage. */
export const people: Person[] = [
  { email: at("vp"), name: "Robert Ansley", role: "VP", title: "Vice president, National and Major Accounts" },
  {
    email: at("director"),
    name: "Dana Whitfield",
    role: "DIRECTOR",
    title: "Director",
    team: first,
    lead: true,
    manager: at("vp"),
  },
  {
    email: at("director2"),
    name: "Martin Keough",
    role: "DIRECTOR",
    title: "Director",
    team: second,
    lead: true,
    manager: at("vp"),
  },
  executive("ae1", "Priya Raman", first, "SENIOR"),
  executive("ae2", "Marcus Costa", first, "SENIOR"),
  executive("ae3", "Helen Hallworth", first, "SENIOR"),
  executive("ae4", "Tunde Oyelaran", first, "JUNIOR"),
  executive("ae5", "Claire Bernard", first, "SENIOR"),
  executive("ae6", "Peter Lindqvist", first, "JUNIOR"),
  executive("ae7", "Joan Sato", second, "SENIOR"),
  executive("ae8", "Luis Ferreira", second, "JUNIOR"),
  { email: at("uwmanager"), name: "Ellen Brandt", role: "UW_MANAGER", title: "Underwriting manager" },
  { email: at("underwriter"), name: "Grace Lin", role: "UNDERWRITER", title: "Underwriter", manager: at("uwmanager") },
  {
    email: at("underwriter2"),
    name: "Samir Haddad",
    role: "UNDERWRITER",
    title: "Senior underwriter",
    manager: at("uwmanager"),
  },
  { email: at("ops"), name: "Nadia Petrov", role: "OPERATIONS", title: "Operations lead" },
  { email: at("admin"), name: "Tom Ellison", role: "ADMIN", title: "System administrator" },
];

export const teams = [first, second];

/** How many copies of the book one team holds, so that an AE of a large book has a hundred accounts, not nine. */
const copiesOfTeam = 10;

/** Which team a copy of the book belongs to; the first is the demo's own. */
export const teamOfCopy = (copy: number) => Math.floor(copy / copiesOfTeam);

/** "AE-3" in the book's file is ae3@truebook.test. */
export const emailOfAlias = (alias: string, copy = 0) => {
  const team = teamOfCopy(copy);
  return at(`${alias.toLowerCase().replace("-", "")}${team ? `.${team}` : ""}`);
};
