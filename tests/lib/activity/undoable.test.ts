import { expect, test } from "vitest";
import type { TrailEvent } from "@/lib/activity/story";
import { shareKey, shareOf } from "@/lib/activity/undoable";

type Event = TrailEvent & { requestId: string };

const now = new Date("2026-11-23T12:00:00Z");
const event: Event = {
  id: "event",
  at: new Date("2026-11-20T12:00:00Z"),
  ability: "account.edit",
  kind: "BOOK",
  actorId: "ann",
  subjectType: "account",
  subjectId: "acme",
  accountId: "acme",
  requestId: "request",
  changes: { note: [null, "x"] },
  receipt: null,
};

test.each<[string, Partial<Event>, boolean]>([
  ["one's own change of an account", {}, true],
  ["somebody else's", { actorId: "ben" }, false],
  ["one that was refused", { kind: "REFUSAL" }, false],
  ["an import, which has a page to undo it on", { kind: "IMPORT" }, false],
  ["a version of a worksheet, which stands", { ability: "worksheet.write" }, false],
  ["of no account", { accountId: null }, false],
  ["that was only told", { requestId: "event" }, false],
  ["that changed nothing", { changes: null }, false],
  ["of more than thirty days ago", { at: new Date("2026-10-23T12:00:00Z") }, false],
])("%s", (_, more, may) => {
  const share = shareOf({ ...event, ...more }, "ann", now);
  expect(share && shareKey(share)).toBe(may ? "request acme" : undefined);
});
