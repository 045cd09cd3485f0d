import { expect, test } from "vitest";
import { activityHref, activityState, cursorOf, placeOf } from "@/lib/activity/filter";

const id = "01985f00-0000-7000-8000-000000000001";

test("a page ends at an instant and an id, and the next begins there", () => {
  const place = { at: new Date("2026-11-23T12:00:00.123Z"), id };
  expect(placeOf(cursorOf(place))).toEqual(place);
  expect(activityState.parse({ before: cursorOf(place) }).before).toBe(cursorOf(place));
});

test("an address that means nothing filters nothing", () => {
  expect(activityState.parse({ person: "me", kind: "ALL", day: "2026-02-30", before: "'; --", account: " " })).toEqual(
    {},
  );
});

test("another filter begins at the newest again", () => {
  const state = activityState.parse({ kind: "BOOK", account: "Acme & Co", before: `1_${id}` });
  expect(activityHref(state)).toBe("/activity?kind=BOOK&account=Acme+%26+Co");
  expect(activityHref(state, { before: `2_${id}` })).toContain(`before=2_${id}`);
  expect(activityHref(state, { kind: undefined, account: undefined })).toBe("/activity");
});

test("control characters are no part of an address", () => {
  expect(activityState.parse({ account: "\u0000" })).toEqual({});
  expect(activityState.parse({ account: "Ac\u0000me" }).account).toBe("Acme");
});
