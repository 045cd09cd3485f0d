import { expect, test } from "vitest";
import { lastMonday, readChanges, writeChanges } from "@/lib/pictures/changes-state";

test.each([
  ["2026-11-23", "2026-11-16", "on a Monday, the one before"],
  ["2026-11-24", "2026-11-23", "on a Tuesday, yesterday"],
  ["2026-11-29", "2026-11-23", "on a Sunday, six days ago"],
])("on %s last Monday is %s (%s)", (today, monday) => expect(lastMonday(today)).toBe(monday));

test.each([
  ["", "q=x", "q=x"],
  [
    "since=2026-10-31&until=2026-11-16&kind=members&by=account&rows=400",
    "",
    "since=2026-10-31&until=2026-11-16&kind=members&by=account&rows=400",
  ],
  ["since=2026-02-31&kind=nonsense&by=x&rows=-4", "team=y", "team=y"],
  ["rows=99999999", "", "rows=12800"],
])("%s after %s is written %s", (given, book, written) =>
  expect(writeChanges(book, readChanges(Object.fromEntries(new URLSearchParams(given))))).toBe(written),
);
