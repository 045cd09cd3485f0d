import fc from "fast-check";
import { expect, test } from "vitest";
import { bridgeBars, bridgeOf, inGroupExpected, type Outlook } from "@/lib/insights/bridge";
import { decimal, sum, zero } from "@/lib/units/decimal";
import { account } from "./sample";

const season = "2027-01-01";
const asked = { season, keeps: decimal("0.65"), sales: [], membersPerContract: decimal(2) };
const bridge = (given: Partial<Outlook>[], more: Partial<Parameters<typeof bridgeOf>[1]> = {}) =>
  bridgeOf(
    given.map((each, at) => ({ ...account, id: `${at}`, name: `${at}`, ...each })),
    { ...asked, ...more },
  );
const number = (figure: { numerator: { value: { toNumber(): number } } }) => figure.numerator.value.toNumber();

test.each([
  [{ seasonState: "LOST" }, { known: -1000, projected: 0 }, "gave notice for the day"],
  [{ seasonState: "LOST", renewsOn: "2027-07-01" }, { known: 0, projected: 1000 }, "gave notice for a later day"],
  [{ seasonState: "AT_RISK" }, { atRisk: -350, projected: 650 }, "at risk, kept by its odds"],
  [{ seasonState: "AT_RISK", renewsOn: "2027-04-01" }, { atRisk: 0, projected: 1000 }, "at risk after the day"],
  [{ seasonState: "VERBAL" }, { atRisk: 0, projected: 1000 }, "said yes"],
  [{ slicesLostAhead: 80 }, { known: -80, projected: 920 }, "a slice is to leave"],
  [{ sliceGainsAhead: 120 }, { signed: 120, projected: 1120 }, "a slice is to come"],
  [{ seasonState: "LOST", sliceGainsAhead: 120 }, { signed: 0, projected: 0 }, "nothing comes to whom leaves"],
] as [Partial<Outlook>, Record<string, number>, string][])("%o: %o (%s)", (given, steps) => {
  const drawn = bridge([given]);
  for (const [step, members] of Object.entries(steps)) expect(number(drawn[step as "known"])).toBe(members);
});

const lastJanuary = (members: number) => account.sparkline.map((each, at) => (at === 2 ? members : each));

test.each([
  [{ sparkline: lastJanuary(1050) }, 50, "a January a year ago five percent higher"],
  [{ sparkline: lastJanuary(1050), slicesBefore: 50 }, 0, "which was a slice"],
  [{ sparkline: lastJanuary(900), members: 500 }, -50, "at today’s size"],
  [{ membersYearAgo: 0 }, 0, "nothing a year ago to go by"],
  [{ sparkline: lastJanuary(0) }, 0, "not here that January"],
  [{ sparkline: lastJanuary(1050), seasonState: "LOST" }, 0, "who leaves does not grow"],
  [{ sparkline: [] }, 0, "no months on file"],
] as [Partial<Outlook>, number, string][])("in-group of %o is %i (%s)", (given, members) => {
  expect(inGroupExpected({ ...account, ...given }, season).toNumber()).toBe(members);
});

test("a season more than a year after the last month has no year before to go by", () => {
  expect(inGroupExpected({ ...account, sparkline: lastJanuary(1050) }, "2028-01-01").toNumber()).toBe(0);
});

test("verbal sales in force by the day count members, of ASC contracts by the book’s own ratio", () => {
  const sale = (code: string, exposure: string, effectiveOn: string | null = season) => ({
    id: code,
    name: code,
    effectiveOn,
    products: [{ code, exposure, price: null }],
  });
  const sales = [sale("MED-FI", "300"), sale("MED-ASC", "100"), sale("DEN-FI", "900"), sale("MED-FI", "5", null)];
  const drawn = bridge([{}], { sales, membersPerContract: decimal("2.126") });
  expect(number(drawn.verbal)).toBe(513);
  expect(number(drawn.projected)).toBe(1513);
  expect(drawn.verbal.parts.map(({ href }) => href)).toEqual(["/opportunities/MED-FI", "/opportunities/MED-ASC"]);
});

const outlook = fc.record({
  members: fc.nat(9000),
  membersYearAgo: fc.nat(9000),
  sparkline: fc.array(fc.nat(9000), { minLength: 12, maxLength: 12 }),
  seasonState: fc.constantFrom("RETAINED", "VERBAL", "OPEN", "AT_RISK", "LOST"),
  renewsOn: fc.constantFrom("2026-12-01", "2027-01-01", "2027-07-01", null),
  sliceGainsAhead: fc.nat(200),
  slicesLostAhead: fc.nat(200),
  slicesBefore: fc.integer({ min: -100, max: 100 }),
}) as fc.Arbitrary<Partial<Outlook>>;

test("today and the steps are the projection, in whole members, and accounts are their step", () => {
  fc.assert(
    fc.property(fc.array(outlook, { maxLength: 20 }), (given) => {
      const drawn = bridge(given);
      const steps = sum([drawn.today, ...bridgeBars.map((bar) => drawn[bar])].map(({ numerator }) => numerator.value));
      expect(steps.eq(drawn.projected.numerator.value)).toBe(true);
      expect(steps.isInteger()).toBe(true);
      for (const figure of Object.values(drawn))
        expect(sum(figure.parts.map(({ above }) => above)).eq(figure.value ?? zero)).toBe(true);
    }),
  );
});
