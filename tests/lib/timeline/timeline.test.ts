import { expect, test } from "vitest";
import { type TimelineFact, timelineOf } from "@/lib/timeline/timeline";

const fact = (over: Partial<TimelineFact>): TimelineFact => ({
  kind: "SERVICE",
  on: "2026-11-01",
  what: "OPENED",
  detail: null,
  members: null,
  ...over,
});

test("newest first, and nothing that has not happened yet", () => {
  const facts = [fact({ on: "2026-10-01" }), fact({ on: "2026-11-20" }), fact({ on: "2026-12-01" })];
  expect(timelineOf(facts, "2026-11-23").map(({ on }) => on)).toEqual(["2026-11-20", "2026-10-01"]);
});

test("a fact is told in words, with its detail and the members it moved", () => {
  expect(
    timelineOf([fact({ kind: "LINE", what: "LAYOFF", detail: "Site closed", members: -996 })], "2026-11-23"),
  ).toEqual([{ kind: "LINE", on: "2026-11-01", title: "Layoff", note: "Site closed, −996 members" }]);
});

test("a hyphen inside words stays a hyphen", () => {
  expect(timelineOf([fact({ detail: "Wrong-tier bills" })], "2026-11-23")[0]?.note).toBe("Wrong-tier bills");
});

test("a touch names who was there, and what was said in a line", () => {
  const touch = (who: string[], detail = "Went through\n the calendar") =>
    timelineOf([fact({ kind: "TOUCH", what: "CALL", detail, who })], "2026-11-23")[0];
  expect(touch(["Nora Pryce"])).toMatchObject({ title: "Call, Nora Pryce", note: "Went through the calendar" });
  expect(touch(["Nora Pryce", "Owen Marsh", "Lee Tan"])?.title).toBe("Call, Nora Pryce and 2 others");
  expect(touch([])?.title).toBe("Call");
  expect(touch([], "x".repeat(200))?.note).toBe(`${"x".repeat(139)}…`);
});

test("only as many as there is room for", () => {
  expect(
    timelineOf(
      Array.from({ length: 30 }, () => fact({})),
      "2026-11-23",
      5,
    ),
  ).toHaveLength(5);
});
