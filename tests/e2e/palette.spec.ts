import { expect, type Page, test } from "@playwright/test";
import { atHome, expectAccessible, failOnComplaints, looks, visit } from "./visitor";

failOnComplaints();

const field = (page: Page) => page.getByRole("combobox", { name: /^Find accounts/ });
const options = (page: Page) => page.getByRole("option");

async function find(page: Page, text: string) {
  await expect(field(page)).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.type(text);
}

test("by keyboard alone: an account, misspelt, is found and opened; then it is among the recent ones", async ({
  browser,
}) => {
  const page = await atHome(browser, "director");
  await find(page, "loomfeild");
  await expect(options(page).first()).toContainText("Loomfield Biologics");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Loomfield Biologics");
  await find(page, "");
  await expect(page.getByRole("group", { name: "Recent accounts" })).toContainText("Loomfield Biologics");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveCount(0);
});

test("actions run, each by its name", async ({ browser }) => {
  const page = await atHome(browser, "director");
  await find(page, "dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveClass(/dark/);
  await find(page, "new task");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "New task" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto("/renewals");
  await find(page, "pin this");
  await page.keyboard.press("Enter");
  const pinned = page.getByRole("navigation", { name: "Pinned" });
  await expect(pinned.getByText("Renewals")).toBeVisible();
  await find(page, "unpin");
  await page.keyboard.press("Enter");
  await expect(pinned.getByText("Renewals")).toHaveCount(0);
  await find(page, "export this");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /Excel/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menuitem")).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await expect(page).toHaveURL(/\/tasks$/, { timeout: 4_000 });
  }).toPass();
  // The letter of a place is no key of the list one leaves.
  for (const [letter, place] of [
    ["k", /\/brokers$/],
    ["f", /\/forecast$/],
  ] as const) {
    await page.goto("/accounts");
    await expect(async () => {
      await page.keyboard.press("g");
      await page.keyboard.press(letter);
      await expect(page).toHaveURL(place, { timeout: 4_000 });
    }).toPass();
  }
  await find(page, "sign out");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("nobody finds what they do not see, nor does what they may not", async ({ browser }) => {
  const ae = await atHome(browser, "ae6");
  const answer = async (q: string) => (await ae.request.get(`/search?q=${q}`)).json();
  // The directories of firms and of filed employers are everyone's; an account of somebody else is nowhere in the answer.
  expect((await answer("loomfield")).accounts).toEqual([]);
  expect(JSON.stringify(await answer("loomfield"))).not.toMatch(/loomfield/i);
  await find(ae, "loomfield");
  await expect(options(ae).first()).toBeVisible();
  await expect(options(ae).filter({ hasText: /loomfield/i })).toHaveCount(0);
  await ae.keyboard.press("Escape");
  await find(ae, "new import");
  await expect(options(ae).filter({ hasText: "New import" })).toHaveCount(0);
  const ops = await atHome(browser, "ops");
  await find(ops, "new import");
  await expect(options(ops).filter({ hasText: "New import" })).toBeVisible();
  const stranger = await visit(browser);
  expect((await stranger.request.get("/search?q=loomfield", { maxRedirects: 0 })).status()).not.toBe(200);
});

test("the palette is accessible, wide in the light and narrow in the dark", async ({ browser }) => {
  test.slow();
  const wide = await atHome(browser, "director", looks.wide);
  await find(wide, "har");
  await expect(wide.getByRole("group", { name: "Accounts" })).toBeVisible();
  await expectAccessible(wide);
  const phone = await atHome(browser, "ae1", looks.narrow);
  await phone.getByRole("button", { name: "Find anything" }).click();
  await expect(field(phone)).toBeFocused();
  await expectAccessible(phone);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await phone.getByRole("button", { name: "Cancel" }).click();
  await expect(field(phone)).toHaveCount(0);
});
