import { percentile, send } from "./load";
import { asking, type Ground } from "./pages";
import type { Row } from "./report";
import { type Since, since } from "./since";

const most = 150;
const turns = 30;
const warmUp = 5;

/**
 * The home of each person as a document, asked for by one at a time: how long until it is whole, and how large it is; where
 * something was written since it was last asked for, so that all of it is read again, and where nothing was.
 */
export async function measureHomes({ app, database, viewers }: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const written of since) {
    for (const viewer of viewers) {
      const times: number[] = [];
      let bytes = 0;
      await written.during(database, async (before: Since) => {
        for (let turn = 0; turn < turns + warmUp; turn++) {
          await before();
          const started = performance.now();
          const { status, text } = await send(asking(app, "/", viewer));
          if (status !== 200) throw new Error(`The home of the ${viewer.who} answered ${status}.`);
          bytes = text.length;
          if (turn >= warmUp) times.push(performance.now() - started);
        }
      });
      const [usual, slow] = [percentile(times, 0.5), percentile(times, 0.95)];
      rows.push({
        what: `Home: document, ${written.what}`,
        who: viewer.who,
        value: `${usual.toFixed(0)} ms, p95 ${slow.toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KB`,
        target: `≤ ${most} ms p95`,
        met: slow <= most,
      });
    }
  }
  return rows;
}
