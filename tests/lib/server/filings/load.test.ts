import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { prospectsState } from "@/lib/prospects/list";
import { listProspects } from "@/lib/prospects/queries";
import { importFolder } from "@/lib/server/filings/command";
import { undoFile } from "@/lib/server/imports/command";
import { seedCast, viewer } from "@/tests/support/book";
import { id } from "@/tests/support/cast";
import {
  ack,
  contract,
  contracts,
  emptyMarket,
  leftOfMarket,
  load,
  noMarket,
  paid,
  plan,
  plans,
  rows,
} from "@/tests/support/filed";

const samples = path.resolve("tests/fixtures/form5500");
const otto = id("otto");

beforeEach(async () => {
  await seedCast();
  await emptyMarket();
});

test("three years of filings load, load again without a change, and go without a trace", async () => {
  const first = await importFolder(otto, samples, {});
  expect(first.counts).toMatchObject({
    filings: 298 + 9,
    contracts: 297 + 8,
    brokers: 53 + 8,
    updated: 0,
    unchanged: 0,
    rejected: 0,
  });
  expect(first.counts.created).toBe(307 + 305 + 61);
  const again = await importFolder(otto, samples, {});
  expect(again.counts).toEqual({ ...first.counts, created: 0, unchanged: first.counts.created });
  expect(await rows`select ein, plan_number, zip from filings where sponsor_name like 'TWO RIVERS%'`).toEqual([
    { ein: "030224910", plan_number: "501", zip: "05091" },
  ]);
  await undoFile(otto, again.importId);
  await undoFile(otto, first.importId);
  expect(await leftOfMarket()).toEqual(noMarket);
});

