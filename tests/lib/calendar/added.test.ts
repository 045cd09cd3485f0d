import { expect, test } from "vitest";
import { addedAsSkipped } from "@/lib/calendar/added";

const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT"].join("\r\n");

test("days added take the place of days left out, in events alone", () => {
  const zone = "BEGIN:VTIMEZONE\r\nRDATE:20260101T000000\r\nEND:VTIMEZONE\r\n";
  const text = zone + event("EXDATE:20261101T000000Z", "RDATE;VALUE=DATE:20261102") + event("SUMMARY:RDATE:not one");
  const turned = addedAsSkipped(text);
  expect(turned).toContain(zone);
  expect(turned).toContain("\r\nEXDATE;VALUE=DATE:20261102\r\n");
  expect(turned).toContain("SUMMARY:RDATE:not one");
  expect(turned?.match(/^EXDATE/gm)).toHaveLength(1);
});

test("a calendar without any is not turned", () => {
  expect(addedAsSkipped(event("EXDATE:20261101T000000Z"))).toBeUndefined();
  expect(addedAsSkipped("BEGIN:VTIMEZONE\r\nRDATE:20260101T000000\r\nEND:VTIMEZONE")).toBeUndefined();
});
