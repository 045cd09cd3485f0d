import { beforeAll, describe, expect, test } from "vitest";
import { readInsights } from "@/lib/insights/address";
import { getFigure, listRateCuts, listSignedRates } from "@/lib/insights/queries";
import { cutFigures, cuts, cutsOf } from "@/lib/insights/rate-cuts";
import { ratesOf } from "@/lib/insights/rates";
import type { Viewer } from "@/lib/policy";
import { addMonths, endOfMonth, lastFullMonth } from "@/lib/units/day";
import { sum } from "@/lib/units/decimal";
import { bookOf as demoBook } from "@/prisma/demo/book";
import { insertBook } from "@/prisma/demo/insert";
import { within } from "@/prisma/scratch";
import { unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

let who: Record<"vp" | "director" | "ae1", Viewer>;
beforeAll(async () => {
  await within(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await insertBook(client, demoBook(today));
    await client.query("commit");
  });
  const people = await unscoped((db) => db.user.findMany({ select: { id: true, email: true, role: true } }));
  const as = (local: string) => {
    const { id, role } = people.find(({ email }) => email === `${local}@truebook.test`)!;
    return { ...viewer("vera"), id, role } as typeof who.vp;
  };
  who = { vp: as("vp"), director: as("director"), ae1: as("ae1") };
}, 120_000);

const past = endOfMonth(addMonths(lastFullMonth(today), -1));

describe.each(["vp", "director", "ae1"] as const)("%s", (name) => {
  test.each([
    ["today", {}],
    ["a past month’s end", { asof: past }],
  ])("as of %s every cut is the whole of what the page says", async (_, given) => {
    const state = readInsights(given);
    const { rates, season } = await listRateCuts(who[name], state);
    const page = await listSignedRates(who[name], state, season);
    for (const kind of ["INSURED", "FEE"] as const)
      for (const by of cuts) {
        const rows = cutsOf(kind, rates, by);
        const whole = ratesOf(kind, page);
        expect(rows.reduce((total, { decisions }) => total + decisions, 0)).toBe(whole.decisions);
        const lost = sum(rows.map(({ leakage }) => leakage.numerator.value));
        expect(lost.toFixed(6)).toBe(whole.leakage.numerator.value.toFixed(6));
      }
  });
});

test("a figure of a cut is found by its key, with its accounts", async () => {
  const state = readInsights({});
  const { rates } = await listRateCuts(who.director, state);
  for (const by of cuts) {
    const [row] = cutsOf("INSURED", rates, by);
    for (const figure of cutFigures(row!)) {
      const found = await getFigure(who.director, state, figure.key);
      expect(found?.value?.toFixed(20)).toBe(figure.value?.toFixed(20));
      expect(found?.parts.map(({ name }) => name)).toEqual(figure.parts.map(({ name }) => name));
    }
  }
}, 120_000);

test("decisions have their AE, firm and underwriter; an AE’s are their own", async () => {
  const { rates } = await listRateCuts(who.vp, readInsights({}));
  expect(new Set(rates.map(({ ae }) => ae?.name)).size).toBeGreaterThan(3);
  expect(rates.some(({ firm }) => firm)).toBe(true);
  expect(rates.some(({ underwriter }) => underwriter)).toBe(true);
  expect(rates.every(({ decidedOn }) => /^\d{4}-\d\d-\d\d$/.test(decidedOn ?? ""))).toBe(true);
  const own = await listRateCuts(who.ae1, readInsights({}));
  expect(own.rates.length).toBeGreaterThan(0);
  expect(new Set(own.rates.map(({ ae }) => ae?.id))).toEqual(new Set([who.ae1.id]));
});
