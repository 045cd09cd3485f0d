import { expect, test } from "vitest";
import { decimal } from "@/lib/units/decimal";
import { peersOf, reasonsOf } from "@/lib/whitespace/reasons";
import { facts, standing, today } from "./sample";

test("what speaks for it comes first, what speaks against it last, and nothing unmeasured is said", () => {
  const told = reasonsOf(
    { ...facts, healthLevel: "AT_RISK", started: [{ family: "VISION", on: "2025-07-01" }] },
    {
      family: "DENTAL",
      runs: { to: "2026-12-31", carrier: "Harbor Dental" },
      peers: decimal("0.625"),
      lostOn: "2026-06-30",
    },
    today,
  );
  expect(told.map(({ text }) => text)).toEqual([
    "Harbor Dental’s plan year ends 12/31/2026",
    "Vision sold 7/1/2025",
    "Renews in 123 days",
    "62.5% of accounts like it hold it",
    "Ended with us 6/30/2026",
    "Health is at risk",
  ]);
  expect(reasonsOf({ ...facts, renewsOn: null }, { family: "DENTAL" }, today)).toEqual([]);
});

test("fewer than five accounts alike say nothing of each other", () => {
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...facts, ...(at < 3 ? standing("HELD") : {}) }));
  expect(peersOf(alike(4))(facts, "DENTAL")).toBeUndefined();
  expect(peersOf(alike(5))(facts, "DENTAL")?.toFixed()).toBe("0.6");
  expect(peersOf(alike(5))({ ...facts, industry: null }, "DENTAL")).toBeUndefined();
});
