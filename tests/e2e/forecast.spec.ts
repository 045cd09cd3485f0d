import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { atHome, expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const nav = { name: "Primary" };
const panel = (page: Page) => page.getByRole("complementary", { name: "On the call" });
const number = async (text: Promise<string | null>) => Number(((await text) ?? "").replace(/[^\d]/g, ""));

test("a Director runs the weekly call to its end and freezes what it came to", async ({ browser }) => {
  test.slow();
  const page = await atHome(browser, "director");
  await page.getByRole("navigation", nav).first().getByRole("link", { name: "Forecast" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Forecast" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Outlook by measure" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Weekly call" }).click();
  const table = page.getByRole("table", { name: "Renewals by AE" });
  await expect(table).toBeVisible();
  await expectAccessible(page);
  const of = Number(
    /of (\d+)/.exec(
      (await panel(page)
        .getByText(/^\d+ of \d+$/)
        .textContent()) ?? "",
    )?.[1],
  );
  expect(of).toBeGreaterThan(3);
  const why = `Heard from their CFO ${Date.now()}`;
  for (let place = 1; place <= of; place += 1) {
    await expect(panel(page).getByText(`${place} of ${of}`)).toBeVisible();
    // The first is put elsewhere by the keyboard, the others are said once more or for the first time.
    if (place === 1) {
      await page.keyboard.press("s");
      await panel(page)
        .getByLabel(/^At risk/)
        .check({ force: true });
      await panel(page).getByLabel("Why").fill(why);
      await page.keyboard.press("Control+Enter");
    } else {
      const likely = panel(page).getByLabel(/^Likely/);
      if ((await panel(page).getByRole("radio", { checked: true }).count()) === 0) await likely.check({ force: true });
      await panel(page)
        .getByRole("button", { name: /^Save and/ })
        .click();
    }
  }
  await expect(page.getByRole("table", { name: "Open members by AE and voice" })).toBeVisible();

  await page.goto("/forecast?tab=call&show=stale");
  await expect(page.getByText("No renewal of").or(page.getByText("Nothing here")).first()).toBeVisible();
  await page.goto("/forecast?tab=call&show=all");
  await expect(page.getByText(why).first()).toBeVisible();

  await page.getByRole("button", { name: "Freeze forecast" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Freeze forecast" }).click();
  await expect(notice(page, /^Frozen: /)).toBeVisible();
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "History" }).click();
  const frozen = page.getByRole("table", { name: "Frozen forecasts, latest first" });
  await expect(frozen.getByRole("row").nth(1)).toContainText("Dana Whitfield");
  await expect(page.getByRole("table", { name: "Forecast accuracy by person" })).toBeVisible();
  await expectAccessible(page);
});

test("every figure of the outlook says how it is made, is the sum of its renewals, and leaves as a file", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "director");
  await page.goto("/forecast");
  const file = await page.request.get("/forecast/export?format=csv");
  expect(file.status()).toBe(200);
  const [, heads = [], ...rows] = parse(await file.body(), { bom: true, relax_column_count: true }) as string[][];
  const added = (head: string) => rows.reduce((sum, row) => sum + Number(row[heads.indexOf(head)]), 0);
  for (const name of ["At stake", "Signed", "Worst", "Commit", "Expected", "Best", "Lost"]) {
    await page.goto("/forecast");
    const table = page.getByRole("table", { name: "Outlook by measure" });
    const shown = table.getByRole("row", { name: /^Members/ }).getByRole("button", { name: `${name}, Members,` });
    const figure = await number(shown.textContent());
    await shown.click();
    await expect(page.getByRole("dialog").getByText(/by the Director call/)).toBeVisible();
    await page.getByRole("link", { name: "Show rows", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: `${name}, Members` })).toBeVisible();
    if (figure > 0) {
      const foot = page.getByRole("table", { name: /^Accounts behind/ }).locator("tfoot td");
      expect(await number(foot.last().textContent()), name).toBe(figure);
    }
    const column = name === "At stake" ? "Members" : `Members, ${name.toLowerCase()}`;
    if (heads.includes(column)) expect(Math.round(added(column)), column).toBe(figure);
  }
  await expectAccessible(page);
  await page.goto("/forecast");
  const voices = page.getByRole("table", { name: "Open members by AE and voice" });
  await voices
    .locator("tfoot")
    .getByRole("button", { name: /^Open and committed/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Open and committed, Members" })).toBeVisible();
  await page.goto("/forecast?tab=history");
  await page
    .getByRole("table", { name: "Forecast accuracy by person" })
    .getByRole("button", { name: /^WAPE, / })
    .first()
    .click();
  await page.getByRole("link", { name: "Show rows", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^WAPE, / })).toBeVisible();
  await expectAccessible(page);
});

test("the VP sees why the commit moved: its steps sum, and each leads to the accounts it is made of", async ({
  browser,
}) => {
  const vp = await visit(browser, "vp");
  await vp.goto("/forecast");
  const whole = (text: string | null) => Number((text ?? "").replace("−", "-").replace(/[^\d-]/g, ""));
  const ends = vp.getByLabel("Commit, then and now");
  const figures = (await ends.getByRole("button").allTextContents()).map(whole);
  const figure = vp.getByRole("figure", { name: /^Commit in members went from/ });
  await figure.getByRole("button", { name: "View as table" }).click();
  const cells = (column: number) => figure.locator(`tbody tr td:nth-of-type(${column})`).allTextContents();
  const [changes, levels] = [(await cells(1)).map(whole), (await cells(2)).map(whole)];
  expect(figures).toHaveLength(2);
  const [opening, closing] = figures as [number, number];
  expect([levels[0], levels.at(-1)]).toEqual([opening, closing]);
  expect(changes.length).toBeGreaterThan(2);
  expect(changes.reduce((sum, change) => sum + change, opening)).toBe(closing);
  await figure.getByRole("link").nth(1).click();
  await expect(
    vp
      .getByRole("table", { name: /^Accounts behind/ })
      .locator("tbody tr")
      .first(),
  ).toBeVisible();
  const total = vp
    .getByRole("table", { name: /^Accounts behind/ })
    .locator("tfoot td")
    .last();
  expect(Math.abs(whole(await total.textContent()))).toBe(Math.abs(changes[1]!));
});

test("each measure of a season is held against a target, which the VP sets and the forecast then asks", async ({
  browser,
}) => {
  test.slow();
  const vp = await visit(browser, "vp");
  await vp.goto("/forecast");
  const table = vp.getByRole("table", { name: "Outlook by measure" });
  for (const measure of ["Members", "Insured premium", "ASC fees", "Insured margin", "ASC fee margin"]) {
    await table.getByRole("button", { name: `Target, ${measure},` }).click();
    const told = vp.getByRole("dialog", { name: `Target, ${measure}` });
    await expect(told.getByText(/Sum of the targets set|At stake × 96%/)).toBeVisible();
    await vp.keyboard.press("Escape");
    await expect(told).toHaveCount(0);
    await expect(table.getByRole("button", { name: `Gap, ${measure},` })).toBeVisible();
  }
  // The first team is asked one dollar more of premium, and so is the season.
  const premium = table.getByRole("button", { name: "Target, Insured premium," });
  const before = await premium.textContent();
  const season =
    (await vp.getByRole("navigation", { name: "Season or year" }).getByRole("link").first().textContent()) ?? "";
  const [month, day, year] = season.split("/").map(Number);
  const on = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  await vp.goto(`/settings/targets?year=${year}&season=${on}`);
  await expectAccessible(vp);
  const cell = vp.getByRole("button", { name: new RegExp(`^Insured premium ${season} of Whitfield team`) });
  const asked = await number(cell.textContent());
  expect(asked).toBeGreaterThan(0);
  await cell.click();
  const dialog = vp.getByRole("dialog");
  const was = await dialog.getByLabel("Target").inputValue();
  const set = async (value: string, why: string) => {
    await dialog.getByLabel("Target").fill(value);
    await dialog.getByLabel("Why").fill(why);
    await dialog.getByRole("button", { name: "Set target" }).click();
    await expect(dialog).toHaveCount(0);
  };
  await set(String(Number(was) + 50_000_000), "The board asks for more of it");
  await vp.goto("/forecast");
  await expect(premium).not.toHaveText(before ?? "?");
  await vp.goto(`/settings/targets?year=${year}&season=${on}`);
  await cell.click();
  await set(was, "Back to what was planned");
});

test("an AE says their own call of their own accounts, and has no Director’s voice", async ({ browser }) => {
  const page = await visit(browser, "ae2");
  await page.goto("/forecast?tab=call");
  await expect(
    page.getByRole("table", { name: "Renewals by AE" }).getByRole("rowheader", { name: /Marcus Costa/ }),
  ).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /Priya Raman/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Freeze forecast" })).toHaveCount(0);
  const link = page.getByRole("table", { name: "Renewals by AE" }).getByRole("rowheader").getByRole("link").first();
  const account = (await link.textContent()) ?? "";
  await link.click();
  const row = () => page.getByRole("row").filter({ has: page.getByRole("link", { name: account, exact: true }) });
  const director = await row().getByRole("cell").nth(3).textContent();
  await panel(page)
    .getByLabel(/^Critical/)
    .check({ force: true });
  await panel(page)
    .getByRole("button", { name: /^Save and/ })
    .click();
  await expect(notice(page, `${account}: Critical`)).toBeVisible();
  await expect(row().getByRole("cell").nth(2)).toContainText("critical");
  expect(await row().getByRole("cell").nth(3).textContent()).toContain(director?.trim() ?? "");
});

test("it is read by the VP and Operations, and not there for others", async ({ browser }) => {
  const vp = await visit(browser, "vp");
  await vp.goto("/forecast?tab=call");
  await expect(panel(vp).getByText("You read this call")).toBeVisible();
  await expect(vp.getByRole("button", { name: /^Save and/ })).toHaveCount(0);
  for (const who of ["underwriter", "admin"]) await expectMissing(await visit(browser, who), "/forecast");
});

test("it reads and is called on a phone", async ({ browser }) => {
  const page = await visit(browser, "director", { viewport: { width: 390, height: 844 } });
  await page.goto("/forecast?tab=call");
  await page.getByRole("region", { name: "Renewals by AE" }).getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Back to the list" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Save and/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/forecast");
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
