import { expect, test } from "vitest";
import { isShown, rfpsHref, rfpsState } from "@/lib/rfps/list";

const rfp = { stage: "SUBMITTED", name: "Acme", subject: "Medical", firm: "Nolan", ownerId: "o" } as const;

test.each([
  [{}, true],
  [{ show: "ours" }, false],
  [{ show: "all", stage: "SUBMITTED" }, true],
  [{ stage: "BAFO" }, false],
  [{ q: "nol" }, true],
  [{ q: "acme" }, true],
  [{ q: "dental" }, false],
  [{ ae: "00000000-0000-4000-8000-000000000001" }, false],
  [{ show: "no", stage: "NONE", ae: "x" }, true],
])("%j shows it: %s", (search, shown) => expect(isShown(rfpsState.parse(search), rfp)).toBe(shown));

test("what ended stands apart by how", () => {
  expect(isShown(rfpsState.parse({ show: "ours" }), { ...rfp, stage: "AWARDED_US" })).toBe(true);
  expect(isShown(rfpsState.parse({ show: "lost" }), { ...rfp, stage: "DECLINED" })).toBe(true);
  expect(isShown(rfpsState.parse({}), { ...rfp, stage: "DECLINED" })).toBe(false);
});

test("an address leaves out what is usual", () => {
  expect(rfpsHref({ show: "open" })).toBe("/opportunities/rfps");
  expect(rfpsHref({ show: "all" }, { q: "x" })).toBe("/opportunities/rfps?show=all&q=x");
});
