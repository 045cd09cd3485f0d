import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueDates } from "@/lib/renewals/due-dates";
import { type OpeningAccount, type OpeningLine, opensToday } from "@/lib/renewals/opening";
import { templatesFrom } from "@/lib/renewals/templates";
import { addDays, addMonths, type Day } from "@/lib/units/day";

const templates = templatesFrom(undefined);
const medical: OpeningLine = {
  ...{ id: "medical", coverage: "MEDICAL", terminatedOn: null, funding: "INSURED", included: false, rate: "612.34" },
  ...{ toOn: "2026-12-31", guaranteedUntil: null, last: { effectiveOn: "2027-01-01", lost: false } },
};
const asc: OpeningLine = { ...medical, funding: "ASC", rate: "44.00" };
const beside = (coverage: string, more: Partial<OpeningLine> = {}): OpeningLine => ({
  ...{ ...medical, id: coverage.toLowerCase(), coverage, last: null },
  ...more,
});
const account = (lines: OpeningLine[], more: Partial<OpeningAccount> = {}): OpeningAccount => ({
  ...{ id: "a", publicSector: false, contracts: 1_000, renewals: ["2027-01-01"], lines },
  ...more,
});
const opened = (lines: OpeningLine[], today: Day, more?: Partial<OpeningAccount>) =>
  opensToday(account(lines, more), today, templates);

describe("when the next renewal opens", () => {
  test.each([
    ["2026-12-01", [medical], {}, undefined, "one is ahead, and the next one’s clock has not begun"],
    ["2026-12-31", [medical], {}, undefined, "the last day of the year before"],
    ["2027-01-01", [medical], {}, "2028-01-01", "the day it took effect there is always one ahead"],
    ["2028-03-05", [medical], {}, "2029-01-01", "after a standstill the next one ahead, none in the past"],
    ["2026-12-01", [asc], { contracts: 5_000 }, "2028-01-01", "a large fee opens eighteen months ahead"],
    ["2026-12-01", [asc], { contracts: 4_999 }, undefined, "a smaller one does not"],
    [
      "2026-12-01",
      [{ ...medical, last: null }],
      { renewals: [] },
      "2027-01-01",
      "the day its term ends, where none ever was",
    ],
    [
      "2027-01-01",
      [{ ...medical, last: { effectiveOn: "2027-01-01", lost: true } }],
      {},
      undefined,
      "what was lost is over",
    ],
    ["2027-01-01", [{ ...medical, terminatedOn: "2027-12-30" }], {}, undefined, "a line that ends before it"],
    ["2027-01-01", [{ ...medical, terminatedOn: "2028-01-01" }], {}, "2028-01-01", "a line that runs on that day"],
    ["2027-01-01", [], {}, undefined, "no line, no renewal"],
    [
      "2026-12-01",
      [{ ...medical, last: null, toOn: "2029-06-30" }],
      { renewals: [] },
      "2027-07-01",
      "a year within its term",
    ],
  ] as [Day, OpeningLine[], Partial<OpeningAccount>, Day | undefined, string][])(
    "on %s of %j %j: %s (%s)",
    (today, lines, more, day) => expect(opened(lines, today, more)?.effectiveOn).toBe(day),
  );
});

describe("which decisions it has", () => {
  const of = (lines: OpeningLine[]) => opened(lines, "2027-01-01")?.tracks.map(({ lineId, kind }) => [lineId, kind]);
  test.each([
    [[medical], [["medical", "INSURED"]]],
    [
      [asc, beside("STOP_LOSS")],
      [
        ["medical", "FEE"],
        ["stop_loss", "STOP_LOSS"],
      ],
    ],
    [
      [medical, beside("DENTAL")],
      [
        ["medical", "INSURED"],
        ["dental", "INSURED"],
      ],
    ],
    [[medical, beside("VISION", { included: true })], [["medical", "INSURED"]]],
    [[asc, beside("PHARMACY", { funding: "ASC" })], [["medical", "FEE"]]],
    [[medical, beside("DENTAL", { toOn: "2027-06-30" })], [["medical", "INSURED"]]],
    [[medical, beside("DENTAL", { last: { effectiveOn: "2027-01-01", lost: true } })], [["medical", "INSURED"]]],
    [[medical, beside("DENTAL", { toOn: "2028-12-31", last: medical.last })], [["medical", "INSURED"]]],
    [[beside("DENTAL", { funding: "ASC" })], [["dental", "FEE"]]],
  ] as [OpeningLine[], string[][]][])("%j", (lines, expected) => expect(of(lines)).toEqual(expected));

  test("a fee is in its guarantee year while the guarantee reaches into the year that begins", () => {
    const of = (guaranteedUntil: Day) => opened([{ ...asc, guaranteedUntil }], "2027-01-01")?.tracks[0];
    expect(of("2028-12-31")).toMatchObject({ guaranteed: true, releaseDueOn: "2027-09-03" });
    expect(of("2027-12-31")).toMatchObject({ guaranteed: false, releaseDueOn: "2027-08-04" });
    expect(opened([{ ...medical, guaranteedUntil: "2030-12-31" }], "2027-01-01")?.tracks[0]?.guaranteed).toBe(false);
  });
});

const days = fc.integer({ min: 0, max: 2_000 }).map((add) => addDays("2024-03-01", add));
const lines = fc.array(
  fc.record({
    coverage: fc.constantFrom("MEDICAL", "DENTAL", "STOP_LOSS", "VISION"),
    terminatedOn: fc.option(days, { nil: null }),
    funding: fc.constantFrom("INSURED", "ASC"),
    included: fc.boolean(),
    toOn: days,
    guaranteedUntil: fc.option(days, { nil: null }),
    last: fc.option(fc.record({ effectiveOn: days, lost: fc.boolean() }), { nil: null }),
  }),
  { maxLength: 5 },
);

test("run daily over any book: each renewal once, ahead of its day, with its lines once, and not before its clock", () =>
  fc.assert(
    fc.property(
      lines,
      days,
      fc.boolean(),
      fc.integer({ min: 0, max: 9_000 }),
      (drawn, since, publicSector, contracts) => {
        const own = drawn.map((line, at) => ({ ...medical, ...line, id: `${at}` }));
        const renewals = own.flatMap(({ last }) => (last ? [last.effectiveOn] : []));
        for (let day = since, turn = 0; turn < 30; turn += 1, day = addDays(day, 29)) {
          const of = { id: "a", publicSector, contracts, lines: own, renewals };
          const due = opensToday(of, day, templates);
          if (!due) continue;
          expect(due.effectiveOn > day).toBe(true);
          expect(renewals).not.toContain(due.effectiveOn);
          expect(new Set(due.tracks.map(({ lineId }) => lineId)).size).toBe(due.tracks.length);
          const clocks = due.tracks.map(
            (track) => dueDates({ ...of, ...track, effectiveOn: due.effectiveOn }, templates).opensOn,
          );
          if (renewals.some((each) => each > day)) expect(clocks.some((opensOn) => opensOn <= day)).toBe(true);
          renewals.push(due.effectiveOn);
          for (const { lineId } of due.tracks)
            own[Number(lineId)]!.last = { effectiveOn: due.effectiveOn, lost: false };
          expect(addMonths(day, 36) > due.effectiveOn).toBe(true);
        }
      },
    ),
  ));
