import { expect, test } from "vitest";
import { niceScale } from "@/components/charts/scale";

test.each([
  ["members over a year", [3412, 3474], {}, [3400, 3420, 3440, 3460, 3480]],
  ["fewer ticks where there is less room", [3412, 3474], { most: 4 }, [3400, 3425, 3450, 3475]],
  ["shares, without a float's dust", [0.869, 0.913], { most: 4 }, [0.86, 0.88, 0.9, 0.92]],
  ["bars begin at zero", [127_562, 18_838], { fromZero: true }, [0, 50_000, 100_000, 150_000]],
  ["losses below zero", [-40, 25], { fromZero: true }, [-40, -20, 0, 20, 40]],
  ["a line that never moves", [88, 88], {}, [80, 90]],
  ["nothing at all", [], {}, [0, 1]],
])("round ticks hold %s", (_what, values, look, ticks) => {
  const scale = niceScale(values, look);
  expect(scale.ticks).toEqual(ticks);
  expect([scale.low, scale.high]).toEqual([ticks[0], ticks.at(-1)]);
});
