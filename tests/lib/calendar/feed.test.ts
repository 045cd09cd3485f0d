import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarDate, dateTitle, feedOf } from "@/lib/calendar/feed";
import { meetingsIn } from "@/lib/calendar/meetings";

const made = new Date("2026-11-23T12:00:00Z");
const date = (more: Partial<CalendarDate> = {}): CalendarDate => ({
  id: "1",
  kind: "RENEWAL",
  on: "2027-01-01",
  words: "",
  about: "Osprey Logistics",
  theirs: false,
  href: "/accounts/1",
  ...more,
});

test("a day that matters is a whole day with its name and page, and keeps its identity", () => {
  const text = feedOf(
    "Dana Whitfield",
    [date(), date({ kind: "RELEASE", on: "2026-10-02" })],
    "https://true.example",
    made,
  );
  expect(text).toContain("DTSTART;VALUE=DATE:20270101");
  expect(text).toContain("URL:https://true.example/accounts/1");
  expect(text).toContain("UID:renewal-1@truebook");
  expect(text).toContain("X-WR-CALNAME:Truebook: Dana Whitfield");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test.each([
  [date(), "Renewal: Osprey Logistics"],
  [date({ kind: "RELEASE", words: "Dental" }), "Release due: Osprey Logistics, Dental"],
  [date({ kind: "PROMISE", words: "Send it" }), "Promised: Send it (Osprey Logistics)"],
  [date({ kind: "PROMISE", words: "Census", theirs: true, about: null }), "Promised us: Census"],
  [date({ kind: "TASK", words: "Call" }), "Task: Call (Osprey Logistics)"],
])("%#: a day in one line", (given, title) => {
  expect(dateTitle(given)).toBe(title);
});

test("an empty feed is a calendar still", () => {
  expect(meetingsIn(feedOf("Dana", [], "https://true.example", made), made, made, { zone: "UTC" })?.meetings).toEqual(
    [],
  );
});

test("whatever a title holds, no line of its own comes of it, and it reads back", () => {
  const typed = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).map((text) => `x${text}`);
  fc.assert(
    fc.property(typed, (words) => {
      const text = feedOf("Dana", [date({ kind: "TASK", words })], "https://true.example", made);
      for (const line of text.split("\r\n")) {
        expect(line).toMatch(/^([A-Z-]+[;:]| |$)/);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
      expect(meetingsIn(text, new Date("2026-12-01"), new Date("2027-02-01"), { zone: "UTC" })?.meetings).toHaveLength(
        1,
      );
    }),
  );
});
