import { beforeEach, expect, test } from "vitest";
import { firmsState } from "@/lib/firms/list";
import * as firms from "@/lib/firms/queries";
import { scored } from "@/lib/metrics/scorecard";
import { addMonths, dayOf, firstOfMonth } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, on } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

const firm = id("firm");

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.brokerOfRecord.deleteMany();
    for (const account of ["acme", "bolt", "cargo"]) {
      await db.brokerOfRecord.create({ data: facts.brokerOfRecord(account) });
      await db.accountStanding.upsert({
        where: { accountId: id(account) },
        create: { ...facts.accountStanding(account), firmId: firm },
        update: { ...facts.accountStanding(account), firmId: firm },
      });
    }
  });
});

const accountsOf = async (name: string) =>
  (await firms.listFirmAccounts(viewer(name), firm)).map(({ name }) => name).sort();

test("a firm’s page is of the accounts one sees, and its sums with it", async () => {
  expect(await accountsOf("ann")).toEqual(["acme"]);
  expect(await accountsOf("dana")).toEqual(["acme", "bolt"]);
  expect(await accountsOf("vera")).toEqual(["acme", "bolt", "cargo"]);
  expect(await firms.getFirmMoney(viewer("ann"), firm)).toMatchObject({
    members: 5_200,
    bookMembers: 5_200,
    bookAccounts: 1,
  });
  expect(await firms.getFirmMoney(viewer("dana"), firm)).toMatchObject({ members: 10_400 });
  const [row] = await firms.listFirms(viewer("ann"), firmsState.parse({}));
  expect(row).toMatchObject({ id: firm, accounts: 1, members: 5_200 });
  expect(await firms.sumFirms(viewer("dana"), firmsState.parse({}))).toMatchObject({ members: 10_400 });
});

test("a letter that is over, not begun or taken back stands behind nothing; one that only asks is marked", async () => {
  const change = (account: string, data: object) =>
    unscoped((db) => db.brokerOfRecord.update({ where: { id: id(`${account} broker 0`) }, data }));
  await change("acme", { toOn: daysAway(-1) });
  await change("bolt", { fromOn: daysAway(1) });
  await change("cargo", { rescindedOn: daysAway(-1) });
  expect(await accountsOf("vera")).toEqual([]);
  await change("acme", { toOn: daysAway(0), quoteOnly: true });
  expect(await firms.listFirmAccounts(viewer("vera"), firm)).toMatchObject([{ name: "acme", quoteOnly: true }]);
  const [row] = await firms.listFirms(viewer("vera"), firmsState.parse({}));
  expect(row!.accounts).toBe(0);
});

test("a line that passed to another firm by a letter of its own is no longer the first one’s", async () => {
  const dental = id("acme line 7");
  const other = id("other firm");
  await unscoped(async (db) => {
    await db.line.createMany({ data: [facts.line("acme"), facts.line("bolt")], skipDuplicates: true });
    await db.line.create({ data: { ...facts.line("acme", 7), coverage: "DENTAL", planOption: "DPPO" } });
    await db.firm.create({ data: { id: other, name: "Other", kind: "BROKER" } });
    await db.brokerOfRecord.create({
      data: { ...facts.brokerOfRecord("acme"), id: id("acme dental"), firmId: other, lineId: dental },
    });
  });
  const listed = async (of: string, most?: number) =>
    (await firms.listFirmAccounts(viewer("dana"), of, most)).map(({ name, coverages }) => [name, coverages]);
  expect(await listed(firm)).toEqual(
    expect.arrayContaining([
      ["acme", ["MEDICAL"]],
      ["bolt", []],
    ]),
  );
  expect(await listed(other)).toEqual([["acme", ["DENTAL"]]]);
  expect(await firms.listFirmAccounts(viewer("dana"), firm, 1)).toMatchObject([{ listed: 2, placed: 2 }]);
  await unscoped((db) => db.brokerOfRecord.update({ where: { id: id("acme dental") }, data: { quoteOnly: true } }));
  expect(await listed(firm)).toEqual(expect.arrayContaining([["acme", []]]));
  expect(await firms.listFirmAccounts(viewer("dana"), other)).toMatchObject([{ coverages: ["DENTAL"], placed: 0 }]);
});

test("required rates are nobody’s who may not see them", async () => {
  const rates = async (name: string) => (await firms.listFirmAccounts(viewer(name), firm))[0]?.requiredAction;
  expect(await rates("dana")).not.toBeNull();
  expect(await rates("otto")).toBeNull();
  await expect(firms.getFirmRelief(viewer("otto"), firm)).rejects.toThrow();
});

