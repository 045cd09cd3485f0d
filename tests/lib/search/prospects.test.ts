import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { listProspectParties } from "@/lib/prospects/queries";
import { searchInput } from "@/lib/search/schema";
import { importFolder } from "@/lib/server/filings/command";
import { undoFile } from "@/lib/server/imports/command";
import { seedCast, unscoped, viewer } from "@/tests/support/book";
import { id } from "@/tests/support/cast";
import { searchAll } from "@/tests/support/search";

const names = [
  "KINGSLEY MEDICAL CENTER INC.",
  "STONEBRIDGE ROBOTICS LLC",
  "STONEBRIDGE FOODS, INC.",
  "ÅNGSTRÖM ŁÓDŹ AB",
];
let importId = "";

beforeAll(async () => {
  await seedCast();
  await unscoped(
    (db) =>
      db.$executeRaw`truncate filings, filed_contracts, filed_brokers, filed_names, filed_parties, filed_images, prospects, prospect_words cascade`,
  );
  const place = await mkdtemp(path.join(tmpdir(), "truebook-5500-"));
  const ack = (n: number) => `202407011200000${n}NAL0000000000001`;
  const filings = names.map((name, n) => `${ack(n)},2023-01-01,501,"${name}",91000000${n}`);
  const contracts = names.map((_, n) => `${ack(n)},1,2023-01-01,501,91000000${n},AETNA LIFE,1,100`);
  await writeFile(
    path.join(place, "f.csv"),
    ["ACK_ID,FORM_PLAN_YEAR_BEGIN_DATE,SPONS_DFE_PN,SPONSOR_DFE_NAME,SPONS_DFE_EIN", ...filings, ""].join("\n"),
  );
  await writeFile(
    path.join(place, "a.csv"),
    [
      "ACK_ID,FORM_ID,SCH_A_PLAN_YEAR_BEGIN_DATE,SCH_A_PLAN_NUM,SCH_A_EIN,INS_CARRIER_NAME,WLFR_BNFT_HEALTH_IND,WLFR_TOT_CHARGES_PAID_AMT",
      ...contracts,
      "",
    ].join("\n"),
  );
  ({ importId } = await importFolder(id("otto"), place, {}));
});

const found = async (q: string, who = "ann") =>
  (await searchAll(viewer(who), searchInput.parse({ q }))).prospects.map(({ name }) => name).sort();

test.each([
  ["kin", [names[0]]],
  ["kinsgley", [names[0]]],
  ["kingsly medcal", [names[0]]],
  ["stonebrdge", [names[2], names[1]]],
  ["stonebrige fods", [names[2]]],
  ["robotic stonebridge", [names[1]]],
  ["910000002", [names[2]]],
  ["angstrom", [names[3]]],
  ["ångström lodz", [names[3]]],
  ["angstorm", [names[3]]],
  ["qqqqqq", []],
  ["ki", []],
])("%j finds %j", async (q, expected) => expect(await found(q)).toEqual(expected));

test("whoever has no market finds none of it, misspelt or not", async () => {
  for (const q of ["kingsley", "kinsgley", "910000002"]) expect(await found(q, "ada")).toEqual([]);
});

test("the carriers to filter by are those that insure somebody", async () => {
  expect((await listProspectParties(viewer("ann"), "CARRIER")).map(({ name }) => name)).toEqual(["Aetna"]);
});

test("what is undone leaves no word, and no carrier", async () => {
  await undoFile(id("otto"), importId);
  expect(await unscoped((db) => db.prospectWord.count())).toBe(0);
  expect(await listProspectParties(viewer("ann"), "CARRIER")).toEqual([]);
});
