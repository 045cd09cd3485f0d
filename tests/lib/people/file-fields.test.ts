import { expect, test } from "vitest";
import { peopleFields } from "@/lib/people/file-fields";
import type { PersonRow } from "@/lib/people/queries";

test("a person is told as the list tells them; what is not known is empty", () => {
  const person = {
    id: "p",
    name: "Ann",
    email: "ann@truebook.test",
    title: null,
    role: "AE",
    standing: "ACTIVE",
    lastSeenAt: new Date("2026-11-23T15:00:00Z"),
    openSessions: 0,
  } as unknown as PersonRow;
  const said = Object.fromEntries(peopleFields("America/New_York").map(({ head, of }) => [head, of(person)]));
  expect(said).toMatchObject({
    Name: "Ann",
    Role: "Account executive",
    Access: "Active",
    Sessions: 0,
    Team: undefined,
  });
  expect(said["Last seen"]).toBe("2026-11-23 10:00:00");
});
