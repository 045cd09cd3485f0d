/** Makes a table of so many rows in parts, reads it with the heap the caller allows, and says how far memory grew, in MB. */

import { writeXlsxStream } from "hucre/xlsx";
import { csvLine } from "@/lib/files/csv-line";
import { readBatches } from "@/lib/files/rows";
import { partsSource } from "@/lib/files/source";

const [kind, count] = [process.argv[2], Number(process.argv[3])];
const heads = ["Account", "Line", "Month", "Contracts", "Members", "Premium", "Fees", "Paid", "Incurred", "Note"];
const rowOf = (n: number) => [
  `Oak & Sons ${n % 54}`,
  "Medical",
  "2026-10-01",
  n,
  n * 2,
  n + 0.25,
  0,
  n / 8,
  n / 4,
  `row ${n}`,
];

async function* made(): AsyncIterable<Uint8Array> {
  if (kind === "csv") {
    yield new TextEncoder().encode(csvLine(heads));
    for (let n = 0; n < count; n += 1) yield new TextEncoder().encode(csvLine(rowOf(n).map(String)));
    return;
  }
  const rows = (function* () {
    yield heads;
    for (let n = 0; n < count; n += 1) yield rowOf(n);
  })();
  yield* writeXlsxStream(rows, {
    name: "Data",
    columns: heads.map(() => ({})),
  }) as unknown as AsyncIterable<Uint8Array>;
}

const pieces: Uint8Array[] = [];
for await (const piece of made()) pieces.push(piece);
const whole = Buffer.concat(pieces.splice(0));
const partSize = 1 << 20;
const source = partsSource(
  whole.length,
  partSize,
  async (part) => new Uint8Array(whole.subarray(part * partSize, (part + 1) * partSize)),
);

const before = process.memoryUsage().rss;
let rows = 0;
let peak = before;
for await (const batch of readBatches(source, { known: heads })) {
  rows += batch.length;
  peak = Math.max(peak, process.memoryUsage.rss());
}
console.log(JSON.stringify({ rows, growth: Math.round((peak - before) / 1e6) }));
