import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { finished } from "node:stream/promises";
import type { Client } from "pg";
import { deploy } from "@/prisma/migrate";
import { renew, within } from "@/prisma/scratch";
import { seed } from "@/prisma/seed";
import { copyInto } from "./copy-in";
import { measureMarket } from "./market";
import type { Row } from "./report";

const rows = Number(process.env.BENCH_FILINGS ?? 1_000_000);
const folder = ".data/bench/filings";
const plainFile = path.join(folder, "plain.txt");
const carriers = 400;

/** A million Schedule A rows from the agency's file to searchable, beside COPY of them into a plain table with the same indexes. */
export async function measureFilings(server: string): Promise<Row[]> {
  const url = await renew(server, "truebook_filings");
  await deploy(url);
  await seed(url);
  mkdirSync(path.join(folder, "files"), { recursive: true });
  await write();
  const plain = await within(url, (client) => copyPlain(client));
  const args = ["--max-old-space-size=256", "--import", "tsx/esm", "--import", "./lib/setup/offstage.mjs"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...args, "tests/bench/filings-file.ts", path.join(folder, "files"), "ops@truebook.test"],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: url } },
  );
  const line = stdout.trim().split("\n").at(-1) ?? "";
  if (!line.startsWith("{")) throw new Error(`The load failed: ${stderr.slice(-2000)}`);
  const taken: { took: number; restating: number; contracts: number; grew: number } = JSON.parse(line);
  if (taken.contracts !== rows) throw new Error(`${taken.contracts} contracts were taken.`);
  const contracts = taken.took - taken.restating;
  const share = plain / contracts;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    { what: `COPY of ${rows} contracts into a plain table with the same indexes`, value: seconds(plain) },
    { what: "The same from the agency’s file: read, cleaned, named, checked and indexed", value: seconds(contracts) },
    { what: "Speed of COPY", value: `${(share * 100).toFixed(0)} %`, target: "≥ 40 %", met: share >= 0.4 },
    { what: "Every employer summed up as a prospect, in the same transaction", value: seconds(taken.restating) },
    { what: "Memory the load adds", value: `${taken.grew} MB`, target: "≤ 250 MB", met: taken.grew <= 250 },
    ...(await measureMarket(url)),
  ];
}

async function write() {
  const heading = readFileSync("tests/fixtures/form5500/F_SCH_A_sample.csv", "utf8").split(/\r?\n/)[0] ?? "";
  const columns = heading.split(",");
  const [file, plain] = [
    createWriteStream(path.join(folder, "files", "F_SCH_A_2023_latest.csv")),
    createWriteStream(plainFile),
  ];
  const put = async (stream: typeof file, text: string) => {
    if (!stream.write(text)) await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
  };
  await put(file, `${heading}\r\n`);
  for (let at = 0; at < rows; at += 1) {
    const [filing, form] = [Math.floor(at / 4), (at % 4) + 1];
    const ack = `2024${String(filing).padStart(10, "0")}NAL0000000001001`;
    const ein = String(100_000_000 + filing * 3);
    const carrier = at % carriers;
    const premium = 10_000 + (at % 90_000);
    const said: Record<string, string> = {
      ACK_ID: ack,
      FORM_ID: String(form),
      SCH_A_PLAN_YEAR_BEGIN_DATE: "2023-01-01",
      SCH_A_PLAN_YEAR_END_DATE: "2023-12-31",
      SCH_A_PLAN_NUM: "501",
      SCH_A_EIN: ein,
      INS_CARRIER_NAME: `BENCH CARRIER ${carrier} INC`,
      INS_CARRIER_EIN: String(900_000_000 + carrier),
      INS_CARRIER_NAIC_CODE: String(10_000 + carrier),
      INS_CONTRACT_NUM: `C${at}`,
      INS_PRSN_COVERED_EOY_CNT: String(20 + (at % 700)),
      INS_POLICY_FROM_DATE: "2023-01-01",
      INS_POLICY_TO_DATE: "2023-12-31",
      INS_BROKER_COMM_TOT_AMT: "1200.00",
      WLFR_BNFT_HEALTH_IND: form === 1 ? "1" : "0",
      WLFR_BNFT_DENTAL_IND: form === 2 ? "1" : "0",
      WLFR_TOT_CHARGES_PAID_AMT: `${premium}.00`,
    };
    await put(file, `${columns.map((column) => said[column] ?? (/_IND$/.test(column) ? "0" : "")).join(",")}\r\n`);
    const lines = form === 1 ? "{MEDICAL}" : form === 2 ? "{DENTAL}" : "{}";
    await put(
      plain,
      `${[ack, form, ein, 501, 2023, `BENCH CARRIER ${carrier} INC`, 10_000 + carrier, 900_000_000 + carrier, `00000000-0000-4000-8000-${String(carrier).padStart(12, "0")}`, `C${at}`, 20 + (at % 700), "2023-01-01", "2023-12-31", lines, "\\N", `${premium}.00`, "10a", "\\N", "1200.00", "\\N", "t", "{}", "00000000-0000-4000-8000-000000000000"].join("\t")}\n`,
    );
  }
  file.end();
  plain.end();
  await Promise.all([finished(file), finished(plain)]);
}

async function copyPlain(client: Client): Promise<number> {
  await client.query("create table plain_contracts (like filed_contracts including defaults including indexes)");
  await client.query("checkpoint").catch(() => {});
  const started = performance.now();
  await client.query("begin");
  await copyInto(client, "copy plain_contracts from stdin", plainFile);
  await client.query("commit");
  const took = performance.now() - started;
  await client.query("drop table plain_contracts");
  return took;
}
