import { expect, test } from "vitest";
import { columnOf } from "@/lib/book/columns";
import { bookBehind, drillInto, isMetric } from "@/lib/book/drill";
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

const view = "0190f000-0000-7000-8000-000000000001";

test("the way back from a drill is the very Book it was asked of", () => {
  const saved = "f=health:AT_RISK&group=ae";
  const came = readBook({ view, f: "funding:ASC", q: "oak & ash", sort: "name", open: "a,b" }, true, saved);
  const back = writeBook(came, true, saved);
  const drill = { ...drillInto(came, "seasonVerbal", today), back };
  const query = new URLSearchParams(writeBook(drill, true, saved));
  const reread = readBook(Object.fromEntries(query), true, saved);
  expect(bookBehind(reread, true, saved)).toBe(back);
  expect(back).toContain(`view=${view}`);
  expect(back).toContain("q=oak%20%26%20ash&f=funding:ASC");
});

test("a drill opened by its address goes back to the same accounts, as the Book usually shows them", () => {
  const drill = readBook({ view, ae: view, f: "funding:ASC", metric: "ascFees", cols: "fees", group: "none" }, true);
  expect(bookBehind(drill, true)).toBe(`ae=${view}&view=${view}&f=funding:ASC`);
});

test("a Book without a metric has nothing to go back to", () => {
  expect(readBook({ back: "f=funding:ASC" }, true).back).toBeUndefined();
  expect(writeBook({ ...from, back: "f=funding:ASC" }, true)).not.toContain("back");
  expect(readBook({ metric: "members", back: "" }, true).back).toBe("");
});
