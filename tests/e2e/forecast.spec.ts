import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const nav = { name: "Primary" };
const panel = (page: Page) => page.getByRole("complementary", { name: "On the call" });
const number = async (text: Promise<string | null>) => Number(((await text) ?? "").replace(/[^\d]/g, ""));

test("a Director runs the weekly call to its end and freezes what it came to", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "director");
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

test("every figure of the outlook is the sum of the renewals behind it", async ({ browser }) => {
  const page = await visit(browser, "director");
  for (const name of ["At stake", "Signed", "Worst", "Commit", "Best", "Lost"]) {
    await page.goto("/forecast");
    const table = page.getByRole("table", { name: "Outlook by measure" });
    const heads = await table.getByRole("columnheader").allTextContents();
    const cell = table
      .getByRole("row", { name: /^Members/ })
      .getByRole("cell")
      .nth(heads.indexOf(name) - 1);
    const figure = await number(cell.textContent());
    await cell.getByRole("link").click();
    await expect(page).toHaveURL(/tab=call/);
    const sum = page.getByText(/^Members [\d,]+$/).last();
    await expect(sum).toBeVisible();
    expect(await number(sum.textContent()), name).toBe(figure);
  }
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
