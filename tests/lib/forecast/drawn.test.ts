import fc from "fast-check";
import { expect, test } from "vitest";
import { seasonStates } from "@/lib/accounts/season";
import { apartOf } from "@/lib/forecast/apart";
import { voices } from "@/lib/forecast/calls";
import { apartBy, bridgeBy, compared, weighedBy } from "@/lib/forecast/compare";
import { forecastFigure, saidOf } from "@/lib/forecast/drawn";
import { type FigureKey, measures, outlookOf } from "@/lib/forecast/outlook";
import { openCommit } from "@/lib/forecast/shown";
import { apartFigure, figuresTold, outlookFigure } from "@/lib/forecast/told";
import { calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { decimal, sum } from "@/lib/units/decimal";
import { nowRow, said } from "@/tests/support/forecast-rows";

const probabilities = Object.fromEntries(
  calls.map((call) => [call, decimal(usualProbabilities[call])]),
) as Probabilities;
const today = "2026-11-25";
const maybe = fc.option(fc.constantFrom(...calls), { nil: null });
const row = fc.record({
  members: fc.nat(20_000),
  premium: fc.nat(9_000_000),
  state: fc.constantFrom(...seasonStates),
  ae: maybe,
  director: maybe,
  was: fc.option(fc.record({ members: fc.nat(20_000), state: fc.constantFrom(...seasonStates), ae: maybe })),
  rate: fc.option(fc.nat(100_000), { nil: null }),
  owner: fc.constantFrom("ann", "bob"),
});
const book = fc.array(row, { maxLength: 12 }).map((all) => {
  const at = (call: (typeof calls)[number] | null, inGroup: number) => (call ? said(call, { inGroup }) : null);
  const now = all.map((each, n) =>
    nowRow(`a${n}`, {
      members: each.members,
      insuredPremium: `${each.premium}.25`,
      state: each.state,
      ownerId: each.owner,
      premiumRate: each.rate === null ? null : `${each.rate}.5`,
      said: { AE: at(each.ae, n), DIRECTOR: at(each.director, -n) },
    }),
  );
  const then = all.flatMap(({ was }, n) => {
    if (!was) return [];
    const { members, state, ae } = was;
    return [nowRow(`a${n}`, { members, state, said: { AE: at(ae, 0), DIRECTOR: null } })];
  });
  return { ...compared(now, { rows: then, on: "2026-11-23" }, today, []), probabilities };
});

test("whatever figure is asked for, its renewals add up to it, whoever’s word it is", () => {
  fc.assert(
    fc.property(book, fc.constantFrom(...voices), (shown, voice) => {
      const partsOf = (key: string) => {
        const figure = forecastFigure(shown, voice, key)!;
        expect(sum(figure.parts.map(({ above }) => above)).eq(figure.numerator.value), key).toBe(true);
        return figure.numerator.value;
      };
      const weighed = shown.rows.map((each) => weighedBy(each, voice));
      const outlook = outlookOf(weighed, probabilities);
      for (const measure of measures)
        for (const key of Object.keys(figuresTold) as FigureKey[]) {
          const figure = outlookFigure(measure, key, voice, outlook[measure]);
          expect(partsOf(figure.key).eq(outlook[measure][key]), figure.key).toBe(true);
          expect(forecastFigure(shown, voice, figure.key)).toMatchObject({ name: figure.name, format: figure.format });
        }
      const bridge = bridgeBy(shown, voice, "members");
      expect(partsOf("bridge.opening").eq(bridge.opening)).toBe(true);
      expect(partsOf("bridge.closing").eq(bridge.closing)).toBe(true);
      for (const { reason, change } of bridge.steps) expect(partsOf(`bridge.${reason}`).eq(change)).toBe(true);
      const apart = apartOf(shown.rows.map((each) => apartBy(each, voice)));
      for (const key of ["premium", "fees", "inGroup", "slices"] as const)
        expect(partsOf(`apart.${key}`).eq(apartFigure(key, voice, apart).value!), key).toBe(true);
      for (const own of voices) {
        const ofAnn = shown.rows.filter(({ ownerId }) => ownerId === "ann");
        expect(partsOf(`open.${own}.ann`).toNumber()).toBe(openCommit(ofAnn, own));
        expect(partsOf(`open.${own}`).toNumber()).toBe(openCommit(shown.rows, own));
        expect(partsOf(`open.${own}.team:North`).toNumber()).toBe(openCommit(shown.rows, own));
      }
      expect(
        partsOf("open.ALL").eq(
          partsOf("outlook.members.total")
            .minus(partsOf("outlook.members.signed"))
            .minus(partsOf("outlook.members.lost")),
        ),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each([
  "",
  "outlook",
  "outlook.members",
  "outlook.members.toString",
  "outlook.dollars.commit",
  "bridge.x",
  "apart.x",
  "open.x",
  "accuracy.AE.ann.90.wape",
])("%j is no figure", (key) => {
  expect(forecastFigure({ rows: [], left: [], probabilities }, "AE", key)).toBeUndefined();
});

test("a renewal is counted by what was said of it, or by what became of it", () => {
  const { rows } = compared(
    [nowRow("a", { state: "RETAINED" }), nowRow("b", { said: { AE: said("LIKELY"), DIRECTOR: null } })],
    null,
    today,
    [],
  );
  expect(rows.map((each) => saidOf(each, "AE"))).toEqual(["Signed", "Likely"]);
  expect(saidOf(rows[1]!, "DIRECTOR")).toBe("No call");
});