test("premium is 10a, else 9a, the larger of both, and a blank is no zero", async () => {
  await load({
    "a.csv": [
      contracts,
      contract(1, 1, "12345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,500.00,500,700.5"),
      contract(1, 2, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,900,900,700"),
      contract(1, 3, "01-2345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,"),
      contract(1, 4, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,0"),
      contract(1, 5, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,500,400,"),
      contract(1, 6, "012345678", "ACME LIFE,,,20,2023-07-01,2024-06-30,,,1,,,99000000"),
    ],
  });
  expect(
    await rows`select form_id, ein, premium::text, premium_line, counted, flags, (to_on + 1)::text as renews from filed_contracts order by form_id`,
  ).toEqual([
    {
      form_id: 1,
      ein: "012345678",
      premium: "700.50",
      premium_line: "10a",
      counted: true,
      flags: [],
      renews: "2024-01-01",
    },
    {
      form_id: 2,
      ein: "012345678",
      premium: "900.00",
      premium_line: "9a",
      counted: true,
      flags: [],
      renews: "2024-01-01",
    },
    { form_id: 3, ein: "012345678", premium: null, premium_line: null, counted: true, flags: [], renews: "2024-01-01" },
    {
      form_id: 4,
      ein: "012345678",
      premium: "0.00",
      premium_line: "10a",
      counted: true,
      flags: [],
      renews: "2024-01-01",
    },
    {
      form_id: 5,
      ein: "012345678",
      premium: "500.00",
      premium_line: "9a",
      counted: true,
      flags: ["EARNED_DIFFERS"],
      renews: "2024-01-01",
    },
    {
      form_id: 6,
      ein: "012345678",
      premium: "99000000.00",
      premium_line: "10a",
      counted: false,
      flags: ["PREMIUM_ABSURD"],
      renews: "2024-07-01",
    },
  ]);
  expect(await rows`select ein, premium::text, renewal_month from prospects`).toEqual([
    { ein: "012345678", premium: "2100.50", renewal_month: 1 },
  ]);
});

test("the latest acknowledgement wins, takes the place of the earlier, and gives it back", async () => {
  const older = await load({
    "f.csv": [plans, plan(1, "012345678", "ACME WORKS")],
    "a.csv": [contracts, contract(1, 1, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,100")],
  });
  const newer = await load({
    "f.csv": [plans, plan(2, "012345678", "ACME WORKS 12-3456789"), plan(1, "012345678", "ACME WORKS")],
    "a.csv": [
      contracts,
      contract(1, 1, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,100"),
      contract(2, 1, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,200"),
    ],
  });
  expect(newer.counts).toMatchObject({ filings: 1, contracts: 1, created: 1, updated: 1 });
  expect(await rows`select ack_id, premium::text from filed_contracts`).toEqual([
    { ack_id: ack(2), premium: "200.00" },
  ]);
  expect(await rows`select sponsor_name, zip from filings`).toEqual([{ sponsor_name: "ACME WORKS", zip: "02110" }]);
  await undoFile(otto, newer.importId);
  expect(await rows`select ack_id, premium::text from filed_contracts`).toEqual([
    { ack_id: ack(1), premium: "100.00" },
  ]);
  expect(await rows`select premium::text from prospects`).toEqual([{ premium: "100.00" }]);
  await undoFile(otto, older.importId);
  expect(await leftOfMarket()).toEqual(noMarket);
});

test("the list says who insures each line in the latest year", async () => {
  const line = (form: number, carrier: string, medical: number, premium: number) =>
    contract(1, form, "012345678", `${carrier},,,10,2023-01-01,2023-12-31,,,${medical},,,${premium}`);
  await load({
    "f.csv": [plans, plan(1, "012345678", "ACME WORKS")],
    "a.csv": [contracts, line(1, "ACME LIFE", 1, 100), line(2, "BOLT HEALTH", 1, 900), line(3, "CARGO MUTUAL", 0, 50)],
  });
  const listed = (cols: string) => listProspects(viewer("ann"), prospectsState.parse({ size: 0, cols }));
  expect(await listed("lines")).toMatchObject([
    { carriers: [{ line: "MEDICAL", carrier: "Bolt Health and Acme Life" }] },
  ]);
  expect((await listed(""))[0]?.carriers).toBeUndefined();
});

test("lines 2a and 2b are what the brokers got, to the dollar", async () => {
  const { counts } = await load({
    "a.csv": [
      contracts,
      contract(1, 1, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,100,50,1,,,1000"),
      contract(1, 2, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,100,,1,,,1000"),
    ],
    "b.csv": [
      paid,
      `${ack(1)},1,1,LOCKTON COS,2110,60,49.5`,
      `${ack(1)},1,2,LOCKTON COMPANIES LLC,2110,40,`,
      `${ack(1)},2,1,BROWN & BROWN (PA),,98,`,
    ],
  });
  expect(counts.flagged).toBe(1);
  expect(await rows`select form_id, flags from filed_contracts order by form_id`).toEqual([
    { form_id: 1, flags: [] },
    { form_id: 2, flags: ["COMMISSIONS_DIFFER"] },
  ]);
  expect(
    await rows`select distinct p.name from filed_brokers b join filed_parties p on p.id = b.broker_id order by 1`,
  ).toEqual([{ name: "Brown & Brown" }, { name: "Lockton" }]);
});

test.each([
  ["cut in a row", [contracts, `${ack(1)},1,2023-01-01`], /a\.csv, line 2: the row ends before its last column/],
  [
    "cut in a quote",
    [contracts, contract(1, 1, "012345678", '"ACME LIFE,,,10')],
    /a\.csv, line \d+: a quote is opened/,
  ],
])("a file %s loads nothing and says where", async (_, lines, problem) => {
  await expect(load({ "a.csv": lines, "f.csv": [plans, plan(1, "012345678", "ACME")] })).rejects.toThrow(problem);
  expect(await leftOfMarket()).toEqual(noMarket);
});

test("a slice brings its states, sizes and years alone", async () => {
  const { counts } = await load(
    {
      "f.csv": [
        plans,
        plan(1, "012345678", "ACME"),
        plan(2, "112345678", "BOLT", 2023, "NASHUA,NH,3060"),
        plan(3, "212345678", "CARGO", 2019),
      ],
      "a.csv": [
        contracts,
        contract(1, 1, "012345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,100"),
        contract(2, 1, "112345678", "ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,100"),
      ],
    },
    { states: ["MA"], fromYear: 2022 },
  );
  expect(counts).toMatchObject({ filings: 1, contracts: 1 });
});
