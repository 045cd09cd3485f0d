import { expect, test } from "vitest";
import type { Change, ChangeKind } from "@/lib/pictures/changes";
import { groupChanges } from "@/lib/pictures/group-changes";

const change = (account: string, kind: ChangeKind): Change => ({
  ...{ kind, accountId: account, account, before: null, after: null, members: 0, monthMoved: false },
});
const changes = [change("Bolt", "members"), change("Bolt", "status"), change("Acme", "members")];
const told = (by: "kind" | "account", most = 9) =>
  groupChanges(changes, by, most).map(({ title, changes }) => [
    title,
    ...changes.map(({ account, kind }) => `${account} ${kind}`),
  ]);

test("by kind in the kinds' order, by account by name", () => {
  expect(told("kind")).toEqual([
    ["Status", "Bolt status"],
    ["Members", "Bolt members", "Acme members"],
  ]);
  expect(told("account")).toEqual([
    ["Acme", "Acme members"],
    ["Bolt", "Bolt members", "Bolt status"],
  ]);
});

test("no more than asked, from the top", () =>
  expect(told("kind", 2)).toEqual([
    ["Status", "Bolt status"],
    ["Members", "Bolt members"],
  ]));
