import fc from "fast-check";
import { expect, test } from "vitest";
import { rescissionDays, whyNotTakenBack } from "@/lib/letters/rescission";
import { addDays } from "@/lib/units/day";

const letter = {
  signedOn: "2026-11-02",
  receivedOn: "2026-11-04",
  fromOn: "2027-01-01",
  quoteOnly: false,
  rescindableUntil: "2026-11-19",
  rescindedOn: null,
};

test.each([
  ["inside the window, until today", {}, "2026-11-10", { first: "2026-11-04", last: "2026-11-10" }],
  ["recorded late, until the window’s last day", {}, "2026-12-24", { first: "2026-11-04", last: "2026-11-19" }],
  [
    "without a day of arrival, since it was signed",
    { receivedOn: null },
    "2026-11-10",
    { first: "2026-11-02", last: "2026-11-10" },
  ],
  [
    "one that only lets ask, at any time",
    { quoteOnly: true, rescindableUntil: null },
    "2028-01-01",
    { first: "2026-11-04", last: "2028-01-01" },
  ],
  ["without a known window, never", { rescindableUntil: null }, "2026-11-10", null],
  ["nor twice", { rescindedOn: "2026-11-05" }, "2026-11-10", null],
  ["nor before it begins, where no other day of it is known", { receivedOn: null, signedOn: null }, "2026-11-10", null],
])("%s", (_, more, today, days) => expect(rescissionDays({ ...letter, ...more }, today)).toEqual(days));

test.each([
  ["2026-11-25", /today or an earlier day/],
  ["2026-11-20", /until 11\/19\/2026/],
  ["2026-11-03", /came on 11\/4\/2026/],
  ["2026-11-19", undefined],
  ["2026-11-04", undefined],
])("word of %s, recorded on November 24", (on, said) => {
  const why = whyNotTakenBack(letter, on, "2026-11-24");
  if (said) expect(why).toMatch(said);
  else expect(why).toBeUndefined();
});

test("a day is taken exactly where it lies among the days offered, and none of them is ahead", () => {
  const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays("2026-11-10", days));
  fc.assert(
    fc.property(day, day, day, day, fc.boolean(), (receivedOn, until, on, today, quoteOnly) => {
      const given = { ...letter, receivedOn, rescindableUntil: until, quoteOnly };
      const days = rescissionDays(given, today);
      const within = days !== null && on >= days.first && on <= days.last;
      expect(whyNotTakenBack(given, on, today) === undefined).toBe(within);
      if (days) expect(days.last <= today && (quoteOnly || days.last <= until)).toBe(true);
    }),
  );
});
