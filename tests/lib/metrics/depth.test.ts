import { expect, test } from "vitest";
import * as depth from "@/lib/metrics/depth";
import { workedBook } from "@/tests/fixtures/worked-book";

const accounts = workedBook
  .filter(({ closing }) => closing.members > 0)
  .map(({ products, closing }) => ({ held: products, members: closing.members }));

test("the worked book’s eight accounts: 4.375 products, 5.209 as the average member sees it", () => {
  expect(depth.productsPerAccount(accounts)?.toFixed()).toBe("4.375");
  expect(depth.productsPerMember(accounts)?.toFixed(3)).toBe("5.209");
  expect(depth.multiProductShare(accounts)?.toFixed()).toBe("1");
});

test("of what may be held and of what was open", () => {
  expect(depth.penetration(3, 12)?.toFixed()).toBe("0.25");
  expect(depth.attachRate(6, 50)?.toFixed()).toBe("0.12");
  expect(depth.penetration(0, 0)).toBeNull();
});