test("relief is a ratio of sums over what one sees", async () => {
  await unscoped(async (db) => {
    for (const [account, required, quoted] of [
      ["acme", "110", "104"],
      ["bolt", "120", "118"],
    ] as const) {
      await db.renewalTrack.deleteMany({ where: { accountId: id(account) } });
      await db.line.createMany({ data: [facts.line(account)], skipDuplicates: true });
      await db.renewal.createMany({ data: [facts.renewal(account)], skipDuplicates: true });
      const track = { ...facts.renewalTrack(account), currentRate: "100", requiredRate: required, quotedRate: quoted };
      await db.renewalTrack.create({ data: track });
    }
  });
  const relief = await firms.getFirmRelief(viewer("dana"), firm);
  expect(relief.rows).toMatchObject([
    { account: "acme", dollars: "374400.00" },
    { account: "bolt", dollars: "124800.00" },
  ]);
  expect(relief.rows.map(({ points }) => points?.toFixed(4))).toEqual(["0.0600", "0.0200"]);
  expect(relief.firm).toMatchObject({ quotes: 2, dollars: "499200.00" });
  expect(relief.firm.points?.toFixed(4)).toBe("0.0400");
});

test("a change of letter is told with who stood there before", async () => {
  await unscoped(async (db) => {
    const other = await db.firm.create({ data: { name: "Newcomers", kind: "BROKER" } });
    await db.brokerOfRecord.update({ where: { id: id("acme broker 0") }, data: { toOn: daysAway(-10) } });
    await db.brokerOfRecord.create({
      data: { accountId: id("acme"), firmId: other.id, role: "BROKER", fromOn: daysAway(-9) },
    });
  });
  const { name } = (await firms.getFirm(viewer("dana"), firm))!;
  expect(await firms.listLetterChanges(viewer("dana"), firm)).toMatchObject([
    { account: "acme", before: name, after: "Newcomers", isNew: false },
  ]);
  expect(await firms.listLetterChanges(viewer("cy"), firm)).toEqual([]);
});

test("a broker without an appointment where its account is governed is named", async () => {
  expect((await firms.listLicences(viewer("dana"), firm)).unappointed).toEqual([""]);
  await unscoped((db) => db.account.updateMany({ data: { situs: "MA" } }));
  expect((await firms.listLicences(viewer("dana"), firm)).unappointed).toEqual(["MA"]);
  await unscoped((db) =>
    db.firmLicence.create({ data: { firmId: firm, state: "MA", number: "1", appointedOn: daysAway(-5) } }),
  );
  expect((await firms.listLicences(viewer("dana"), firm)).unappointed).toEqual([]);
});

const figuresOf = async (who: string, period: "months" | "year" | "all" = "months") =>
  Object.fromEntries((await firms.getScorecard(viewer(who), firm, period)).scores.map((score) => [score.key, score]));

/** That the cases of each figure add up to what is above and below its line. */
async function expectCases(who: string, period: "months" | "year" | "all" = "months") {
  const figures = await figuresOf(who, period);
  const found: Record<string, number> = {};
  for (const key of scored) {
    const rows = await firms.listScored(viewer(who), firm, key, period, { page: 0, size: 100 });
    const total = (side: "above" | "below") => sum(rows.map((row) => decimal(row[side] ?? 0))).toFixed(2);
    found[key] = rows.length;
    if (!figures[key]) {
      expect(rows, key).toEqual([]);
      continue;
    }
    expect(total("above"), key).toBe(figures[key].numerator.value.toFixed(2));
    if (rows.some(({ below }) => below !== null))
      expect(total("below"), key).toBe(figures[key].denominator!.value.toFixed(2));
    expect(rows.every(({ listed }) => listed === rows.length)).toBe(true);
  }
  return found;
}

const listed = (part: { page: number; size: number }) =>
  firms.listScored(viewer("dana"), firm, "quotes", "months", part);

