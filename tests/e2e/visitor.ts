import AxeBuilder from "@axe-core/playwright";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from "@playwright/test";
import { password } from "@/prisma/demo/people";
import { emailOf, signIn } from "./people";

/** Contrast follows from the theme, what fits from the width: each once is enough. */
export const looks = {
  wide: { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  narrow: { colorScheme: "dark", viewport: { width: 390, height: 844 } },
} as const;

const complaints: string[] = [];
const opened: BrowserContext[] = [];

/** A browser of somebody's own, who is signed in and has opened nothing; whatever it complains of fails the test. */
export async function visit(browser: Browser, who?: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  opened.push(context);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  if (options.javaScriptEnabled !== false) waitToBeHeard(page);
  if (who) await context.addCookies(await sessionOf(browser, who));
  return page;
}

/** As `visit`, at home. */
export async function atHome(browser: Browser, who: string, options: BrowserContextOptions = {}) {
  const page = await visit(browser, who, options);
  await page.goto("/");
  return page;
}

/** As `atHome`, in by the form: a session of its own. */
export async function arrive(browser: Browser, who: string, options: BrowserContextOptions = {}) {
  const page = await visit(browser, undefined, options);
  await signIn(page, who);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await heard(page);
  return page;
}

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

const sessions = new Map<string, Cookies>();

/** Somebody's session, begun once and carried from test to test for as long as it lives. */
async function sessionOf(browser: Browser, who: string): Promise<Cookies> {
  const known = sessions.get(who);
  const context = await browser.newContext({ storageState: { cookies: known ?? [], origins: [] } });
  const { request } = context;
  const lives = known && (await request.get("/search?q=a", { maxRedirects: 0 })).ok();
  if (!lives) {
    const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
    const form = { csrfToken, email: emailOf(who), password, json: "true" };
    expect((await request.post("/api/auth/callback/credentials", { form })).ok()).toBe(true);
    sessions.set(who, await context.cookies());
  }
  await context.close();
  return sessions.get(who) ?? [];
}

/** Whoever opens a page presses nothing before it listens; a script does, wherever the machine is slow. */
function waitToBeHeard(page: Page) {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const settled = async <T>(opened: Promise<T>) => {
    const answer = await opened;
    await heard(page);
    return answer;
  };
  page.goto = (...to) => settled(goto(...to));
  page.reload = (...how) => settled(reload(...how));
}

/** Until whatever is pressed is acted upon. */
export async function heard(page: Page) {
  await page.waitForFunction(everythingListens);
  await page.waitForFunction(() => new Promise((idle) => requestIdleCallback(() => idle(true))));
}

/** Whether React has taken over every control that the server drew. */
const everythingListens = () =>
  [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea")].every((control) =>
    Object.keys(control).some((key) => key.startsWith("__reactFiber")),
  );

/** What the page has just said in a corner: a value stands on the screen before it is saved, and this is said after. */
export function notice(page: Page, text: string | RegExp) {
  const cards = page.getByRole("region", { name: "Notices" }).locator("div");
  return cards.filter({ has: page.getByText(text) }).last();
}

/** A page that is not there is answered 404, which the browser reports as an error: that one is expected. */
export async function expectMissing(page: Page, path: string) {
  expect((await page.goto(path))?.status()).toBe(404);
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("404")));
}

export async function expectAccessible(page: Page) {
  let found = await barriers(page);
  if (found.some((barrier) => PASSING.test(barrier))) found = await barriers(page);
  expect(found).toEqual([]);
}

/** Between two pages of the app there is a moment without a title; what closes keeps its guards until it has faded. */
const PASSING = /^(document-title|aria-hidden-focus)/;

async function barriers(page: Page) {
  await expect(page).toHaveTitle(/./);
  await expect(page.locator("[data-ending-style]")).toHaveCount(0);
  // In one pass and one report: no page here has frames, for which axe would carry every finding from page to page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** To be called once in a file of tests. What a test left open ends before the next: it would ask on, and complain there. */
export function failOnComplaints() {
  test.beforeEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
    complaints.length = 0;
  });
  test.afterEach(() => expect(complaints.splice(0)).toEqual([]));
}
