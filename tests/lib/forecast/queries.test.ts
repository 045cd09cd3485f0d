import { beforeEach, expect, test } from "vitest";
import { forecastState } from "@/lib/forecast/list";
import { getForecast, getForecastHistory, getOnCall } from "@/lib/forecast/queries";
import { requireViewer } from "@/lib/server/viewer";
import { addDays, dayOf } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, monthsAway, on, year } from "@/tests/support/calendar";
import { callRow } from "@/tests/support/forecast-tables";
import { signInAs } from "@/tests/support/request";

const season = `${year + 1}-01-01`;
const as = (who: string) => {
  signInAs(who);
  return requireViewer();
};
const state = (more: object = {}) => forecastState.parse({ season, ...more });

beforeEach(seedCast);

test("each sees the season of what is theirs, with what the best-known rate does to premium", async () => {
  await unscoped(async (db) => {
    await db.renewalTrack.updateMany({ data: { quotedRate: "673.574" } });
    const lines = [{ lineId: id("acme line 0"), bucket: "INSURED_PREMIUM", annual: "38210016" }];
    await db.accountStanding.update({ where: { accountId: id("acme") }, data: { lines } });
  });
  const seen = async (who: string) =>
    (await getForecast(await as(who), state())).rows.map(({ account }) => account).sort();
  expect(await seen("ann")).toEqual(["acme"]);
  expect(await seen("dana")).toEqual(["acme", "bolt"]);
  expect(await seen("vera")).toEqual(["acme", "bolt", "cargo"]);
  expect(await seen("otto")).toEqual(["acme", "bolt", "cargo"]);
  const { rows, weekOf } = await getForecast(await as("dana"), state({ team: id("north") }));
  const acme = rows.find(({ account }) => account === "acme");
  expect(Number(acme?.premiumRate).toFixed(2)).toBe("3821001.60");
  expect([acme?.feesRate, acme?.team, acme?.writable]).toEqual([null, "north", true]);
  expect(rows.find(({ account }) => account === "bolt")?.premiumRate).toBeNull();
  expect(weekOf).toBeNull();
});

test("a season is asked its own targets; of several teams all of them, or none", async () => {
  const season = `${year + 1}-01-01`;
  const target = { kind: "INSURED_PREMIUM", year: year + 1, setById: id("vera") };
  const put = (more: object) => unscoped((db) => db.target.create({ data: { ...target, ...more } as never }));
  const asked = async (who: string, more: object = {}) =>
    (await getForecast(await as(who), state(more))).asked.set.INSURED_PREMIUM?.toNumber();
  await put({ teamId: id("north"), value: 90_000_000 });
  expect(await asked("dana")).toBeUndefined();
  await put({ teamId: id("north"), value: 50_000_000, season: on(season) });
  expect(await asked("dana")).toBe(50_000_000);
  expect(await asked("dana", { span: "year" })).toBe(90_000_000);
  expect(await asked("vera")).toBeUndefined();
  expect(await asked("vera", { team: id("north") })).toBe(50_000_000);
  await put({ teamId: id("south"), value: 7_000_000, season: on(season) });
  expect(await asked("vera")).toBe(57_000_000);
  expect(await asked("dov")).toBe(7_000_000);
});

test("a year is of all who renew by its end, held against the targets of those who are asked", async () => {
  const target = { kind: "MEMBERS", year: year + 1, setById: id("vera") };
  await unscoped((db) =>
    db.target.createMany({
      data: [
        { ...target, teamId: id("north"), value: 11_000 },
        { ...target, teamId: id("south"), value: 5_000 },
        { ...target, userId: id("ann"), value: 5_500 },
      ],
    }),
  );
  const asked = async (who: string, more: object = {}) =>
    (await getForecast(await as(who), state({ span: "year", ...more }))).asked.set.MEMBERS?.toNumber();
  expect(await asked("vera")).toBe(16_000);
  expect(await asked("vera", { team: id("south") })).toBe(5_000);
  expect(await asked("dana")).toBe(11_000);
  expect(await asked("ann")).toBe(5_500);
  await unscoped((db) => db.accountStanding.updateMany({ data: { renewsOn: on(`${year + 1}-07-01`) } }));
  expect((await getForecast(await as("vera"), state())).rows).toEqual([]);
  expect((await getForecast(await as("vera"), state({ span: "year" }))).rows).toHaveLength(3);
});

test("what was said by each horizon is held against the members of the first month", async () => {
  const effective = dayOf(monthsAway(-2));
  const renewalId = id("acme past");
  await unscoped(async (db) => {
    await db.renewal.create({
      data: { id: renewalId, accountId: id("acme"), effectiveOn: on(effective), openedOn: daysAway(-300) },
    });
    const said = (back: number, more: object) => {
      const day = on(addDays(effective, -back));
      return { ...callRow("acme", back, "ann"), renewalId, saidOn: day, saidAt: day, ...more };
    };
    await db.forecastCall.createMany({ data: [said(100, { members: 5_000 }), said(40, { call: "CRITICAL" })] });
  });
  const { records, concluded } = await getForecastHistory(await as("dana"), state());
  expect(concluded).toBe(1);
  const [ann] = records;
  expect(ann).toMatchObject({ voice: "AE", by: "ann" });
  expect(Object.values(ann!.at).map(({ cases, forecast, actual }) => [cases, forecast, actual])).toEqual([
    [1, 0, 5_200],
    [1, 5_000, 5_200],
    [1, 5_000, 5_200],
    [0, 0, 0],
  ]);
  expect(ann?.at[90].bias?.times(100).toFixed(2)).toBe("-3.85");
  expect((await getForecastHistory(await as("dov"), state())).concluded).toBe(0);
});

test("the four questions are answered from the record", async () => {
  await unscoped((db) =>
    db.accountPerson.create({
      data: { id: id("helen"), accountId: id("acme"), name: "Helen Tran", title: "CFO", power: "DECIDER", chief: true },
    }),
  );
  const { known, past } = await getOnCall(await as("ann"), id("acme"), id("acme renewal 0"));
  expect(known.signer).toEqual({ name: "Helen Tran", title: "CFO", metOn: null });
  expect(known.release).toMatchObject({ releasedOn: null, waitsFor: null, stage: "UW_FORMULA" });
  expect([known.rival, known.openRfp, known.awaited, past]).toEqual([null, false, null, []]);
  const foreign = await getOnCall(await as("cy"), id("acme"), id("acme renewal 0"));
  expect(foreign).toEqual({
    known: { signer: null, rival: null, openRfp: false, release: null, awaited: null },
    past: [],
  });
});
