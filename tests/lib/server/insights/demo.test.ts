import { beforeAll, describe, expect, test } from "vitest";
import { sumBook } from "@/lib/book/queries";
import { csvLines } from "@/lib/files/csv-line";
import { accuracyFigures } from "@/lib/insights/accuracy";
import { bookOf, readInsights } from "@/lib/insights/address";
import { burnDown } from "@/lib/insights/burn-down";
import { executiveOf, figuresOf } from "@/lib/insights/executive";
import { boardFields } from "@/lib/insights/file-fields";
import { cohortsOf } from "@/lib/insights/kept";
import { yearBars } from "@/lib/insights/movement";
import {
  getAccuracy,
  getCohorts,
  getExecutive,
  getFigure,
  getSpreads,
  getTrends,
  listSignedRates,
} from "@/lib/insights/queries";
import { rateFigures, ratesOf } from "@/lib/insights/rates";
import { byMonth } from "@/lib/insights/trend";
import { concentrationOf, spreadsOf } from "@/lib/metrics/concentration";
import { measure } from "@/lib/metrics/metric";
import type { Drawn } from "@/lib/metrics/part";
import { metrics } from "@/lib/metrics/registry";
import { figureText } from "@/lib/metrics/show";
import { can, type Viewer } from "@/lib/policy";
import { packPdfOf } from "@/lib/server/documents/pack-pdf";
import { reading } from "@/lib/server/door";
import { readCohorts, readPoints } from "@/lib/server/insights/cohorts";
import { readAccuracy, readBoard, readExecutive } from "@/lib/server/insights/executive";
import { readPack } from "@/lib/server/insights/pack";
import { readSignedRates } from "@/lib/server/insights/rates";
import { addMonths, endOfMonth, firstOfYear, lastFullMonth } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";
import { bookOf as demoBook } from "@/prisma/demo/book";
import { insertBook } from "@/prisma/demo/insert";
import { within } from "@/prisma/scratch";
import { unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { pdfReadings } from "@/tests/support/pdf-text";

let who: Record<"vp" | "director" | "director2" | "ae1", Viewer>;
const owners: Record<string, string> = {};
beforeAll(async () => {
  await within(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await insertBook(client, demoBook(today));
    await client.query("commit");
  });
  const people = await unscoped((db) => db.user.findMany({ select: { id: true, email: true, role: true } }));
  const as = (local: string) => {
    const { id, role } = people.find(({ email }) => email === `${local}@truebook.test`)!;
    owners[local] = id;
    return { ...viewer("vera"), id, role } as typeof who.vp;
  };
  who = { vp: as("vp"), director: as("director"), director2: as("director2"), ae1: as("ae1") };
}, 600_000);

const month = lastFullMonth(today);
const pastDay = endOfMonth(addMonths(month, -1));
const scopes: [string, Record<string, string>][] = [
  ["all", {}],
  ["insured accounts", { f: "funding:INSURED" }],
  ["a past month’s end", { asof: pastDay }],
];
const number = (figure: { numerator: { value: { toNumber(): number } } }) => figure.numerator.value.toNumber();
const read = async (viewer: Viewer, given: Record<string, string> = {}) => {
  const state = readInsights(given);
  const found = await reading(viewer, (db) => readExecutive(db, viewer, state, true));
  return { state, found, ...executiveOf(found) };
};
/** What two readings of a figure have in common, whichever accounts it lists. */
const told = ({ key, name, value, numerator, denominator, few }: Drawn) => ({
  ...{ key, name, value: value?.toFixed(30) ?? null, few: few?.cases.toFixed() },
  ...{ above: numerator.value.toFixed(), below: denominator?.value.toFixed() },
});

describe.each(scopes)("of %s", (_, given) => {
  test.each(["vp", "director", "ae1"] as const)("what %s sees adds up and is the Book’s", async (name) => {
    const { state, found, year, bridge, losses, ...rest } = await read(who[name], given);
    const { total } = await sumBook(who[name], bookOf(state), found.today);
    expect(found.accounts.length).toBeGreaterThan(3);
    expect(number(year.closing)).toBe(total.members);
    expect(number(bridge.today)).toBe(total.members);
    if (total.growth) expect(number(year.growth)).toBe(total.members - total.growth.opening);
    expect(yearBars.reduce((members, bar) => members + number(year[bar]), number(year.opening))).toBe(
      number(year.closing),
    );
    expect(sum(losses.map(({ numerator }) => numerator.value)).eq(year.fullLapses.numerator.value)).toBe(true);
    for (const figure of figuresOf({ year, bridge, losses, ...rest }))
      expect(sum(figure.parts.map(({ above }) => above)).eq(figure.numerator.value)).toBe(true);
  });
});

