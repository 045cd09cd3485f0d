import { spawnSync } from "node:child_process";
import { within } from "@/prisma/scratch";
import { percentile } from "./load";
import type { Row } from "./report";

const most = 100;
const first =
  "ALDER,BEACON,CEDAR,DUNMORE,EASTBROOK,FAIRHAVEN,GRANITE,HARBORLINE,IRONWOOD,JUNIPER,KINGSLEY,LAKEVIEW,MARLOW,NORTHGATE,OAKHURST,PINECREST,QUARRY,RIDGEWAY,STONEBRIDGE,THORNTON,UPLAND,VANTAGE,WESTFIELD,YARROW,ZEPHYR";
const second = "NORTH,SOUTH,EAST,WEST,NEW,OLD,GRAND,LITTLE,UPPER,LOWER";
const last =
  "FOODS,MEDICAL CENTER,LOGISTICS,ROBOTICS,TEXTILES,SEMICONDUCTOR,HOTELS,SOFTWARE,INSTRUMENTS,PAPER,MARINE,CREDIT UNION,COLLEGE,STORES,CONSTRUCTION,AEROSPACE,ENERGY,STAFFING,BIOLOGICS,MEDIA,PACKAGING";

/** Lists, filters and search at the server over a million employers, beside those the load before it made. */
export async function measureMarket(url: string, employers = 1_000_000): Promise<Row[]> {
  await fill(url, employers);
  const args = ["--import", "tsx/esm", "--import", "./lib/setup/offstage.mjs", "tests/bench/market-asks.ts"];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: url },
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  if (!line.startsWith("{")) throw new Error(`The market was not asked: ${stderr.slice(-2000)}`);
  return Object.entries(JSON.parse(line) as Record<string, number[]>).map(([what, times]) => {
    const p95 = percentile(times, 0.95);
    const value = `${percentile(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
    return { what: `${what}, of ${employers} employers`, value, target: `≤ ${most} ms p95`, met: p95 <= most };
  });
}

const fill = (url: string, employers: number) =>
  within(url, async (client) => {
    await client.query("begin");
    await client.query("set local role truebook_job");
    await client.query(
      `insert into filed_parties (id, kind, name, key)
       select gen_random_uuid(), kind, 'Bench ' || kind || ' ' || n, 'BENCH ' || n from generate_series(1, 400) n, unnest('{CARRIER,BROKER}'::text[]) kind
       on conflict do nothing`,
    );
    await client.query(
      `insert into prospects (ein, name, city, state, business_code, employees, employees_before, first_year, latest_year, years, lines,
         carrier_id, carrier_before_id, broker_id, broker_before_id, broker_since, premium, persons, renews_on, renewal_month, funding, reasons, fit)
       select (200000000 + n * 7)::text,
         concat_ws(' ', f.names[1 + h % 25], f.sides[1 + h / 25 % 10],
           chr((65 + h / 7 % 26)::int) || chr((65 + h / 11 % 26)::int) || chr((65 + h / 13 % 26)::int) || chr((65 + h / 17 % 26)::int) || 'TON',
           f.trades[1 + h / 250 % 21], (array['INC.', 'LLC', 'CORPORATION', 'CO.'])[1 + h % 4]),
         'BOSTON', (array['MA', 'NH', 'NY', 'CA', 'TX', 'FL', 'OH', 'PA', 'IL', 'MI', 'GA', 'ME', 'RI', 'CT', 'VT'])[1 + h / 3 % 15],
         (10 + h / 5 % 90)::text || '1900', (50 + power((h % 1000) / 1000.0, 6) * 60000)::int, 100 + (h % 5000)::int, 2022, 2024, 3,
         '{DENTAL,MEDICAL}', p.carriers[1 + h % 400], p.carriers[1 + h / 3 % 400], p.brokers[1 + h / 7 % 400], p.brokers[1 + h / 9 % 400],
         2022 + (h % 3)::int, h % 9000000, 300, date '2025-01-01' + (h % 12)::int * 30, extract(month from date '2025-01-01' + (h % 12)::int * 30)::int,
         (array['INSURED', 'SELF', 'BOTH', 'UNKNOWN'])[1 + h / 2 % 4], r.reasons, cardinality(r.reasons)
       from (select n, abs(hashtext('x' || n)::bigint) as h from generate_series(1, $1::int) n) x
       cross join (select string_to_array($2, ',') as names, string_to_array($3, ',') as sides, string_to_array($4, ',') as trades) f
       cross join (select array_agg(id order by name) filter (where kind = 'CARRIER') as carriers,
         array_agg(id order by name) filter (where kind = 'BROKER') as brokers from filed_parties where key like 'BENCH %') p
       cross join lateral (select array_remove(array[case when h % 5 = 0 then 'BROKER_CHANGED' end, case when h % 7 = 0 then 'CARRIER_CHANGED' end,
         case when h % 3 = 0 then 'PREMIUM_UP' end, case when h % 4 = 0 then 'YEAR_END' end, case when h % 13 = 0 then 'SELF_FUNDED' end], null) as reasons) r
       on conflict do nothing`,
      [employers, first, second, last],
    );
    await client.query(
      "create temporary table filed_touched on commit drop as select ein from prospects where ein like '2%'",
    );
    await client.query("select count_prospects(1)");
    await client.query("commit");
    await client.query("vacuum analyze prospects").catch(() => {});
    await client.query("analyze prospect_words").catch(() => {});
    await client.query("analyze filed_parties").catch(() => {});
  });
