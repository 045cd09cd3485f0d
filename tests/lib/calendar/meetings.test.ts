import { describe, expect, test } from "vitest";
import { meetingsIn } from "@/lib/calendar/meetings";

const eastern = `BEGIN:VTIMEZONE
TZID:Eastern Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;
const calendar = (...events: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    eastern,
    ...events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`),
    "END:VCALENDAR",
  ]
    .join("\n")
    .replace(/\n/g, "\r\n");
const event = (uid: string, ...lines: string[]) => [`UID:${uid}`, "DTSTAMP:20260101T000000Z", ...lines].join("\n");
const at = (text: string) => new Date(text);
const found = (text: string, from = "2026-10-01", to = "2027-01-01") =>
  meetingsIn(text, at(`${from}T00:00:00Z`), at(`${to}T00:00:00Z`), { zone: "America/New_York" })?.meetings;
const starts = (text: string, from?: string, to?: string) =>
  found(text, from, to)?.map(({ startsAt }) => startsAt.toISOString().slice(0, 16));

const zoned = "DTSTART;TZID=Eastern Standard Time:20261028T100000\nDTEND;TZID=Eastern Standard Time:20261028T110000";

describe("what repeats keeps its time on the wall when the clocks change", () => {
  test.each([
    ["FREQ=WEEKLY;COUNT=3", ["2026-10-28T14:00", "2026-11-04T15:00", "2026-11-11T15:00"]],
    ["FREQ=WEEKLY;UNTIL=20261104T150000Z", ["2026-10-28T14:00", "2026-11-04T15:00"]],
    ["FREQ=WEEKLY;UNTIL=20261104T145959Z", ["2026-10-28T14:00"]],
    ["FREQ=MONTHLY;BYDAY=-1WE;COUNT=3", ["2026-10-28T14:00", "2026-11-25T15:00", "2026-12-30T15:00"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", ["2026-10-31T14:00", "2026-12-31T15:00"]],
    ["FREQ=DAILY;INTERVAL=30;COUNT=2", ["2026-10-28T14:00", "2026-11-27T15:00"]],
    ["FREQ=FORTNIGHTLY", ["2026-10-28T14:00"]],
    // Below a day it is no meeting, and would never end.
    ["FREQ=SECONDLY", ["2026-10-28T14:00"]],
  ])("%s", (rule, wanted) => {
    expect(starts(calendar(event("a", zoned, `RRULE:${rule}`)))).toEqual(wanted);
  });

  test("from an old beginning, at once", () => {
    const old = event("a", "DTSTART:20010103T150000Z", "RRULE:FREQ=WEEKLY;BYDAY=WE");
    expect(starts(calendar(old), "2026-12-01", "2026-12-15")).toEqual(["2026-12-02T15:00", "2026-12-09T15:00"]);
  });
});

test("many series that are over take no time, and those without end no more than some", () => {
  const many = (rule: string) =>
    calendar(
      ...Array.from({ length: 1_500 }, (_, index) => event(`${index}`, "DTSTART:19950102T150000Z", `RRULE:${rule}`)),
    );
  const took = (rule: string) => {
    const began = performance.now();
    const count = found(many(rule), "2026-12-01", "2026-12-02")?.length;
    return { count, seconds: (performance.now() - began) / 1000 };
  };
  const over = took("FREQ=DAILY;UNTIL=20261101T000000Z");
  expect(over.count).toBe(0);
  expect(over.seconds).toBeLessThan(20);
  expect(took("FREQ=YEARLY;BYDAY=MO,TU,WE").seconds).toBeLessThan(60);
});

test("one of a series moved or left out is not there twice", () => {
  const series = event("a", zoned, "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Eastern Standard Time:20261111T100000");
  const moved = event(
    "a",
    "RECURRENCE-ID;TZID=Eastern Standard Time:20261104T100000",
    "DTSTART;TZID=America/New_York:20261105T150000",
    "DURATION:PT30M",
    "SUMMARY:Moved",
  );
  expect(
    found(calendar(series, moved))?.map(({ startsAt, title }) => `${startsAt.toISOString().slice(0, 16)} ${title}`),
  ).toEqual(["2026-10-28T14:00 Meeting", "2026-11-05T20:00 Moved", "2026-11-18T15:00 Meeting"]);
  const cancelled = event("a", "RECURRENCE-ID;TZID=Eastern Standard Time:20261118T100000", zoned, "STATUS:CANCELLED");
  expect(starts(calendar(series, cancelled))).toEqual(["2026-10-28T14:00", "2026-11-04T15:00"]);
});

test.each([
  ["DTSTART;TZID=Pacific Standard Time:20261028T100000", "2026-10-28T17:00"],
  ['DTSTART;TZID="US Mountain Standard Time":20261028T100000', "2026-10-28T17:00"],
  ["DTSTART;TZID=/freeassociation.sourceforge.net/America/Chicago:20261028T100000", "2026-10-28T15:00"],
  ["DTSTART;TZID=Asia/\n Tokyo:20261028T230000", "2026-10-28T14:00"],
  ["DTSTART;TZID=Customized Time Zone:20261028T100000", "2026-10-28T14:00"],
  ["DTSTART:20261028T100000", "2026-10-28T14:00"],
  ["DTSTART:20261028T100000Z", "2026-10-28T10:00"],
  ["DTSTART;VALUE=DATE:20261028", "2026-10-28T00:00"],
])("%s is a time in a zone, the business’s where it names none we know", (start, wanted) => {
  expect(starts(calendar(event("a", start)))).toEqual([wanted]);
});

test("a calendar’s own zone goes before the business’s", () => {
  const own = calendar(event("a", "DTSTART:20261028T100000")).replace(/\r\n/, "\r\nX-WR-TIMEZONE:Europe/Berlin\r\n");
  expect(starts(own)).toEqual(["2026-10-28T09:00"]);
});

test("what is told of a meeting", () => {
  const [one] = found(
    calendar(
      event(
        "a",
        zoned,
        "SUMMARY:Calendar\\, with  Nora",
        "LOCATION:Room 4",
        "ATTENDEE;CN=Nora:mailto:Nora@Halyard.example",
        "ATTENDEE:mailto:nora@halyard.example",
      ),
    ),
  )!;
  expect(one).toMatchObject({
    uid: "a",
    title: "Calendar, with Nora",
    place: "Room 4",
    allDay: false,
    invited: ["nora@halyard.example"],
  });
  expect(one!.endsAt.getTime() - one!.startsAt.getTime()).toBe(3_600_000);
});

test.each([
  ["private", "CLASS:PRIVATE\nSUMMARY:Dentist"],
  ["of somebody’s health", "SUMMARY:Her chemotherapy\nLOCATION:Ward 3"],
  ["of a first name’s health", "SUMMARY:Maria's chemo follow-up"],
  ["with an identifier", "SUMMARY:Call about 123-45-6789"],
])("a meeting that is %s keeps its time alone", (_, lines) => {
  expect(found(calendar(event("a", zoned, lines)))).toMatchObject([{ title: "Private meeting", place: null }]);
});

test("a whole day, one under way, one over, and one that has not begun", () => {
  const day = event("a", "DTSTART;VALUE=DATE:20261126");
  expect(found(calendar(day))).toMatchObject([{ allDay: true, endsAt: at("2026-11-27T00:00:00Z") }]);
  const long = event("b", "DTSTART:20260930T220000Z", "DTEND:20261001T020000Z");
  expect(starts(calendar(long))).toEqual(["2026-09-30T22:00"]);
  const over = event("c", "DTSTART:20260930T220000Z", "DTEND:20261001T000000Z");
  expect(starts(calendar(over))).toEqual([]);
  expect(starts(calendar(event("d", "DTSTART:20270101T000000Z")))).toEqual([]);
});

test("what is no calendar is undefined, an empty one has no meetings", () => {
  expect(found("<html>Sign in</html>")).toBeUndefined();
  expect(found("BEGIN:VCALENDAR\r\nnonsense\r\nEND:VCALENDAR")).toBeUndefined();
  expect(found(calendar())).toEqual([]);
});

test("days added to a series are there, once, in its zone, and for as long", () => {
  const added = "RDATE;TZID=Eastern Standard Time:20261028T100000,20261110T090000";
  expect(starts(calendar(event("a", zoned, "RRULE:FREQ=WEEKLY;COUNT=2", added)))).toEqual([
    "2026-10-28T14:00",
    "2026-11-04T15:00",
    "2026-11-10T14:00",
  ]);
  const skipped = "EXDATE;TZID=Eastern Standard Time:20261110T090000";
  expect(starts(calendar(event("a", zoned, added, skipped)))).toEqual(["2026-10-28T14:00"]);
  const period = "RDATE;VALUE=PERIOD:20261201T150000Z/PT2H,20261202T150000Z/20261202T160000Z";
  expect(starts(calendar(event("a", "DTSTART:20261028T140000Z", period)))).toEqual([
    "2026-10-28T14:00",
    "2026-12-01T15:00",
    "2026-12-02T15:00",
  ]);
  const days = calendar(event("a", "DTSTART;VALUE=DATE:20261102", "RDATE;VALUE=DATE:20261103"));
  expect(found(days)?.map(({ allDay, startsAt }) => [allDay, startsAt.toISOString().slice(0, 10)])).toEqual([
    [true, "2026-11-02"],
    [true, "2026-11-03"],
  ]);
  // A series that is over may still have a day of its own.
  const over = event(
    "a",
    "DTSTART:20260105T150000Z",
    "RRULE:FREQ=DAILY;UNTIL=20260110T000000Z",
    "RDATE:20261105T150000Z",
  );
  expect(starts(calendar(over))).toEqual(["2026-11-05T15:00"]);
});

test("what its owner declined is left out; what another declined is not", () => {
  const invited = (who: string, partstat: string) =>
    calendar(event("a", zoned, `ATTENDEE;CN=Dana;PARTSTAT=${partstat}:mailto:${who}`));
  const read = (text: string) =>
    meetingsIn(text, at("2026-10-01T00:00:00Z"), at("2027-01-01T00:00:00Z"), {
      zone: "UTC",
      own: ["dana@true.example"],
    });
  expect(read(invited("Dana@true.example", "DECLINED"))?.meetings).toEqual([]);
  expect(read(invited("Dana@true.example", "ACCEPTED"))?.meetings).toHaveLength(1);
  expect(read(invited("rita@broker.example", "DECLINED"))?.meetings).toHaveLength(1);
  const named = invited("dana.w@mail.example", "DECLINED").replace(
    "VERSION:2.0",
    "VERSION:2.0\r\nX-WR-CALNAME:dana.w@mail.example",
  );
  expect(read(named)?.meetings).toEqual([]);
  // One declined of a series takes that day alone.
  const series = calendar(
    event("a", zoned, "RRULE:FREQ=WEEKLY;COUNT=2"),
    event(
      "a",
      "RECURRENCE-ID;TZID=Eastern Standard Time:20261104T100000",
      "DTSTART;TZID=Eastern Standard Time:20261104T100000",
      "ATTENDEE;PARTSTAT=DECLINED:mailto:dana@true.example",
    ),
  );
  expect(read(series)?.meetings.map(({ startsAt }) => startsAt.toISOString())).toEqual(["2026-10-28T14:00:00.000Z"]);
});

test("a calendar that holds more than is read says so", () => {
  const cut = (many: number) =>
    meetingsIn(
      calendar(...Array.from({ length: many }, (_, index) => event(`${index}`, "DTSTART:20261201T150000Z"))),
      at("2026-12-01T00:00:00Z"),
      at("2026-12-02T00:00:00Z"),
      { zone: "UTC" },
    );
  expect(cut(1_000)).toMatchObject({ cut: false });
  expect(cut(1_001)).toMatchObject({ cut: true });
  expect(cut(1_001)?.meetings).toHaveLength(1_000);
});
