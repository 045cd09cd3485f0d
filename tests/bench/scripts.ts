import { type Browser, type CDPSession, chromium } from "@playwright/test";
import { findChromium } from "@/lib/setup/chromium.mjs";
import { within } from "@/prisma/scratch";
import { flags, pageOf } from "./browser";
import type { Ground } from "./pages";
import type { Row } from "./report";
import type { Viewer } from "./viewers";

/** What a page may fetch of JavaScript when it is the first one loads, compressed. */
const budget = 180;

/** The JavaScript of each page as a first document: all that a Director's browser fetches until nothing more comes. */
export async function measureScripts({ app, database, viewers }: Ground): Promise<Row[]> {
  const viewer = viewers.find(({ who }) => who === "Director") ?? viewers[0]!;
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
  try {
    const rows: Row[] = [];
    for (const path of await pathsOf(database, viewer)) {
      const kb = await scriptsOf(browser, app, viewer, path);
      const what = `JavaScript, first load: ${path.replace(/[0-9a-f-]{36}/g, "…")}`;
      const target = `≤ ${budget} KB`;
      rows.push({ what, value: `${kb.toFixed(0)} KB`, ratio: kb / budget, target, met: kb <= budget });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const lists = ["/", "/accounts", "/renewals", "/opportunities", "/opportunities?view=board", "/prospects", "/brokers"];
const others = ["/forecast", "/forecast/what-if", "/forecast/meetings", "/insights", "/tasks", "/approvals", "/team"];
const rare = ["/activity", "/calendar", "/imports", "/notifications", "/settings", "/sign-in"];
const tabs = ["people", "plan", "lines", "touches", "service", "financials"];

async function pathsOf(database: string, { accounts }: Viewer) {
  const [account] = accounts;
  const [renewal, opportunity, firm] = await within(database, async (client) => {
    await client.query("set role bench");
    const first = async (statement: string) => (await client.query<{ id: string }>(statement, [accounts])).rows[0]?.id;
    return [
      await first("select id from renewals where account_id = any ($1) order by effective_on desc limit 1"),
      await first("select id from opportunities where account_id = any ($1) limit 1"),
      await first(
        "select firm_id as id from account_standings where account_id = any ($1) and firm_id is not null limit 1",
      ),
    ];
  });
  const records = [renewal && `/renewals/${renewal}`, opportunity && `/opportunities/${opportunity}`];
  const known = [...records, firm && `/brokers/${firm}`].flatMap((path) => path || []);
  const ofAccount = [`/accounts/${account}`, ...tabs.map((tab) => `/accounts/${account}?tab=${tab}`)];
  return [...lists, ...ofAccount, ...known, ...others, ...rare];
}

export async function scriptsOf(browser: Browser, app: string, viewer: Viewer, path: string): Promise<number> {
  const page = await pageOf(browser, app, viewer);
  const devtools = await page.context().newCDPSession(page);
  const scripts = countScripts(devtools);
  await devtools.send("Network.enable");
  await page.goto(`${app}${path}`, { waitUntil: "networkidle" });
  await page.context().close();
  return scripts() / 1024;
}

/** Bytes of script as they travelled, compressed. */
function countScripts(devtools: CDPSession) {
  const [scripts, sizes] = [new Set<string>(), new Map<string, number>()];
  devtools.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  return () => [...scripts].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
}
