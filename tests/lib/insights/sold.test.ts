import { expect, test } from "vitest";
import { type SignedDeal, soldOf } from "@/lib/insights/sold";

const deal = (closedOn: string, ...products: [code: string, exposure: string, price: string | null][]): SignedDeal => ({
  id: closedOn,
  accountId: "a",
  name: "Acme",
  closedOn,
  products: products.map(([code, exposure, price]) => ({ code, exposure, price })),
});

test("families and a year of each bucket of what was signed this year, up to the day", () => {
  const sold = soldOf(
    [
      deal("2026-03-01", ["BH-ENH", "1000", "2.25"], ["DEN-FI", "400", "45.00"], ["DEN-ASC", "10", "4.00"]),
      deal("2025-12-31", ["BH-ENH", "1000", "2.25"]),
      deal("2026-12-01", ["BH-ENH", "1000", "2.25"]),
    ],
    "2026-11-30",
  );
  expect(sold.families.value?.toNumber()).toBe(2);
  expect(sold.premium.value?.toFixed(2)).toBe("216000.00");
  expect(sold.fees.value?.toFixed(2)).toBe("27480.00");
  expect(sold.fees.parts).toHaveLength(1);
});

test("nothing signed is nothing", () => {
  expect(soldOf([], "2026-11-30").families.value?.toNumber()).toBe(0);
});
