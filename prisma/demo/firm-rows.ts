import { addDays, type Day } from "@/lib/units/day";
import { userIdOf } from "./access";
import type { Calendar } from "./calendar";
import { firms } from "./firms";
import { idOf } from "./random";
import { type Book, put } from "./table";

/** Somebody of a firm, by their name. */
export const cardIdOf = (name: string) => idOf("card", name);

const at = (local: string) => userIdOf(`${local}@truebook.test`);

const homes: Record<string, string> = { "New York": "NY", Hartford: "CT" };
const mailOf = (name: string, firm: string) =>
  `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@${firm
    .toLowerCase()
    .replace(/[^a-z]+/g, "")
    .slice(0, 16)}.example`;

/** The firms, their people and where those were before, their licences and our appointments. */
export function putFirms(book: Book, { today }: Calendar) {
  const ago = (days: number | undefined): Day | null => (days === undefined ? null : addDays(today, -days));
  for (const [name, { kind, city, disclosure, since, note }] of Object.entries(firms))
    put(book, "firms", {
      id: idOf("firm", name),
      name,
      kind,
      city,
      state: homes[city] ?? "MA",
      note: note ?? null,
      disclosure,
      disclosed_on: ago(since),
      version: 1,
    });
  for (const [firm, { people, licences }] of Object.entries(firms)) {
    for (const { name, title, leads, voice, phone, note, left, ...more } of people) {
      put(book, "firm_people", {
        id: cardIdOf(name),
        firm_id: idOf("firm", firm),
        name,
        title,
        email: mailOf(name, firm),
        phone: phone ?? null,
        leads: leads ?? false,
        power: more.power ?? null,
        chief: more.chief ?? false,
        voice: voice ?? false,
        community: more.community ?? false,
        counterpart_id: more.counterpart ? at(more.counterpart) : null,
        note: note ?? null,
        left_on: ago(left),
        version: 1,
      });
      for (const { stance, ago: days, reason, by = "director" } of more.stances ?? [])
        put(book, "firm_stances", {
          id: idOf("firm stance", name, String(days)),
          person_id: cardIdOf(name),
          stance,
          reason,
          noted_on: ago(days),
          noted_by_id: at(by),
          created_at: `${ago(days)}T19:00:00Z`,
        });
    }
    for (const { state, number, expires, appointed, ended } of licences)
      put(book, "firm_licences", {
        id: idOf("licence", firm, state, number),
        firm_id: idOf("firm", firm),
        state,
        number,
        expires_on: ago(expires),
        appointed_on: ago(appointed),
        appointment_ends_on: ago(ended),
        version: 1,
      });
  }
  for (const { name, before } of Object.values(firms).flatMap(({ people }) => people))
    if (before)
      put(book, "firm_posts", {
        id: idOf("post", name, before.firm),
        person_id: cardIdOf(name),
        firm_id: idOf("firm", before.firm),
        title: before.title,
        until_on: ago(before.until),
      });
}
