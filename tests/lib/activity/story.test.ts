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

test.each([
  [{ what: [null, "Late cards"], openedOn: [null, "2026-11-01"] }, "BOOK", "Recorded a service issue"],
  [{ escalatedOn: [null, "2026-11-02"] }, "BOOK", "Escalated a service issue"],
  [{ closedOn: [null, "2026-11-03"], resolution: [null, "Sent"] }, "BOOK", "Closed a service issue"],
  [null, "REFUSAL", "Tried to record a service issue"],
])("an issue whose %j changed (%s): %s", (changes, kind, what) => {
  expect(storyOf(event({ ability: "serviceIssue.record", changes, kind }), names).what).toBe(what);
});

test("a guarantee's shares are percents, its seconds are not", () => {
  const told = (target: unknown, actual: unknown) =>
    storyOf(
      event({ ability: "guarantee.record", changes: { target: [null, target], actual: [null, actual] } }),
      names,
    ).lines.map(({ after }) => after);
  expect(told(0.95, "0.912")).toEqual(["95.0%", "91.2%"]);
  expect(told(30, "28.5")).toEqual(["30", "28.5"]);
});

test("an export says what was asked for in words, and nothing of what was not", () => {
  const receipt = { q: "", show: "wall", rows: 81, format: "xlsx" };
  const told = storyOf(event({ ability: "term.export", receipt }), names);
  expect(told.lines.map(({ field, after }) => `${field} ${after}`)).toEqual([
    "Show wall",
    "Rows 81",
    "File Excel workbook",
  ]);
});

test("what only a receipt tells is told, but no ids or lists of its own", () => {
  const joined = event({ ability: "session.choosePassword", receipt: { how: "joined", id: ann, list: [1] } });
  expect(storyOf(joined, names).lines).toEqual([{ field: "How", after: "joined" }]);
});

test("an import is named and linked only where the reader may see it", () => {
  const went = event({ ability: "import.change", kind: "BOOK", receipt: { importId: acme, status: "TAKING" } });
  const named = new Map([[acme, "census.csv, Accounts"]]);
  expect(idsIn([went])).toContain(acme);
  expect(storyOf(went, named).lines).toEqual([
    { field: "Import", after: "census.csv, Accounts", href: `/imports/${acme}` },
    { field: "Status", after: "Taking" },
  ]);
  expect(storyOf(went, new Map()).lines[0]).toEqual({ field: "Import", after: "a record you cannot see" });
  const done = event({ ability: "accounts.import", subjectType: "import", subjectId: acme });
  expect(storyOf(done, named)).toMatchObject({ subject: "census.csv, Accounts", subjectHref: `/imports/${acme}` });
  expect(storyOf(done, new Map()).subjectHref).toBeUndefined();
  expect(storyOf(event({}), names).subjectHref).toBeUndefined();
});
