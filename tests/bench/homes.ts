import { percentile, send } from "./load";
import { asking, type Ground } from "./pages";
import type { Row } from "./report";

const most = 150;
const turns = 30;
const warmUp = 5;

/** The home of each person as a document, asked for by one at a time: how long until it is whole, and how large it is. */
export async function measureHomes({ app, viewers }: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const viewer of viewers) {
    const times: number[] = [];
    let bytes = 0;
    for (let turn = 0; turn < turns + warmUp; turn++) {
      const started = performance.now();
      const { status, text } = await send(asking(app, "/", viewer));
      if (status !== 200) throw new Error(`The home of the ${viewer.who} answered ${status}.`);
      bytes = text.length;
      if (turn >= warmUp) times.push(performance.now() - started);
    }
    const [usual, slow] = [percentile(times, 0.5), percentile(times, 0.95)];
    rows.push({
      what: "Home: document",
      who: viewer.who,
      value: `${usual.toFixed(0)} ms, p95 ${slow.toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KB`,
      target: `≤ ${most} ms p95`,
      met: slow <= most,
    });
  }
  return rows;
}
