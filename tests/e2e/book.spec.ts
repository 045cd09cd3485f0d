import { expect, type Page, test } from "@playwright/test";
import { atHome, expectAccessible, expectMissing, failOnComplaints, heard, looks, visit } from "./visitor";

failOnComplaints();

const open = async (...who: Parameters<typeof visit>) => {
  const page = await visit(...who);
  await page.goto("/accounts");
  await page.waitForLoadState("networkidle");
  await heard(page);
  return page;
};
/** Over the first group's line to its first account. */
const toFirstAccount = async (page: Page) => {
  await page.keyboard.press("j");
  await expect(page.locator("tr[data-group] [data-row]:focus")).toHaveCount(1);
  await page.keyboard.press("j");
  await expect(rows(page).locator("[data-row]:focus")).toHaveCount(1);
};
const rows = (page: Page) => page.locator("tr[data-id]");
const footer = (page: Page, text: string) => expect(page.getByText(text, { exact: true }).first()).toBeVisible();
test("the director's day", async ({ browser }) => {
  const page = await open(browser, "director");
  await expect(page).toHaveURL(/\/accounts$/);
  await expect(page.getByRole("heading", { level: 1, name: "Book" })).toBeVisible();

  await test.step("54 accounts, 219,700 members, open and at risk first", async () => {
    await expect(page.getByRole("link", { name: "All accounts 54" })).toBeVisible();
    await footer(page, "219,700");
    const first = page.locator("tr[data-group]").first();
    await expect(first).toContainText("not signed");
    await expect(first.getByRole("button")).toHaveAttribute("aria-expanded", "true");
    await expect(page.locator("tr[data-group]").nth(1).getByRole("button")).toHaveAttribute("aria-expanded", "false");
    await expect(rows(page).first()).toContainText(/At risk/);
  });

  await test.step("filter ASC and the January season, group by broker", async () => {
    await page.keyboard.press("f");
    await page
      .getByRole("button", { name: /^Funding/ })
      .last()
      .click();
    await page.getByRole("checkbox", { name: "ASC" }).click();
    await expect(page).toHaveURL(/f=funding:ASC/);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Season All/ }).click();
    await page
      .getByRole("menuitem", { name: /^1\/1\// })
      .first()
      .click();
    await expect(page).toHaveURL(/season=\d{4}-01-01/);
    await page.getByRole("button", { name: /^Group/ }).click();
    await page.getByRole("menuitem", { name: "Broker" }).click();
    await expect(page).toHaveURL(/group=broker/);
    await expect(page.locator("tr[data-group]").filter({ hasText: "Halyard Global" })).toBeVisible();
  });

  await test.step("save the view for the team, and copy its address", async () => {
    await page.getByRole("button", { name: "New view" }).click();
    await page.getByLabel("Name").fill("January ASC");
    await page.getByLabel("Who sees it").selectOption("TEAM");
    await page.getByRole("button", { name: "Save view" }).last().click();
    await expect(page).toHaveURL(/\/accounts\?view=[\w-]+$/);
    await expect(page.getByRole("link", { name: /^January ASC/ })).toHaveAttribute("aria-current", "page");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Share view" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/season=.*f=funding:ASC.*group=broker/);
  });

  await test.step("open one by keyboard, and know one's place", async () => {
    await heard(page);
    await toFirstAccount(page);
    const name = await page.locator("[data-row]:focus").textContent();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/accounts\/[\w-]{36}\?from=/);
    await expect(page.getByRole("heading", { level: 1, name: name ?? "" })).toBeVisible();
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Book" })).toBeVisible();
  });

  await test.step("explain fee adequacy and follow it to its rows", async () => {
    await page.goto("/accounts");
    await page.getByRole("button", { name: /^Fee adequacy/ }).click();
    const explained = page.getByRole("dialog", { name: "Fee adequacy" });
    await expect(explained).toContainText("ASC fees at sold PEPM ÷ ASC fees at target PEPM");
    const shown = await explained.locator("dd").allTextContents();
    await explained.getByRole("link", { name: "Show rows" }).click();
    await expect(page).toHaveURL(/metric=feeAdequacy/);
    const total = page.locator("tfoot td");
    await expect(total.filter({ hasText: shown[0]! })).toBeVisible();
    await expect(total.filter({ hasText: shown[1]! })).toBeVisible();
    const dollars = (cells: string[]) => cells.reduce((sum, text) => sum + Number(text.replace(/[^\d]/g, "")), 0);
    const column = await page.locator("tr[data-id] > td:nth-child(3)").allTextContents();
    expect(Math.abs(dollars(column) - dollars([shown[0]!]))).toBeLessThanOrEqual(column.length);
  });

  await test.step("delete the view again", async () => {
    await page.getByRole("link", { name: /^January ASC/ }).click();
    await page.getByRole("button", { name: "View January ASC" }).click();
    await page.getByRole("menuitem", { name: "Delete view" }).click();
    await page.getByRole("button", { name: "Delete view" }).click();
    await expect(page.getByRole("link", { name: /^January ASC/ })).toBeHidden();
  });
});

