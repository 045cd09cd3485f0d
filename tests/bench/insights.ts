import { percentile, send } from "./load";
import { asking, type Ground, reach } from "./pages";
import type { Row } from "./report";
import { type Since, since } from "./since";

const most = 400;
const mostRatio = 4;
const turns = 30;
const warmUp = 5;

/**
 * Insights of each person as a document, one at a time and in turn with the same figures as JSON from one statement: how
 * long until it is whole, after a write and where nothing was written. What is asked of it is asked of the VP's, who has all accounts; the others are told.
 */
export async function measureInsights({ app, bare, database, viewers }: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const viewer of viewers) {
    const statement = await timed(() => send({ url: `${bare}/insights?${reach(viewer)}` }));
    for (const written of since) {
      const page = await written.during(database, (before) =>
        timed(() => send(asking(app, "/insights", viewer)), before),
      );
      const ratio = page.usual / statement.usual;
      const figures = ({ usual, slow }: Timed) => `${usual.toFixed(0)} ms, p95 ${slow.toFixed(0)} ms`;
      const asked = viewer.who === "VP";
      rows.push({
        what: `Insights: document, ${written.what}`,
        who: viewer.who,
        value: `${figures(page)}, ${(page.bytes / 1024).toFixed(0)} KB; its statement ${figures(statement)}`,
        ratio,
        ...(asked && {
          target: `≤ ${most} ms p95, ≤ ${mostRatio} ×`,
          met: page.slow <= most && ratio <= mostRatio,
        }),
      });
    }
  }
  return rows;
}

type Timed = { usual: number; slow: number; bytes: number };

async function timed(ask: () => ReturnType<typeof send>, before: Since = async () => {}): Promise<Timed> {
  const times: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < turns + warmUp; turn++) {
    await before();
    const started = performance.now();
    const { status, text } = await ask();
    if (status !== 200) throw new Error(`Insights answered ${status}: ${text.slice(0, 200)}`);
    bytes = text.length;
    if (turn >= warmUp) times.push(performance.now() - started);
  }
  return { usual: percentile(times, 0.5), slow: percentile(times, 0.95), bytes };
}