const summed: [string, Record<string, string>][] = [
  ...scopes,
  ["the summer season", { season: `${Number(today.slice(0, 4)) + 1}-07-01` }],
  ["renewals at risk", { f: "state:AT_RISK" }],
];
describe.each(summed)("of %s", (_, given) => {
  test.each(["vp", "director", "ae1"] as const)(
    "what %s’s page adds up before it is read is what its accounts come to, one by one",
    async (name) => {
      const viewer = who[name];
      const { found, ...figures } = await read(viewer, given);
      const state = readInsights(given);
      const alike = await getExecutive(viewer, state);
      expect(alike.month).toBe(found.month);
      if (!found.month) return;
      expect(alike.accounts.length).toBeLessThan(found.accounts.length);
      expect(figuresOf(executiveOf(alike)).map(told)).toEqual(figuresOf(figures).map(told));

      const inForce = found.accounts.filter(({ lapsed, members }) => !lapsed && members > 0);
      expect(JSON.stringify(concentrationOf(await getSpreads(viewer, state), "members"))).toBe(
        JSON.stringify(concentrationOf(spreadsOf(inForce, "members"), "members")),
      );

      const each = await reading(viewer, async (db) => {
        const points = await readPoints(db, found.month!);
        const names = can(viewer, "forecast.view") ? found.accounts : [];
        return {
          points,
          cohorts: cohortsOf(await readCohorts(db, state, points, true), points),
          rates: await readSignedRates(db, state, found.season, true),
          accuracy: (await readAccuracy(db, viewer, state, names)) ?? [],
        };
      });
      const { points, accounts } = await getCohorts(viewer, state, found.month);
      const cells = (rows: ReturnType<typeof cohortsOf>) =>
        rows.flatMap((row) => row.kept.flatMap((cell) => cell ?? []));
      expect(cells(cohortsOf(accounts, points)).map(told)).toEqual(cells(each.cohorts).map(told));
      const rates = await listSignedRates(viewer, state, found.season);
      for (const kind of ["INSURED", "FEE"] as const) {
        expect(ratesOf(kind, rates).decisions).toBe(ratesOf(kind, each.rates).decisions);
        expect(rateFigures(ratesOf(kind, rates)).map(told)).toEqual(rateFigures(ratesOf(kind, each.rates)).map(told));
      }
      const waves = (await getAccuracy(viewer, state)) ?? [];
      expect(accuracyFigures(waves).map(told)).toEqual(accuracyFigures(each.accuracy).map(told));
    },
  );
});

test("teams add up to all, bar by bar, but for what went from one to the other", async () => {
  const [all, one, other] = [await read(who.vp), await read(who.director), await read(who.director2)];
  for (const bar of ["newSales", "inGroup", "slices", "fullLapses", "retroactive"] as const)
    expect(number(one.year[bar]) + number(other.year[bar])).toBe(number(all.year[bar]));
  expect(number(one.year.growth) + number(other.year.growth)).toBe(number(all.year.growth));
  expect(number(one.bridge.projected) + number(other.bridge.projected)).toBe(number(all.bridge.projected));
});

test("the demo has a year: some grew, some lapsed, and some of last December came late", async () => {
  const { year, losses, bridge } = await read(who.vp);
  expect(number(year.fullLapses)).toBeLessThan(0);
  expect(losses.length).toBeGreaterThan(1);
  expect(number(bridge.atRisk)).toBeLessThan(0);
});

