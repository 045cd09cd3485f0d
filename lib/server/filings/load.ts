import "server-only";
import { Refusal } from "@/lib/errors";
import { problemOf } from "@/lib/filings/problem";
import type { FilingCounts } from "@/lib/filings/report";
import type { Slice } from "@/lib/filings/slice-text";
import { copyFiled } from "../copying";
import type { Db } from "../door";
import { linesOf } from "./lines";
import { learnNames } from "./names";
import type { Filed } from "./sources";

type Loading = { db: Db; importId: string; slice: Slice; progress: (rows: number) => void };
type Counts = { created: bigint; updated: bigint; unchanged: bigint; rejected: bigint };

/** Loads the agency's files, one after the other, and sums up the employers they touch; within the caller's transaction. */
export async function loadFiled(loading: Loading, filed: readonly Filed[]): Promise<FilingCounts> {
  const { db, importId } = loading;
  const counts: FilingCounts = {
    filings: 0,
    contracts: 0,
    brokers: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    flagged: 0,
    rejected: 0,
  };
  let rows = 0;
  for (const file of filed) {
    const loaded = await loadOne(loading, file, (done) => loading.progress(rows + done));
    rows += loaded.rows;
    counts.created += loaded.created;
    counts.updated += loaded.updated;
    counts.unchanged += loaded.unchanged;
    counts.rejected += loaded.rejected;
    const taken = loaded.created + loaded.updated + loaded.unchanged;
    if (file.dataset === "F_SCH_A") counts.contracts += taken;
    else if (file.dataset === "F_SCH_A_PART1") counts.brokers += taken;
    else if (file.dataset !== "F_SCH_C_PART1_ITEM2") counts.filings += taken;
  }
  await db.$executeRaw`select touch_filed(${importId}::uuid)`;
  await db.$executeRaw`select flag_commissions()`;
  await db.$executeRaw`select restate_prospects()`;
  const [flagged] = await db.$queryRaw<{ rows: bigint }[]>`select count_flagged(${importId}::uuid) as rows`;
  counts.flagged = Number(flagged?.rows ?? 0);
  return counts;
}

async function loadOne({ db, importId, slice }: Loading, file: Filed, progress: (rows: number) => void) {
  const { dataset } = file;
  const { table, columns, lines, ordered } = linesOf(file, progress);
  await db.$executeRaw`select stage_filed(${table}, ${columns}::text[])`;
  const rows = await copyFiled(db, lines).catch((error: unknown) => {
    const problem = problemOf(file.name, error);
    if (problem) throw new Refusal("refused", problem);
    if (error instanceof Refusal && !error.message.startsWith(file.name))
      throw new Refusal("refused", `${file.name}: ${error.message} Nothing was loaded.`);
    throw error;
  });
  await learnNames(db, dataset);
  const { states = null, sizeFloor = null, fromYear = null, toYear = null } = slice;
  const [loaded] = await db.$queryRaw<Counts[]>`
    select created, updated, unchanged, rejected from load_filed(${dataset}, ${importId}::uuid, ${ordered()},
      ${states}::text[], ${sizeFloor}::int, ${fromYear}::int, ${toYear}::int)`;
  return {
    rows,
    created: Number(loaded?.created ?? 0),
    updated: Number(loaded?.updated ?? 0),
    unchanged: Number(loaded?.unchanged ?? 0),
    rejected: Number(loaded?.rejected ?? 0),
  };
}
