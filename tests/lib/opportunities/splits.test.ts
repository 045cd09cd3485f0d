import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitProblem } from "@/lib/opportunities/splits";

describe("credit", () => {
  const of = (...shares: string[]) => shares.map((share, at) => ({ userId: `u${at}`, share }));
  test.each([
    [of("1"), undefined],
    [of("0.6", "0.4"), undefined],
    [of("0.6", "0.3"), /90 %/],
    [of("1", "0"), /more than 0/],
    [[], /Somebody/],
    [[...of("0.5"), ...of("0.5")], /once/],
  ])("%j", (splits, why) => {
    if (why) expect(splitProblem(splits)).toMatch(why);
    else expect(splitProblem(splits)).toBeUndefined();
  });

  test("thirds written out to eight places are not the whole, and any whole of hundredths is", () => {
    expect(splitProblem(of("0.33333333", "0.33333333", "0.33333333"))).toMatch(/100 %/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (part) => {
        expect(splitProblem(of((part / 100).toFixed(2), ((100 - part) / 100).toFixed(2)))).toBeUndefined();
      }),
    );
  });
});
