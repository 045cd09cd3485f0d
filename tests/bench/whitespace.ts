import { spawnSync } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "@/lib/setup/chromium.mjs";
import { flags, pageOf, slowDown, untilRows } from "./browser";
import { percentile } from "./load";
import type { Ground } from "./pages";
import type { Row } from "./report";

const turns = 5;
const settles = 4_000;
const path = "/opportunities/whitespace";

/** The whitespace of the whole book: its cells beside the statement they are made of, and the grid in a slow browser. */
export async function measureWhitespace({ app, database, viewers }: Ground): Promise<Row[]> {
  const vp = viewers.find(({ who }) => who === "VP") ?? viewers[0]!;
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
  try {
    const painted: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const page = await pageOf(browser, app, vp);
      await slowDown(page);
      painted.push(await untilRows(page, app + path));
      await page.context().close();
    }
    const page = await pageOf(browser, app, vp);
    await slowDown(page);
    await untilRows(page, app + path);
    const [longest, grid] = [await scrolled(page), percentile(painted, 0.5)];
    await page.context().close();
    const who = vp.who;
    return [
      cellsBesideStatement(database),
      {
        what: "Whitespace stands, 4 × slower",
        who,
        value: `${grid.toFixed(0)} ms`,
        target: "≤ 1500 ms",
        met: grid <= 1500,
      },
      {
        what: "Whitespace scrolled, longest task, 4 × slower",
        who,
        value: `${longest.toFixed(0)} ms`,
        target: "≤ 50 ms",
        met: longest <= 50,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** The longest task of the page while its grid is scrolled to its end; 0 where none was longer than 50 ms. */
async function scrolled(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  // What a page does until it answers is no part of scrolling it.
  await page.waitForTimeout(settles);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  await page.mouse.move(700, 600);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => Math.max(0, ...(window as unknown as { seen: number[] }).seen));
}

function cellsBesideStatement(database: string): Row {
  const args = ["--import", "tsx/esm", "--import", "./lib/setup/offstage.mjs", "tests/bench/whitespace-cells.ts"];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: database },
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  if (!line.startsWith("{")) throw new Error(`The cells were not made: ${stderr.slice(-2000)}`);
  const { pass, cells, accounts } = JSON.parse(line) as { pass: number[]; cells: number[]; accounts: number };
  const [read, made] = [percentile(pass, 0.5), percentile(cells, 0.5)];
  const ratio = made / read;
  const value = `${made.toFixed(0)} against ${read.toFixed(0)} ms`;
  return {
    what: `Cells of ${accounts} accounts, beside their statement`,
    value,
    ratio,
    target: "≤ 3 ×",
    met: ratio <= 3,
  };
}
