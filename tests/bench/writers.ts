import { Agent } from "node:http";
import { within } from "@/prisma/scratch";
import { actionNamed } from "./edit";
import { percentile, send } from "./load";
import type { Ground } from "./pages";
import type { Row } from "./report";
import { type Edit, lostIn, type Tally, write } from "./writing";

const writers = 8;
const edits = 10_000;

/** Ten thousand edits of the same eight accounts by eight writers at once, an AE and their Director: nothing is lost. */
export async function measureWriters({ app, database, viewers }: Ground): Promise<Row[]> {
  const [ae, director] = viewers.filter(({ who }) => who !== "VP");
  if (!ae || !director) return [];
  const accounts = ae.accounts.slice(0, 8);
  const agent = new Agent({ keepAlive: true, maxSockets: writers });
  const since = new Date();
  const save = (edit: Edit, writer: number) => post(app, writer % 2 ? ae.cookie : director.cookie, edit, agent);
  const tally = await write(save, accounts, writers, edits);
  agent.destroy();
  const lost = [...tally.lost, ...(await lostSince(database, accounts, since))];
  for (const text of lost.slice(0, 5)) console.error(`Lost: ${text}`);
  return [rowOf(tally, (Date.now() - since.getTime()) / 1_000, lost.length)];
}

const rowOf = ({ saved, conflicts, milliseconds }: Tally, seconds: number, lost: number): Row => ({
  what: `${edits} edits by ${writers} writers of 8 accounts`,
  value: `${lost} lost; ${saved} saved, ${conflicts} shown another’s first; p50 ${percentile(milliseconds, 0.5).toFixed(0)} ms, p95 ${percentile(milliseconds, 0.95).toFixed(0)} ms, ${(saved / seconds).toFixed(0)} a second`,
  target: "0 lost",
  met: lost === 0 && saved === edits,
});

/** The answer of a server action is a line of JSON among those React reads. */
async function post(app: string, cookie: string, edit: Edit, agent: Agent) {
  const headers = { cookie, "next-action": actionNamed("editAccount"), "content-type": "text/plain;charset=UTF-8" };
  const body = JSON.stringify([{ status: "idle" }, edit]);
  const { text } = await send({ url: `${app}/accounts/${edit.accountId}`, method: "POST", headers, body }, agent);
  const line = /^\w+:(\{"status":.*\})$/m.exec(text)?.[1];
  return line ? JSON.parse(line) : { status: `unread: ${text.slice(0, 200)}` };
}

const lostSince = (database: string, accounts: string[], since: Date) =>
  within(database, async (client) => {
    await client.query("set role bench");
    const trail = await client.query(
      `select account_id as "accountId", changes from audit_events
       where account_id = any ($1) and at >= $2 and ability = 'account.edit' and kind = 'BOOK' order by at`,
      [accounts, since],
    );
    const { rows } = await client.query(
      `select id, coalesce(next_step, '') as "nextStep", coalesce(note, '') as note, coalesce(external_id, '') as "externalId"
       from accounts where id = any ($1)`,
      [accounts],
    );
    return lostIn(trail.rows, new Map(rows.map((row) => [row.id, row])));
  });
