import { type Field, field } from "@/lib/files/field";
import type { Story } from "./story";

/** The columns of the trail as a file has them; times are told in `zone`, one event a row. */
export const activityFields = (zone: string): Field<Story>[] => {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return [
    field("When", "MOMENT", ({ at }) => clock.format(at)),
    field("Who", "TEXT", ({ who }) => who),
    field("What", "TEXT", ({ what }) => what),
    field("About", "TEXT", ({ subject }) => subject),
    field("Account", "TEXT", ({ account }) => account?.name),
    field("Before and after", "TEXT", ({ lines }) => lines.map(told).join("; ")),
    field("Truebook id", "TEXT", ({ account }) => account?.id),
    field("Event id", "TEXT", ({ id }) => id),
  ];
};

const told = ({ field, before, after }: Story["lines"][number]) =>
  before === undefined ? `${field}: ${after}` : `${field}: ${before} → ${after}`;