test("the last point of each line is the Book of today, the others are the pictures’ own", async () => {
  const state = readInsights({});
  const { season, month, today } = await getExecutive(who.vp, state);
  const { months, days } = await getTrends(who.vp, state, month!, season, today);
  const line = byMonth(months);
  const { total } = await sumBook(who.vp, bookOf(state), today);
  expect(line.at(-1)).toMatchObject({ takenOn: null, asOfMonth: month });
  for (const id of ["insuredPremium", "ascFees", "lossRatio", "feeAdequacy"] as const)
    expect(measure(metrics[id], line.at(-1)!)?.eq(measure(metrics[id], total)!)).toBe(true);
  expect(line[0]?.asOfMonth).toBe(addMonths(firstOfYear(month!), -1));
  for (const each of line.slice(0, -1)) {
    const then = readInsights({ asof: each.takenOn! });
    const { total } = await sumBook(who.vp, bookOf(then), each.takenOn!);
    expect(measure(metrics.insuredPremium, each)?.eq(measure(metrics.insuredPremium, total)!)).toBe(true);
    expect(measure(metrics.lossRatio, each)?.eq(measure(metrics.lossRatio, total)!)).toBe(true);
  }
  const points = burnDown(days);
  expect(points.at(-1)?.day).toBe(today);
  expect(points.length).toBeGreaterThan(10);
});

test("signed rates come to their figures, insured and ASC apart", async () => {
  const { season } = await getExecutive(who.vp, readInsights({}));
  const rates = await listSignedRates(who.vp, readInsights({}), season);
  for (const kind of ["INSURED", "FEE"] as const) {
    const figures = ratesOf(kind, rates);
    expect(figures.decisions).toBeGreaterThan(5);
    expect(figures.required.value?.gte(figures.sold.value ?? decimal(1))).toBe(true);
    for (const figure of rateFigures(figures))
      expect(sum(figure.parts.map(({ above }) => above)).eq(figure.numerator.value)).toBe(true);
  }
});

test("cohorts keep what the months say", async () => {
  const { points, accounts } = await getCohorts(who.vp, readInsights({}), month);
  expect(points.at(-1)).toBe(month);
  const [first] = cohortsOf(accounts, points);
  expect(first?.kept.at(-1)?.value?.gt("0.5")).toBe(true);
  expect(first?.kept.at(-1)?.value?.lte(1)).toBe(true);
  const owned = await getCohorts(who.vp, readInsights({ ae: owners.ae1! }), month);
  const counted = (some: typeof accounts) => some.reduce((total, each) => total + each.accounts, 0);
  expect(counted(owned.accounts)).toBeLessThan(counted(accounts));
});

test("the list a file is made of says what the page says, rates only to whoever may see them", async () => {
  const { growth } = (await read(who.vp)).year;
  const of = (viewer: Viewer) => reading(viewer, (db) => readBoard(db, viewer, readInsights({})));
  const lines = await of(who.vp);
  const found = lines.find(({ name }) => name === growth.name);
  expect(found?.figure.value?.eq(growth.value ?? 0)).toBe(true);
  expect(lines.some(({ panel }) => panel.startsWith("Rate quality"))).toBe(true);
  const operations = { ...who.vp, role: "OPERATIONS" } as Viewer;
  expect((await of(operations)).some(({ panel }) => panel.startsWith("Rate quality"))).toBe(false);
  const figure = await getFigure(who.vp, readInsights({}), "year.growth");
  expect(figure?.parts).toEqual(growth.parts);
  expect(await getFigure(who.vp, readInsights({}), "nothing")).toBeUndefined();
});

test.each(summed)(
  "of %s the pack for the board and the file say every figure of the page, in its words",
  async (_, given) => {
    const state = readInsights(given);
    const lines = await reading(who.vp, (db) => readBoard(db, who.vp, state));
    const pack = await reading(who.vp, (db) => readPack(db, who.vp, state));
    expect(pack.panels.flatMap(({ title, rows }) => rows.map(({ name, value }) => [title, name, value]))).toEqual(
      lines.map(({ panel, name, figure }) => [panel, name, figureText(figure)]),
    );
    const readings = pdfReadings(await packPdfOf(pack)).map((text) => text.replaceAll("\n", ""));
    const unsaid = (texts: string[]) => texts.find((text) => !readings.some((reading) => reading.includes(text)));
    const file = csvLines(boardFields, lines).trim().split("\r\n");
    expect(file).toHaveLength(lines.length);
    expect(
      unsaid(pack.panels.flatMap(({ title, rows }) => [title, ...rows.map(({ value }) => value)])),
    ).toBeUndefined();
    expect(unsaid(pack.panels.flatMap(({ rows }) => rows.flatMap(({ plan }) => plan || [])))).toBeUndefined();
    expect(unsaid(["a figure that nobody has"])).toBe("a figure that nobody has");
  },
);
