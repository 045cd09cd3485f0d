import { expect, test } from "vitest";
import { calendarAddress } from "@/lib/calendar/address";

test.each([
  [
    "https://outlook.office365.com/owa/calendar/x/calendar.ics",
    "https://outlook.office365.com/owa/calendar/x/calendar.ics",
  ],
  [" webcal://p01.example.com/a.ics#now ", "https://p01.example.com/a.ics"],
])("%s is read", (given, address) => {
  expect(calendarAddress(given)).toEqual({ address });
});

test.each([
  "my calendar",
  "http://example.com/a.ics",
  "https://me:secret@example.com/a.ics",
  "https://10.0.0.1/a.ics",
  "https://[::1]/a.ics",
  "https://localhost/a.ics",
  "file:///etc/passwd",
])("%s is refused with a sentence", (given) => {
  expect(calendarAddress(given)).toMatchObject({ problem: expect.stringMatching(/\.$/) });
});
