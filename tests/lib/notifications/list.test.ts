import { expect, test } from "vitest";
import { notificationsHref, notificationsState } from "@/lib/notifications/list";

test.each([
  [{}, "/notifications"],
  [{ show: "unread", kind: "TASK" }, "/notifications?show=unread&kind=TASK"],
  [{ rows: "100" }, "/notifications?rows=100"],
])("%j is the address %s, and back", (given, href) => {
  const state = notificationsState.parse(given);
  expect(notificationsHref(state)).toBe(href);
  expect(notificationsState.parse(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(state);
});

test.each([[{ show: "x" }], [{ kind: "toString" }], [{ kind: ["TASK"] }], [{ rows: "1e12" }]])(
  "%j is as if it said nothing",
  (given) => expect(notificationsHref(notificationsState.parse(given))).toBe("/notifications"),
);
