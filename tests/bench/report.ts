import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** One line of the closing table. Times in milliseconds. */
export type Row = {
  what: string;
  who?: string;
  app?: Side;
  bare?: Side;
  ratio?: number;
  /** Where there is no yardstick: the figure itself. */
  value?: string;
  target?: string;
  met?: boolean;
};
export type Side = { p50: number; p95: number; rps: number; cpu: number; memory: number; kb: number };

const columns: [string, (row: Row) => string | undefined][] = [
  ["what", ({ what }) => what],
  ["who", ({ who }) => who],
  ["p50", ({ app, value }) => (app ? ms(app.p50) : value)],
  ["p95", ({ app }) => app && ms(app.p95)],
  ["req/s", ({ app }) => app && whole(app.rps)],
  ["cpu/req", ({ app }) => app && ms(app.cpu)],
  ["MB", ({ app }) => app && whole(app.memory)],
  ["KB", ({ app }) => app && whole(app.kb)],
  ["bare p50", ({ bare }) => bare && ms(bare.p50)],
  ["p95", ({ bare }) => bare && ms(bare.p95)],
  ["req/s", ({ bare }) => bare && whole(bare.rps)],
  ["cpu/req", ({ bare }) => bare && ms(bare.cpu)],
  ["MB", ({ bare }) => bare && whole(bare.memory)],
  ["KB", ({ bare }) => bare && whole(bare.kb)],
  ["ratio", ({ ratio }) => (ratio === undefined ? undefined : `${ratio.toFixed(1)} ×`)],
  ["target", ({ target }) => target],
  ["", ({ met }) => (met === undefined ? undefined : met ? "met" : "MISSED")],
];

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const whole = (value: number) => value.toFixed(0);

/** Writes the table, and the same as JSON for a program to compare. */
export function print(rows: Row[]) {
  const cells = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row) ?? ""))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  for (const line of cells)
    console.log(line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  "));
  const file = ".data/bench/last.json";
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), rows }, null, 2));
  console.log(`\nWritten to ${file}.`);
}
