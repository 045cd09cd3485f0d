import { type Asking, load, type Measured, percentile } from "./load";
import { cpuOf, familyOf, memoryOf } from "./processes";
import type { Side } from "./report";

/** Who answers: the processes whose work counts. The database's are shared, and counted for whoever is asked. */
export type Answering = { server: number; database: number };

const rounds = 3;
const appMs = 1_200;
const bareMs = 500;

/** Asks the app and the yardstick in turns, so that whatever else this machine does falls on both. */
export async function compare(
  app: { ask: Asking; by: Answering },
  bare: { ask: Asking; by: Answering },
): Promise<{ app: Side; bare: Side; ratio: number }> {
  const [ours, theirs] = [counted(app), counted(bare)];
  await load(app.ask, appMs / 2);
  await load(bare.ask, bareMs / 2);
  for (let round = 0; round < rounds; round++) {
    await ours.block(appMs);
    await theirs.block(bareMs);
  }
  const [one, other] = [ours.side(), theirs.side()];
  return { app: one, bare: other, ratio: one.p50 / other.p50 };
}

function counted({ ask, by }: { ask: Asking; by: Answering }) {
  const blocks: Measured[] = [];
  let cpu = 0;
  return {
    async block(ms: number) {
      const pids = [...familyOf(by.server), ...familyOf(by.database)];
      const before = cpuOf(pids);
      blocks.push(await load(ask, ms));
      cpu += cpuOf(pids) - before;
    },
    side(): Side {
      const failed = blocks.flatMap(({ failed }) => failed);
      if (failed.length > 0) throw new Error(`${failed.length} requests failed, the first with ${failed[0]}.`);
      const times = blocks.flatMap(({ ms }) => ms);
      const sum = (of: (block: Measured) => number) => blocks.reduce((total, block) => total + of(block), 0);
      return {
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        rps: times.length / sum(({ seconds }) => seconds),
        cpu: cpu / times.length,
        memory: memoryOf(familyOf(by.server)),
        kb: sum(({ bytes }) => bytes) / times.length / 1024,
      };
    },
  };
}
