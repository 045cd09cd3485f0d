import { expect, type Page, test } from "@playwright/test";
import { addDays, dateOf, firstOfMonth } from "@/lib/units/day";
import { businessToday } from "@/prisma/demo/today";
import { expectAccessible, failOnComplaints, visit } from "./visitor";

failOnComplaints();

const whole = (text: string | null) => Number((text ?? "").replace("−", "-").replace(/[^\d-]/g, ""));
const figure = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();
const step = (page: Page, list: string, name: RegExp) =>
  page.getByLabel(list, { exact: true }).getByRole("button", { name });

test("the VP follows net growth from the bars to its accounts to their months", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights");
  await expect(page.getByRole("heading", { level: 1, name: "Insights" })).toBeVisible();
  await expect(page.getByText(/members are not signed; .* projects [\d,]+/)).toBeVisible();
  const list = "Membership, step by step";
  const read = async (name: RegExp) => whole(await step(page, list, name).textContent());
  const [opening, closing] = [await read(/^Opening members,/), await read(/^Members,/)];
  const bars = [/^New,/, /^In-group,/, /^Slices,/, /^Lapsed,/, /^Retro,/];
  let level = opening;
  for (const bar of bars) level += await read(bar);
  expect(level).toBe(closing);
  await expectAccessible(page);

  // The same as a table: each step a link to its accounts.
  const year = page.getByRole("figure", { name: /^Members went from/ });
  await year.getByRole("button", { name: "View as table" }).click();
  await expect(year.getByRole("row", { name: /^Lapsed/ })).toContainText(/−[\d,]+/);
  await expect(year.getByRole("link", { name: "In-group" })).toBeVisible();

  // The figure, how it is made, its accounts: they add up to it.
  const growth = figure(page, /^Net member growth,/);
  const members = whole(await growth.textContent());
  await growth.click();
  await expect(page.getByText("Members now less members at the close of last December").first()).toBeVisible();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Net member growth" })).toBeVisible();
  const table = page.getByRole("table", { name: "Accounts behind Net member growth" });
  const cells = table.locator("tbody tr td:last-child");
  const added = (await cells.allTextContents()).reduce((sum, text) => sum + whole(text), 0);
  expect(added).toBe(members);
  expect(whole(await table.locator("tfoot td").last().textContent())).toBe(members);
  await expectAccessible(page);

  // One account’s months: its members now are those of the row.
  const row = table.locator("tbody tr").first();
  const [before, now] = await row.locator("td.num").allTextContents();
  await row.getByRole("link").click();
  const months = page.getByRole("table", { name: /^Months as recorded/ });
  await expect(months.getByRole("row", { name: /^Dec / }).first()).toContainText(before ?? "?");
  if (whole(now ?? "") > 0) await expect(months.getByRole("row").nth(2)).toContainText(now ?? "?");
});

test("one filter narrows every panel; the Book says the same of the same accounts", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights?f=funding:INSURED");
  await expect(page.getByText("None of these accounts pays ASC fees.")).toBeVisible();
  const members = await step(page, "Membership, step by step", /^Members,/).textContent();
  await page.goto("/accounts?f=funding:INSURED");
  await expect(page.getByRole("region", { name: "Key figures" }).getByRole("button", { name: /^Members,/ })).toHaveText(
    members ?? "?",
  );

  await page.goto("/insights");
  await page.getByRole("button", { name: "Filter", exact: false }).first().click();
  await page.getByRole("button", { name: "Segment" }).click();
  await page.getByRole("checkbox", { name: "National" }).click();
  await expect(page).toHaveURL(/\/insights\?f=segment:NATIONAL/);
  await expect(page.locator("#main").getByText("Segment is")).toBeVisible();
});

test("a premium on the page is the Book’s rows of it", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights");
  const premium = page.getByLabel("Insured now").getByRole("button", { name: /^Insured premium,/ });
  const shown = await premium.textContent();
  await premium.click();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page).toHaveURL(/\/accounts\?.*metric=insuredPremium/);
  await expect(page.getByText(`Rows behind Insured premium: ${shown}`)).toBeVisible();
});

test("as of last month’s end everything is of that day", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights");
  await page.getByRole("button", { name: /^As of/ }).click();
  const end = addDays(firstOfMonth(businessToday()), -1);
  const text = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" }).format(
    dateOf(end),
  );
  await page
    .getByRole("menuitem", { name: new RegExp(`^${text}\\b`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/insights\\?asof=${end}`));
  await expect(page.getByText(/^As of /).first()).toBeVisible();
  await figure(page, /^Net member growth,/).click();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page).toHaveURL(/\/insights\/rows\?asof=/);
  await expect(page.getByRole("status").filter({ hasText: "As of" })).toBeVisible();
});

test("an AE on a phone, in the dark, sees their own and nothing wider than the screen", async ({ browser }) => {
  const page = await visit(browser, "ae2", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: "dark",
  });
  await page.goto("/insights");
  await expect(page.getByRole("heading", { level: 1, name: "Insights" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectAccessible(page);
  await figure(page, /^Member persistency,/).click();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Member persistency" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("the VP presents panel by panel, and takes the figures along as a file", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights");
  await page.getByRole("button", { name: "Present" }).click();
  const stage = page.getByRole("region", { name: "Presenting" });
  await expect(stage).toBeFocused();
  await expect(stage.getByText(/^1 of 11/)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(stage.getByText(/^2 of 11/)).toBeVisible();
  await expect(stage.getByRole("heading", { name: /^Membership, / })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(stage).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Present" })).toBeFocused();

  const growth = whole(await figure(page, /^Net member growth,/).textContent());
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /CSV/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("insights-internal.csv");
  const text = await new Response((await file.createReadStream()) as unknown as ReadableStream).text();
  expect(text).toContain(`,Net member growth,${growth},`);
  expect(text).toMatch(/^.?"?Internal, Truebook, Insights/);
});

test("the pack for the board is fetched beside the other forms, of the same day and accounts", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights?f=segment:NATIONAL");
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /Board pack/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("insights-board-pack-internal.pdf");
  expect(file.url()).toContain("f=segment");
  const bytes = await new Response((await file.createReadStream()) as unknown as ReadableStream).arrayBuffer();
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe("%PDF-");
});

test("what the panels leave out stands on a page of its own, of the same accounts, and leads to its rows", async ({
  browser,
}) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights?f=segment:NATIONAL");
  await page.getByRole("link", { name: "More measures" }).click();
  await expect(page).toHaveURL(/\/insights\/measures\?f=segment:NATIONAL/);
  await expect(page.getByRole("region", { name: "Retention in dollars" })).toBeVisible();
  await expect(page.locator("#main").getByText("Segment is")).toBeVisible();
  await expectAccessible(page);
  await figure(page, /^ASC fee margin,/).click();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "ASC fee margin" })).toBeVisible();
  await expect(
    page.getByRole("table", { name: "Accounts behind ASC fee margin" }).locator("tbody tr").first(),
  ).toBeVisible();
});
