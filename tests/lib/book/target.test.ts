import { expect, test } from "vitest";
import { readBook } from "@/lib/book/state";
import { targetFor } from "@/lib/book/target";

const id = (n: number) => `0190f000-0000-7000-8000-00000000000${n}`;
const target = (userId: string | null, teamId: string | null, value: string) => ({
  kind: "NET_GROWTH",
  userId,
  teamId,
  value,
});
const targets = [
  target(null, id(1), "5000"),
  target(null, id(2), "900.5"),
  target(id(7), null, "700"),
  { ...target(null, id(1), "9"), kind: "MEMBERS" },
];

test.each<[string, "AE" | "DIRECTOR" | "VP", string | null, string]>([
  ["", "DIRECTOR", "5900.5", "all the teams one sees"],
  [`team=${id(2)}`, "VP", "900.5", "the team chosen"],
  [`ae=${id(7)}`, "DIRECTOR", "700", "the AE chosen"],
  [`ae=${id(8)}`, "DIRECTOR", null, "nobody asked anything of that AE"],
  ["", "AE", "700", "oneself"],
  ["f=funding:ASC", "DIRECTOR", null, "a part of the Book has none"],
  ["q=oak", "AE", null, "nor what a search finds"],
  ["season=2027-01-01", "VP", null, "nor one season"],
])("%j for a %s: %s, %s", (address, role, value) => {
  const state = readBook(Object.fromEntries(new URLSearchParams(address)), true);
  expect(targetFor("NET_GROWTH", targets, state, { id: id(7), role })).toBe(value);
});
