import { addMonths, addYears, firstOfYear } from "@/lib/units/day";
import { userIdOf } from "./access";
import type { Calendar } from "./calendar";
import { putFirms } from "./firm-rows";
import { emailOfAlias, type Person, people, teams } from "./people";
import { idOf } from "./random";
import { type Book, put } from "./table";

/** The people, their teams and the firms they deal with. */
export function putCompany(book: Book, calendar: Calendar) {
  for (const person of people) putPerson(book, calendar, person);
  for (const name of teams) put(book, "teams", { id: idOf("team", name), name, version: 1 });
  for (const person of people) if (person.team) putMembership(book, calendar, person, person.team);
  putFirms(book, calendar);
}

/** A Director and six AEs more, for a book many times the demo. */
export function putCopiedTeam(book: Book, calendar: Calendar, copy: number) {
  const team = `Team ${copy}`;
  put(book, "teams", { id: idOf("team", team), name: team, version: 1 });
  const director = { ...people[1]!, email: emailOfAlias("director", copy), team };
  const executives = [1, 2, 3, 4, 5, 6].map((number) => ({
    ...people.find(({ email }) => email === emailOfAlias(`AE-${number}`))!,
    email: emailOfAlias(`AE-${number}`, copy),
    manager: director.email,
    team,
  }));
  for (const person of [director, ...executives]) {
    putPerson(book, calendar, person);
    putMembership(book, calendar, person, team);
  }
}

function putPerson(book: Book, { today }: Calendar, { email, name, role, title, manager }: Person) {
  put(book, "users", {
    id: userIdOf(email),
    email,
    name,
    title,
    role,
    manager_id: manager ? userIdOf(manager) : null,
    created_at: `${addYears(today, -4)}T14:00:00Z`,
    version: 1,
  });
}

/** Juniors joined two years ago and were graded then; the others have been there longer than the history. */
function putMembership(book: Book, { today }: Calendar, { email, lead, grade }: Person, team: string) {
  const joined = grade === "JUNIOR" ? addMonths(firstOfYear(today), -24) : addYears(firstOfYear(today), -6);
  put(book, "memberships", {
    id: idOf("membership", email, team),
    team_id: idOf("team", team),
    user_id: userIdOf(email),
    kind: lead ? "LEAD" : "MEMBER",
    grade: grade ?? null,
    from_on: joined,
    to_on: null,
    version: 1,
  });
}
