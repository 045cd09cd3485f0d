import { beforeEach, expect, test } from "vitest";
import { listFirmQuotes, listRivals } from "@/lib/rivals/queries";
import { addDays, addMonths, dateOf } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

const firm = id("firm");
const quote = (account: string, n: number, more = {}) => ({
  ...facts.competitorQuote(account, n),
  firmId: firm,
  ...more,
});
const add = (...data: object[]) => unscoped((db) => db.competitorQuote.createMany({ data: data as never }));

beforeEach(async () => {
  await seedCast();
});

test("who quoted against us on a firm’s accounts is of those one sees, each account once, with the latest word", async () => {
  await add(
    quote("acme", 0),
    quote("acme", 1, {
      heardOn: daysAway(-3),
      coverage: "DENTAL",
      action: null,
      source: "Their e-mail",
      knownBy: "SEEN",
    }),
    quote("bolt", 2),
    quote("cargo", 3, { competitor: "Northstar" }),
  );
  expect(await listFirmQuotes(viewer("dana"), firm)).toMatchObject([
    { competitor: "Ridgeline", accounts: 2, latest: { account: "acme", coverage: "DENTAL", source: "Their e-mail" } },
  ]);
  expect(await listFirmQuotes(viewer("ann"), firm)).toMatchObject([{ accounts: 1 }]);
  expect(await listFirmQuotes(viewer("cy"), firm)).toMatchObject([{ competitor: "Northstar" }]);
  expect(await listRivals(viewer("bob"), id("acme"))).toEqual([]);
});

test("it counts back twelve months to the day, as letters are", async () => {
  const first = addMonths(today, -12);
  await add(quote("acme", 0, { heardOn: dateOf(addDays(first, -1)) }));
  expect(await listFirmQuotes(viewer("ann"), firm)).toEqual([]);
  await add(quote("acme", 1, { heardOn: dateOf(first) }));
  expect(await listFirmQuotes(viewer("ann"), firm)).toMatchObject([{ accounts: 1 }]);
  expect(await listRivals(viewer("ann"), id("acme"))).toHaveLength(2);
});
