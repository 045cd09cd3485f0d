import { expect, test } from "vitest";
import { activityFields } from "@/lib/activity/file-fields";

test("an event is one row: when in the zone of business, who, what, before and after", () => {
  const story = {
    id: "e",
    at: new Date("2026-11-23T01:05:09Z"),
    who: "Ann",
    what: "Changed an account",
    refused: false,
    account: { name: "Acme", id: "a" },
    lines: [
      { field: "Members", before: "4", after: "5" },
      { field: "Note", after: "new" },
    ],
  };
  const said = Object.fromEntries(activityFields("America/New_York").map(({ head, of }) => [head, of(story)]));
  expect(said).toEqual({
    When: "2026-11-22 20:05:09",
    Who: "Ann",
    What: "Changed an account",
    About: undefined,
    Account: "Acme",
    "Before and after": "Members: 4 → 5; Note: new",
    "Truebook id": "a",
    "Event id": "e",
  });
});
