import { expect, test } from "vitest";
import { columnOf } from "@/lib/book/columns";
import { drillInto, isMetric } from "@/lib/book/drill";
import { readBook, writeBook } from "@/lib/book/state";
import { metricIds } from "@/lib/metrics/registry";

const today = "2026-11-23";
const from = readBook({ f: "funding:ASC", group: "broker", q: "oak" }, true);
const address = (id: Parameters<typeof drillInto>[1]) => writeBook(drillInto(from, id, today), true);

test("a drill keeps whose accounts and which, and shows what the metric is made of", () => {
  expect(address("feeAdequacy")).toBe(
    "q=oak&f=funding:ASC&group=none&sort=-fees&cols=fees,targetFees&metric=feeAdequacy",
  );
});

test("a metric of one state or one season narrows to it", () => {
  expect(drillInto(from, "membersAtRisk", today).filters).toEqual({ funding: ["ASC"], state: ["AT_RISK"] });
  expect(drillInto(from, "seasonVerbal", today)).toMatchObject({
    season: "2027-01-01",
    filters: { state: ["VERBAL"] },
  });
  expect(drillInto(from, "seasonRetention", today)).toMatchObject({ season: "2027-01-01", filters: from.filters });
});

test("a drill intersects what is asked for already, down to no rows", () => {
  const states = (f: string) => drillInto(readBook({ f }, true), "membersAtRisk", today).filters.state;
  expect(states("state:AT_RISK,OPEN")).toEqual(["AT_RISK"]);
  expect(states("state:OPEN")).toEqual(["none"]);
  const none = writeBook(drillInto(readBook({ f: "state:OPEN" }, true), "membersAtRisk", today), true);
  expect(readBook(Object.fromEntries(new URLSearchParams(none)), true).filters.state).toEqual(["none"]);
  expect(drillInto(readBook({ f: "lapsed:only" }, true), "netMemberGrowth", today).filters.lapsed).toEqual(["only"]);
});

test("what is decided of a season is told by its rows, each with its state and its part", () => {
  const { season, filters, columns } = drillInto(from, "seasonDecided", today);
  expect([season, filters, columns]).toEqual(["2027-01-01", from.filters, ["decided", "state", "members"]]);
  expect(drillInto(from, "seasonUndecided", today).filters.state).toEqual(["OPEN", "VERBAL"]);
});

test("growth counts accounts that lapsed", () => {
  const { filters, columns } = drillInto(from, "netMemberGrowth", today);
  expect(filters.lapsed).toEqual(["with"]);
  expect(columns).toEqual(["grown", "members", "opening"]);
  expect(drillInto(from, "netMemberGrowth", today, { ae: "ann" }).ae).toBe("ann");
  expect(drillInto(from, "members", today, { ae: "ann" }).ae).toBeUndefined();
});

test("every metric has rows one can order and columns one may see", () => {
  for (const id of metricIds) {
    const { columns, sort } = drillInto(from, id, today);
    expect([id, columns.some((column) => columnOf(column).internal)]).toEqual([id, false]);
    expect([id, columnOf(columns[0]!).sort]).toEqual([id, sort.key]);
  }
});

test("only a registered metric is one", () => {
  expect([isMetric("lossRatio"), isMetric("toString"), isMetric(undefined)]).toEqual([true, false, false]);
});
