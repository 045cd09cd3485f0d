import { expect, test } from "vitest";
import { type Release, releasesOf } from "@/lib/insights/releases";

const of = (releases: Release[], internal = true) =>
  new Map(releasesOf(releases, "2026-11-30", internal).map((figure) => [figure.key.replace("further.", ""), figure]));
const release = (more: Partial<Release>): Release => ({
  ...{ accountId: "A4", account: "A4", kind: "INSURED", dueOn: "2026-10-02", releasedOn: "2026-10-01" },
  ...{ released: "780", required: "781.40", sold: "767.98", units: 5_450 },
  ...more,
});

test("a release is on time by its own day; what was given back after it is weighted by what each pays", () => {
  const all = [
    release({}),
    release({ releasedOn: "2026-10-05" }),
    release({ releasedOn: null, released: null, sold: null }),
  ];
  const figures = of(all);
  expect(figures.get("onTime")?.numerator.value.toNumber()).toBe(1);
  expect(figures.get("onTime")?.denominator?.value.toNumber()).toBe(3);
  expect(figures.get("giveBack.INSURED")?.value?.toFixed(9)).toBe("0.015410256");
  // Of the worked book: 103,065,240 required, 100,930,026 sold.
  const sold = [
    release({}),
    release({ required: "844.46", sold: "807.84", units: 2_500 }),
    release({ required: "752.20", sold: "747.71", units: 2_950 }),
  ];
  const net = of(sold).get("netLeakage.INSURED")!;
  expect([net.numerator.value.toFixed(), net.denominator?.value.toFixed()]).toEqual(["2135214", "103065240"]);
  expect([...of(sold, false).keys()]).not.toContain("netLeakage.INSURED");
});
