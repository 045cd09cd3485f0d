/** Who is at risk is said once: every screen that counts members at risk counts the same accounts. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { isAtRisk, seasonStateOf, seasonStates } from "@/lib/accounts/season";
import { getBookScope, sumBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { forecastState } from "@/lib/forecast/list";
import { getForecast } from "@/lib/forecast/queries";
import { getAtRisk } from "@/lib/home/queries";
import { readInsights } from "@/lib/insights/address";
import { getTrends } from "@/lib/insights/queries";
import type { Viewer } from "@/lib/policy";
import { statuses } from "@/lib/renewals/stages";
import { reading } from "@/lib/server/door";
import { readExecutive } from "@/lib/server/insights/executive";
import { bookOf } from "@/prisma/demo/book";
import { insertBook } from "@/prisma/demo/insert";
import { within } from "@/prisma/scratch";
import { unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

let people: { id: string; email: string; role: string }[];
beforeAll(async () => {
  await within(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await insertBook(client, bookOf(today));
    await client.query("commit");
  });
  people = await unscoped((db) => db.user.findMany({ select: { id: true, email: true, role: true } }));
}, 120_000);

test.each(["vp", "director", "ae1", "ae2"])(
  "for %s the Book, the home, Insights and Forecast count alike",
  async (local) => {
    const { id, role } = people.find(({ email }) => email === `${local}@truebook.test`)!;
    const who = { ...viewer("vera"), id, role } as Viewer;
    const state = { ...readBook({}, false), group: "none" as const };
    const { total } = await sumBook(who, state, today);
    const home = await getAtRisk(who);
    expect([home.accounts, home.members]).toEqual([total.atRisk, total.membersAtRisk]);

    const { accounts, month, season } = await reading(who, (db) => readExecutive(db, who, readInsights({}), true));
    const risky = accounts.filter((account) => !account.lapsed && isAtRisk(account));
    expect(risky.length).toBe(total.atRisk);
    expect(risky.reduce((members, account) => members + account.members, 0)).toBe(total.membersAtRisk);
    expect(home.rows.every((row) => risky.some((account) => account.id === row.id))).toBe(true);

    const { sums } = await getBookScope(who);
    const forecast = await getForecast(who, forecastState.parse({ season }));
    const called = forecast.rows.filter((row) => isAtRisk({ seasonState: row.state }));
    expect(called.reduce((members, row) => members + row.members, 0)).toBe(sums.seasonAtRisk);
    if (!month) return;
    const { days } = await getTrends(who, readInsights({}), month, season, today);
    expect(Number(days.at(-1)?.seasonAtRisk)).toBe(sums.seasonAtRisk);
  },
);

test("it is a state of what is undecided, by health alone", () => {
  for (const status of statuses)
    for (const health of ["GOOD", "WATCH", "AT_RISK"] as const) {
      const seasonState = seasonStateOf(status, health);
      expect(isAtRisk({ seasonState })).toBe(health === "AT_RISK" && seasonStateOf(status, "GOOD") === "OPEN");
    }
  expect(seasonStates.filter((seasonState) => isAtRisk({ seasonState }))).toHaveLength(1);
});

test("nothing else compares a season’s state with it", () => {
  const files = ["lib", "components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  );
  const compares = /(season_?state|\bstate)\b[^\n]{0,12}(={1,3}|!==?|in \()[^\n]{0,12}AT_RISK/i;
  const found = files.filter((file) => /\.tsx?$/.test(file) && compares.test(readFileSync(file, "utf8")));
  expect(found).toEqual(["lib/server/book/sums.ts"]);
});
