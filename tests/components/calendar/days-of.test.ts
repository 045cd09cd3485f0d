import { expect, test } from "vitest";
import { daysOf } from "@/components/calendar/days-of";

const date = (on: string) => ({
  id: on,
  kind: "TASK" as const,
  on,
  words: on,
  about: null,
  theirs: false,
  href: "/tasks",
});
const meeting = (on: string) => ({ id: on, title: on, place: null, on, from: null, to: null, with: [] });

test("what is late comes first as one, then the days that have something, in order", () => {
  const days = daysOf({
    today: "2026-11-23",
    dates: [date("2026-11-20"), date("2026-11-22"), date("2026-11-25")],
    meetings: [meeting("2026-11-23"), meeting("2026-11-25")],
  });
  expect(days.map(({ on, dates, meetings }) => [on, dates.length, meetings.length])).toEqual([
    ["late", 2, 0],
    ["2026-11-23", 0, 1],
    ["2026-11-25", 1, 1],
  ]);
  expect(daysOf({ today: "2026-11-23", dates: [], meetings: [] })).toEqual([]);
});
