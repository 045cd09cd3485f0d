import { expect, test } from "vitest";
import { apartOf } from "@/lib/forecast/apart";
import { decimal } from "@/lib/units/decimal";

test("rate, growth and slices are summed over what is committed, premium and fees apart", () => {
  const row = { decided: "OPEN", call: "LIKELY", premium: null, fees: null, inGroup: 0, slices: 0 } as const;
  const sums = apartOf([
    { ...row, premium: decimal("120000"), inGroup: -40 },
    { ...row, decided: "SIGNED", call: null, fees: decimal("5000.5"), slices: 200 },
    { ...row, call: "AT_RISK", premium: decimal("999"), inGroup: 10 },
    { ...row, decided: "LOST", call: null, premium: decimal("999") },
    row,
  ]);
  expect({ ...sums, premium: sums.premium.toFixed(), fees: sums.fees.toFixed() }).toEqual({
    premium: "120000",
    fees: "5000.5",
    inGroup: -40,
    slices: 200,
    cases: 3,
    unrated: 1,
  });
});
