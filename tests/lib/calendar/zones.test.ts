import { expect, test } from "vitest";
import { withKnownZones } from "@/lib/calendar/zones";

const put = (...lines: string[]) => withKnownZones(lines.join("\r\n"), "America/New_York").split("\r\n");

test.each([
  ["DTSTART:20261028T100000", "DTSTART;TZID=America/New_York:20261028T100000"],
  ["DTEND;TZID=Central Standard Time:20261028T100000", "DTEND;TZID=America/Chicago:20261028T100000"],
  [
    "EXDATE;TZID=Nowhere:20261028T100000,20261029T100000",
    "EXDATE;TZID=America/New_York:20261028T100000,20261029T100000",
  ],
  ["RECURRENCE-ID;TZID=/x.example/Europe/Paris:20261028T100000", "RECURRENCE-ID;TZID=Europe/Paris:20261028T100000"],
  ["DTSTART;TZID=Asia/Tokyo:20261028T100000", "DTSTART;TZID=Asia/Tokyo:20261028T100000"],
])("%s is put as %s", (line, wanted) => {
  expect(put(line)).toEqual([wanted]);
});

test.each([
  "DTSTART:20261028T100000Z",
  "DTSTART;VALUE=DATE:20261028",
  "SUMMARY:DTSTART:20261028T100000",
  "DUE:20261028T100000",
])("%s stays", (line) => expect(put(line)).toEqual([line]));

test("a zone the text defines stays, as do the times it is defined by", () => {
  const own = [
    "BEGIN:VTIMEZONE",
    "TZID:Ours",
    "BEGIN:STANDARD",
    "DTSTART:16010101T020000",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
  expect(put(...own, "DTSTART;TZID=Ours:20261028T100000")).toEqual([...own, "DTSTART;TZID=Ours:20261028T100000"]);
});
