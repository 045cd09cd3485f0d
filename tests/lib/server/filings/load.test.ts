import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { importFolder } from "@/lib/server/filings/command";
import { undoFile } from "@/lib/server/imports/command";
import { seedCast, unscoped } from "@/tests/support/book";
import { id } from "@/tests/support/cast";

const samples = path.resolve("tests/fixtures/form5500");
const otto = id("otto");
const rows = <T>(text: TemplateStringsArray) => unscoped((db) => db.$queryRaw<T[]>(text));

const plans =
  "ACK_ID,FORM_PLAN_YEAR_BEGIN_DATE,FORM_TAX_PRD,TYPE_PLAN_ENTITY_CD,PLAN_NAME,SPONS_DFE_PN,SPONSOR_DFE_NAME,SPONS_DFE_MAIL_US_CITY,SPONS_DFE_MAIL_US_STATE,SPONS_DFE_MAIL_US_ZIP,SPONS_DFE_EIN,TOT_ACTIVE_PARTCP_CNT,TYPE_WELFARE_BNFT_CODE,BENEFIT_INSURANCE_IND,BENEFIT_GEN_ASSET_IND";
const contracts =
  "ack_id,form_id,sch_a_plan_year_begin_date,sch_a_plan_year_end_date,sch_a_plan_num,sch_a_ein,ins_carrier_name,ins_carrier_ein,ins_carrier_naic_code,ins_prsn_covered_eoy_cnt,ins_policy_from_date,ins_policy_to_date,ins_broker_comm_tot_amt,ins_broker_fees_tot_amt,wlfr_bnft_health_ind,wlfr_tot_earned_prem_amt,wlfr_premium_rcvd_amt,wlfr_tot_charges_paid_amt";
const paid = "ACK_ID,FORM_ID,ROW_ORDER,INS_BROKER_NAME,INS_BROKER_US_ZIP,INS_BROKER_COMM_PD_AMT,INS_BROKER_FEES_PD_AMT";

const ack = (n: number) => `2024070${n}120000NAL0000000000001`;
const plan = (n: number, ein: string, name: string, year = 2023, more = "BOSTON,MA,2110") =>
  `${ack(n)},${year}-01-01,${year}-12-31,2,HEALTH PLAN,501,"${name}",${more},${ein},1200,4A4D,1,0`;
const contract = (n: number, form: number, ein: string, more: string) =>
  `${ack(n)},${form},2023-01-01,2023-12-31,501,${ein},${more}`;

async function folder(files: Record<string, string[]>) {
  const place = await mkdtemp(path.join(tmpdir(), "truebook-5500-"));
  for (const [name, lines] of Object.entries(files))
    await writeFile(path.join(place, name), `${lines.join("\r\n")}\r\n`);
  return place;
}
const load = async (files: Record<string, string[]>, slice = {}) => importFolder(otto, await folder(files), slice);

const nothing = { filings: 0, contracts: 0, brokers: 0, prospects: 0, parties: 0, names: 0 };
const left = async () =>
  (
    await rows<Record<string, number>>`select (select count(*)::int from filings) as filings,
    (select count(*)::int from filed_contracts) as contracts, (select count(*)::int from filed_brokers) as brokers,
    (select count(*)::int from prospects) as prospects, (select count(*)::int from filed_parties) as parties,
    (select count(*)::int from filed_names where party_id is not null) as names`
  )[0];

beforeEach(async () => {
  await seedCast();
  await unscoped(
    (db) =>
      db.$executeRaw`truncate filings, filed_contracts, filed_brokers, filed_providers, filed_names, filed_parties, filed_images, prospects cascade`,
  );
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
  expect(await left()).toEqual(nothing);
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
  expect(await left()).toEqual(nothing);
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
  expect(await left()).toEqual(nothing);
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
