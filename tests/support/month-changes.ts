import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { addMonths, type Day, lastFullMonth } from "@/lib/units/day";
import { today } from "./calendar";

/** Changes of any kind to what months and standings are made of, as people, imports and undos make them. */
export type Line = { id: string; account_id: string; coverage: string };
export const latest = lastFullMonth(today);

/** Numbers that look random and are the same each time. */
export function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Turn = { client: Client; lines: readonly Line[]; any: (below: number) => number };
const anyLine = ({ any, lines }: Turn) => lines[any(lines.length)]!;
const anyMonth = ({ any }: Turn): Day => addMonths(latest, any(30) - 24);

export const insertMonth = (
  client: Client,
  table: string,
  line: Line,
  month: Day,
  figures: Record<string, unknown>,
) => {
  const row = { id: randomUUID(), account_id: line.account_id, line_id: line.id, month, ...figures };
  return client.query(
    `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb || jsonb_build_object('recorded_at', now()))`,
    [JSON.stringify(row)],
  );
};

/** Each answers whose account it changed. */
export const kinds: ((turn: Turn) => Promise<string[]>)[] = [
  async function aMonthAnewOrForTheFirstTime(turn) {
    const line = anyLine(turn);
    const contracts = turn.any(4000);
    await insertMonth(turn.client, "enrollment_months", line, anyMonth(turn), { contracts, members: contracts * 2 });
    return [line.account_id];
  },
  async function premiumAndFees(turn) {
    const line = anyLine(turn);
    const month = anyMonth(turn);
    const dollars = (turn.any(90_000_000) / 100).toFixed(2);
    const insured = turn.any(2) === 0;
    await insertMonth(
      turn.client,
      "revenue_months",
      line,
      month,
      insured ? { premium: dollars, fees: 0 } : { premium: 0, fees: dollars },
    );
    await insertMonth(turn.client, "claim_months", line, month, { paid: dollars, incurred: dollars, valued_on: today });
    return [line.account_id];
  },
  async function aMonthWithdrawn(turn) {
    const line = anyLine(turn);
    await turn.client.query(
      "update enrollment_months set superseded_at = now() where line_id = $1 and month = $2 and superseded_at is null",
      [line.id, anyMonth(turn)],
    );
    return [line.account_id];
  },
  async function aMonthTakenBack(turn) {
    const line = anyLine(turn);
    const of = [line.id, anyMonth(turn)];
    await turn.client.query(
      "delete from enrollment_months where line_id = $1 and month = $2 and superseded_at is null",
      of,
    );
    await turn.client.query(
      `update enrollment_months set superseded_at = null where id = (
        select id from enrollment_months where line_id = $1 and month = $2 order by recorded_at desc, id limit 1)`,
      of,
    );
    return [line.account_id];
  },
  async function aFileOfMonths(turn) {
    const month = anyMonth(turn);
    const some = Array.from({ length: 8 }, () => anyLine(turn));
    const chosen = [...new Map(some.map((line) => [line.id, line])).values()];
    await turn.client.query("select set_config('app.whole_file', 'on', true)");
    await turn.client.query(
      `update enrollment_months set superseded_at = now() where month = $1 and line_id = any ($2) and superseded_at is null`,
      [month, chosen.map(({ id }) => id)],
    );
    await turn.client.query(
      `insert into enrollment_months (id, account_id, line_id, month, contracts, members)
       select gen_random_uuid(), account_id, id, $1, 10, 20 + ascii(plan_option) from lines where id = any ($2)`,
      [month, chosen.map(({ id }) => id)],
    );
    await turn.client.query("select set_config('app.whole_file', '', true)");
    return chosen.map(({ account_id }) => account_id);
  },
  async function anAccountOpened(turn) {
    const line = anyLine(turn);
    const [account, other] = [randomUUID(), randomUUID()];
    await turn.client.query("set constraints all deferred");
    await turn.client.query(
      "insert into accounts (id, employer_id, name) select $1, employer_id, 'Opened' from accounts where id = $2",
      [account, line.account_id],
    );
    await turn.client.query(
      "insert into lines (id, account_id, coverage, plan_option, started_on) values ($1, $2, 'MEDICAL', 'PPO', $3)",
      [other, account, latest],
    );
    await turn.client.query(
      `insert into account_access (id, account_id, user_id, kind, from_on)
       select gen_random_uuid(), $1, user_id, kind, from_on from account_access where account_id = $2 and kind = 'OWNER' limit 1`,
      [account, line.account_id],
    );
    const made = { id: other, account_id: account, coverage: "MEDICAL" };
    await insertMonth(turn.client, "enrollment_months", made, latest, { contracts: 5, members: 9 });
    return [];
  },
];

/** Takes back the accounts that were opened in transactions before. */
export async function withoutOpened(client: Client) {
  for (const table of ["enrollment_months", "lines", "account_access"])
    await client.query(`delete from ${table} where account_id in (select id from accounts where name = 'Opened')`);
  const { rowCount } = await client.query("delete from accounts where name = 'Opened'");
  return rowCount ?? 0;
}

/** How often each is done, of a hundred. */
const often = [45, 25, 10, 12, 6, 2];
export const kindOf = (chance: number) => kinds[often.findIndex((_, at) => chance < sumTo(at))]!;
const sumTo = (at: number) => often.slice(0, at + 1).reduce((total, each) => total + each, 0);
