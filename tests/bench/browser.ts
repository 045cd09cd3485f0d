import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "@/lib/setup/chromium.mjs";
import { percentile } from "./load";
import { type Ground, reach } from "./pages";
import type { Row } from "./report";
import type { Viewer } from "./viewers";

const turns = 5;
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-sync",
  "--no-first-run",
];

/** What a person at a browser waits for. */
export async function measureBrowser({ app, bare, viewers }: Ground): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
  try {
    const rows: Row[] = [];
    for (const viewer of viewers) rows.push(...(await rowsVisible(browser, app, bare, viewer)));
    const director = viewers.find(({ who }) => who === "Director") ?? viewers[0]!;
    return [...rows, await firstLoad(browser, app, director), await slowedInteraction(browser, app, director)];
  } finally {
    await browser.close();
  }
}

/** From navigation until the rows stand there; cold is a browser that has never been here. */
async function rowsVisible(browser: Browser, app: string, bare: string, viewer: Viewer): Promise<Row[]> {
  const times = { cold: [[], []], warm: [[], []] } as Record<"cold" | "warm", [number[], number[]]>;
  const addresses = [`${app}/accounts`, `${bare}/page?${reach(viewer)}`];
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, address] of addresses.entries()) {
      const page = await pageOf(browser, app, viewer);
      times.cold[at]!.push(await untilRows(page, address));
      times.warm[at]!.push(await untilRows(page, address));
      await page.context().close();
    }
  }
  return (["cold", "warm"] as const).map((how) => {
    const [ours, theirs] = times[how].map((each) => percentile(each, 0.5)) as [number, number];
    const ratio = ours / theirs;
    const value = `${ours.toFixed(0)} against ${theirs.toFixed(0)} ms`;
    return { what: `Rows visible, ${how}`, who: viewer.who, value, ratio, target: "≤ 3 ×", met: ratio <= 3 };
  });
}

export async function untilRows(page: Page, address: string) {
  await page.goto(address, { waitUntil: "commit" });
  const standing = await page.waitForFunction(
    () => document.querySelectorAll("tbody td").length > 100 && performance.now(),
    undefined,
    { polling: "raf" },
  );
  return Number(await standing.jsonValue());
}

export async function pageOf(browser: Browser, app: string, { cookie }: Viewer) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const url = app;
  const cookies = cookie.split("; ").map((each) => {
    const [name = "", ...value] = each.split("=");
    return { name, value: value.join("="), url };
  });
  await context.addCookies(cookies);
  return context.newPage();
}

/** When the largest part of the Book is painted on a processor four times slower. */
async function firstLoad(browser: Browser, app: string, viewer: Viewer): Promise<Row> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const slow = await pageOf(browser, app, viewer);
    await slowDown(slow);
    await slow.goto(`${app}/accounts`, { waitUntil: "load" });
    times.push(await slow.evaluate(largestPaint));
    await slow.context().close();
  }
  const lcp = percentile(times, 0.5);
  return { what: "Largest paint, 4 × slower", value: `${lcp.toFixed(0)} ms`, target: "≤ 1200 ms", met: lcp <= 1200 };
}

export const slowDown = async (page: Page) =>
  (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });

const largestPaint = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: "largest-contentful-paint",
      buffered: true,
    });
  });

/** The longest from a key or a click to the next paint: down the list, select, open the filter menu. */
async function slowedInteraction(browser: Browser, app: string, viewer: Viewer): Promise<Row> {
  const page = await pageOf(browser, app, viewer);
  await page.goto(`${app}/accounts`, { waitUntil: "networkidle" });
  await slowDown(page);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "event",
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  for (const key of ["j", "j", "x", "j", "x", "k"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
  await page.getByRole("checkbox").nth(2).click();
  await page.waitForTimeout(400);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { seen: number[] }).seen));
  await page.context().close();
  const value = `${longest.toFixed(0)} ms`;
  return { what: "Interaction, 4 × slower", value, target: "≤ 100 ms", met: longest <= 100 };
}