test("an account is looked at beside the list, and the list keeps its place", async ({ browser }) => {
  const page = await open(browser, "director");
  await toFirstAccount(page);
  await page.keyboard.press(" ");
  const peek = page.getByRole("complementary").filter({ hasText: "Open account" });
  await expect(peek).toBeVisible();
  const first = await peek.getByRole("heading", { level: 2 }).textContent();
  await page.keyboard.press("j");
  await expect(peek.getByRole("heading", { level: 2 })).not.toHaveText(first ?? "");
  await page.keyboard.press("Escape");
  await expect(peek).toBeHidden();
});

test("columns, search, selection and the exported file agree", async ({ browser }) => {
  const page = await open(browser, "director");
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("button", { name: "Hide AE" }).click();
  await page.getByRole("button", { name: "Show Segment" }).click();
  await expect(page).toHaveURL(/cols=funding,broker,contracts/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Columns" })).toBeHidden();
  await expect(page.getByRole("columnheader", { name: "Segment" })).toBeVisible();

  await page.keyboard.press("/");
  await page.keyboard.type("wex");
  await expect(page).toHaveURL(/q=wex/);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("checkbox", { name: /^Select Wexcombe/ }).check();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export 1" }).click();
  await page.getByRole("menuitem", { name: /^CSV/ }).click();
  const file = (await (await download).createReadStream()) as AsyncIterable<Buffer>;
  let text = "";
  for await (const chunk of file) text += chunk;
  expect(text).toMatch(/^\ufeff"Internal, Truebook, Book, /);
  expect(text).toContain("Wexcombe Financial Group");
  expect(text.trim().split("\r\n")).toHaveLength(3);
});

test.describe("whose accounts", () => {
  for (const [who, accounts] of [
    ["ae6", "13"],
    ["vp", "62"],
    ["ops", "62"],
  ] as const)
    test(`${who} has ${accounts}`, async ({ browser }) => {
      const page = await open(browser, who);
      await expect(page.getByRole("link", { name: `All accounts ${accounts}` })).toBeVisible();
      if (who === "ops") {
        await expect(page.getByRole("columnheader", { name: /quoted/ })).toBeHidden();
        await page.goto("/accounts?cols=rates&sort=-rates");
        await expect(page.getByRole("columnheader", { name: /quoted/ })).toBeHidden();
      }
    });

  test("an AE learns of no other account by any address", async ({ browser }) => {
    const director = await open(browser, "director");
    await director.goto("/accounts?q=wexcombe&group=none");
    const href = (await rows(director).first().getByRole("link").first().getAttribute("href")) ?? "";
    const id = /[\w-]{36}/.exec(href)?.[0];
    const page = await open(browser, "ae6");
    for (const address of [
      "/accounts?q=wexcombe",
      `/accounts?peek=${id}&q=wexcombe`,
      "/accounts?q=wexcombe&f=lapsed:with",
    ]) {
      await page.goto(address);
      await expect(page.getByText("No accounts match")).toBeVisible();
      await expect(page.getByText("Wexcombe Financial")).toBeHidden();
    }
    await expectMissing(page, `/accounts/${id}`);
    const file = await page.request.get(`/accounts/export?ids=${id}`);
    expect(await file.text()).not.toContain("Wexcombe");
  });

  test("an underwriter has the assigned renewals, an Admin people; neither has a Book", async ({ browser }) => {
    const underwriter = await atHome(browser, "underwriter");
    await expect(underwriter.getByRole("heading", { level: 2, name: "Asked of my desk" })).toBeVisible();
    await underwriter.goto("/renewals");
    await expect(underwriter.getByRole("heading", { level: 1, name: "Renewals" })).toBeVisible();
    await expect(underwriter.getByRole("link", { name: "Book" })).toBeHidden();
    await expectAccessible(underwriter);
    await expectMissing(underwriter, "/accounts");
    const admin = await atHome(browser, "admin");
    await expect(admin).toHaveURL(/\/settings\/people$/);
    await expectMissing(admin, "/accounts");
    await expectMissing(admin, "/renewals");
    expect((await admin.request.get("/accounts/export")).status()).toBe(404);
  });
});

test("axe finds nothing, in both themes, at desk and phone width", async ({ browser }) => {
  test.slow();
  for (const options of Object.values(looks)) {
    const page = await open(browser, "director", options);
    for (const address of ["/accounts", "/accounts?group=none&q=zzz", "/renewals"]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
    }
    await page.context().close();
  }
});