test("the account-years of an RFP frequency are listed by account, with the RFPs that came in them", async () => {
  await unscoped(async (db) => {
    await db.brokerOfRecord.updateMany({ data: { fromOn: daysAway(-200), contested: false } });
    await db.rfpNotice.deleteMany();
    await db.rfpNotice.create({ data: { ...facts.rfpNotice("acme"), receivedOn: daysAway(-20) } });
  });
  const { rfps } = await figuresOf("dana");
  const rows = await firms.listScored(viewer("dana"), firm, "rfps", "months", { page: 0, size: 100 });
  expect(rows[0]).toMatchObject({ accountId: id("acme"), above: "1", on: dayOf(daysAway(-20)) });
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.slice(1).every(({ above, on }) => above === "0" && on === null)).toBe(true);
  expect(rfps!.numerator.value.toNumber()).toBe(1);
  expect(await expectCases("dana")).toMatchObject({ rfps: rows.length });
});

test("the scorecard and the ledger mean the same relief", async () => {
  await unscoped(async (db) => {
    await db.renewalTrack.deleteMany();
    for (const account of ["acme", "bolt"]) {
      await db.line.createMany({ data: [facts.line(account)], skipDuplicates: true });
      await db.renewal.createMany({ data: [facts.renewal(account)], skipDuplicates: true });
      const rates = {
        currentRate: "100",
        requiredRate: "110",
        quotedRate: "104",
        releasedRate: "110",
        soldRate: "110",
      };
      await db.renewalTrack.create({
        data: {
          ...facts.renewalTrack(account),
          ...rates,
          kind: "INSURED",
          releasedOn: daysAway(-3),
          decidedOn: daysAway(-1),
        },
      });
    }
  });
  const ledger = await firms.getFirmRelief(viewer("dana"), firm);
  const { relief, close, quotes } = await figuresOf("dana");
  expect(relief!.value?.toFixed(8)).toBe(ledger.firm.points?.toFixed(8));
  expect([ledger.rows.length, ledger.accounts]).toEqual([2, 2]);
  const largest = await firms.getFirmRelief(viewer("dana"), firm, 1);
  expect(largest).toEqual({ ...ledger, rows: ledger.rows.slice(0, 1) });
  expect(relief!.numerator.value.toFixed(2)).toBe(ledger.firm.dollars);
  expect([quotes!.value?.toNumber(), close!.value?.toNumber()]).toEqual([2, 1]);
  expect((await figuresOf("otto")).relief).toBeUndefined();
  expect(await expectCases("dana")).toMatchObject({ quotes: 2, close: 2, relief: 2 });
  const paged = await Promise.all([0, 1, 2].map((page) => listed({ page, size: 1 })));
  expect(paged.flat()).toEqual(await listed({ page: 0, size: 100 }));
  expect(paged.map((rows) => rows.length)).toEqual([1, 1, 0]);
  expect(await expectCases("otto")).toMatchObject({ quotes: 2, close: 2, relief: 0 });
  expect(await expectCases("cy")).toMatchObject({ quotes: 0, close: 0, relief: 0, placed: 1, persistency: 0 });
});

test("persistency is of the block that stood as the period began, an account that left since with it", async () => {
  await unscoped(async (db) => {
    await db.brokerOfRecord.updateMany({ data: { fromOn: on("2015-01-01") } });
    await db.enrollmentMonth.deleteMany();
    for (const [account, n, ago, members] of [
      ["acme", 0, 14, 700],
      ["acme", 1, 3, 900],
      ["bolt", 0, 14, 300],
    ] as const) {
      await db.line.createMany({ data: [facts.line(account)], skipDuplicates: true });
      const month = on(firstOfMonth(addMonths(dayOf(daysAway(0)), -ago)));
      await db.enrollmentMonth.create({
        data: { ...facts.enrollmentMonth(account, n), lineId: id(`${account} line 0`), month, members, contracts: 100 },
      });
    }
    await db.account.update({ where: { id: id("bolt") }, data: { lapsedOn: daysAway(-20) } });
    await db.accountStanding.update({ where: { accountId: id("bolt") }, data: { lapsed: true, firmId: null } });
  });
  const { persistency } = await figuresOf("dana", "all");
  expect(persistency!.value?.toFixed(2)).toBe("0.70");
  expect(persistency!.few?.cases.toNumber()).toBe(2);
  expect(persistency!.gone).toEqual([expect.objectContaining({ id: id("bolt"), members: 300 })]);
  await unscoped((db) =>
    db.brokerOfRecord.updateMany({ where: { accountId: id("acme") }, data: { contested: false } }),
  );
  expect(await expectCases("dana", "all")).toMatchObject({ persistency: 2, placed: 1, products: 1 });
  const recent = await figuresOf("dana", "months");
  expect(recent.persistency!.value).toBeNull();
});
