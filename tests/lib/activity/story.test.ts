import { expect, test } from "vitest";
import { idsIn, storyOf, type TrailEvent } from "@/lib/activity/story";

const [ada, ann, dov, acme] = [1, 2, 3, 4].map((n) => `01985f00-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const names = new Map([
  [ada, "Ada"],
  [ann, "Ann"],
  [dov, "Dov"],
  [acme, "Acme"],
]);
const event = (more: Partial<TrailEvent>): TrailEvent => ({
  id: ada,
  at: new Date("2026-11-23T12:00:00Z"),
  ability: "person.change",
  kind: "PEOPLE",
  actorId: ada,
  subjectType: "person",
  subjectId: ann,
  accountId: null,
  changes: null,
  receipt: null,
  ...more,
});

test("before and after, with names for ids", () => {
  const changed = event({ changes: { managerId: [null, dov], title: ["AE", "Senior AE"] } });
  expect(idsIn([changed]).sort()).toEqual([ada, ann, dov]);
  expect(storyOf(changed, names)).toMatchObject({
    who: "Ada",
    what: "Changed a person",
    subject: "Ann",
    lines: [
      { field: "Manager", before: "—", after: "Dov" },
      { field: "Title", before: "AE", after: "Senior AE" },
    ],
  });
});

test("an account the reader cannot see is an account, without a way to it", () => {
  const elsewhere = event({ ability: "account.edit", kind: "BOOK", subjectId: acme, accountId: acme });
  expect(storyOf(elsewhere, names)).toMatchObject({ account: { name: "Acme", id: acme }, subject: undefined });
  expect(storyOf(elsewhere, new Map([[ada, "Ada"]])).account).toEqual({ name: "an account", id: undefined });
});

test("a refused attempt is told as one, without values", () => {
  expect(storyOf(event({ kind: "REFUSAL", subjectId: null }), names)).toMatchObject({
    what: "Tried to change a person",
    refused: true,
    lines: [],
  });
});

test("what only a receipt tells is told, but no ids or lists of its own", () => {
  const joined = event({ ability: "session.choosePassword", receipt: { how: "joined", id: ann, list: [1] } });
  expect(storyOf(joined, names).lines).toEqual([{ field: "How", after: "joined" }]);
});
