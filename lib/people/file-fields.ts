import { type Field, field } from "@/lib/files/field";
import { type Role, roleNames } from "@/lib/roles";
import { placeText } from "@/lib/teams/words";
import type { PersonRow } from "./queries";
import { standingNames } from "./status";

/** The columns of the list of people as a file has them; when they were seen is told in `zone`. */
export const peopleFields = (zone: string): Field<PersonRow>[] => {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return [
    field("Name", "TEXT", ({ name }) => name),
    field("E-mail", "TEXT", ({ email }) => email),
    field("Title", "TEXT", ({ title }) => title),
    field("Role", "TEXT", ({ role }) => roleNames[role as Role]),
    field("Access", "TEXT", ({ standing }) => standingNames[standing]),
    field("Manager", "TEXT", ({ manager }) => manager),
    field("Team", "TEXT", ({ place }) => place?.team),
    field("As", "TEXT", ({ place }) => place && placeText(place)),
    field("From", "DAY", ({ place }) => place?.fromOn),
    field("To", "DAY", ({ place }) => place?.toOn),
    field("Last seen", "MOMENT", ({ lastSeenAt }) => lastSeenAt && clock.format(lastSeenAt)),
    field("Sessions", "COUNT", ({ openSessions }) => openSessions),
    field("Truebook id", "TEXT", ({ id }) => id),
  ];
};
