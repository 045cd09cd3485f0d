import { expect, test } from "vitest";
import { type Granted, lapsedBecause, ratesThatMayLeave } from "@/lib/approvals/standing";

const today = "2026-11-29";
const granted = (more: Partial<Granted> = {}): Granted => ({
  status: "APPROVED",
  approvedRate: "110.20",
  requiredRate: "114.80",
  expiresOn: "2026-12-10",
  quoteThrough: "2027-01-31",
  ...more,
});
const waiting = { requiredRate: "114.80", releasedRate: null };
const out = { requiredRate: "114.80", releasedRate: "110.2" };

test.each<[string, Partial<Granted>, Parameters<typeof lapsedBecause>[1], string | undefined]>([
  ["stands until its last day", { expiresOn: today }, waiting, undefined],
  ["not a day longer", { expiresOn: "2026-11-28" }, waiting, "It has expired"],
  ["a better required rate leaves it", {}, { ...waiting, requiredRate: "112" }, undefined],
  ["a worse one does not", {}, { ...waiting, requiredRate: "114.81" }, "The required rate has become higher since"],
  ["released, it lives with the quote", { expiresOn: "2026-11-01" }, out, undefined],
  ["and ends with it", { quoteThrough: "2026-11-28" }, out, "The quote has run out"],
])("%s", (_, more, track, because) => expect(lapsedBecause(granted(more), track, today)).toBe(because));

test("what may leave below required", () => {
  expect(ratesThatMayLeave([granted()], waiting, today)).toEqual(["110.20"]);
  expect(ratesThatMayLeave([granted({ status: "OPEN", approvedRate: null })], waiting, today)).toEqual([]);
  expect(ratesThatMayLeave([granted({ quoteThrough: "2026-11-01" })], out, today)).toEqual([]);
  expect(ratesThatMayLeave([], out, today)).toEqual(["110.2"]);
});
